/** The words on the projector: few, large, read from the back row. The debrief's are in `stage-debrief.ts`. */
import type { TurnName } from "../../shared/workshop/group-state.ts";
import type { Turn } from "../../shared/workshop/vocabulary.ts";
import { count, figure, plural } from "./counted.ts";

const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "14:32", in the room's own time zone. */
const timeOf = (at: number): string => clockTime.format(at);

/** "2 min", or "40 s" below one. */
const roughLength = (ms: number): string =>
  ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))} s` : `${Math.round(ms / 60_000)} min`;

/** "1:30". */
export const minutesOf = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

export const joinWords = {
  goTo: "Go to",
  orCamera: "or point your camera here",
  corner: "Join:",
  /** Where a few words are enough, and where there is room to say it. */
  locked: "door locked",
  lockedAbout: "The door is locked now. Join all the same: the facilitator lets you in.",
  qr: (address: string) => `QR code to join at ${address}`,
  code: (code: string) => `Join code ${code}`,
};

export const lobbyWords = {
  areHere: (n: number) => (plural.select(n) === "one" ? "is here." : "are here."),
  more: (n: number) => `and ${figure.format(n)} more`,
  bot: "bot",
  nobody: "Nobody has joined yet.",
  nobodyAbout: "Names appear here the moment people come in.",
  promise: "In an hour you will have argued for people you usually argue with.",
  private: "Nobody sees your notes but your group",
};

export const tablesWords = {
  title: "Go to your table",
  table: (n: number) => `Table ${figure.format(n)}`,
  page: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)}`,
  pageAbout: "The next tables come by themselves.",
  count: (people: number, tables: number) =>
    `${count(people, "person", "people")} at ${count(tables, "table", "tables")}`,
  you: (persona: string) => `You meet ${persona}`,
};

export const welcomeWords = {
  idea: "For an hour, you argue the other side.",
  how: "At each step of a customer’s journey one of you speaks for the customer, one for the technology. Then you swap.",
  illustration: "An illustration. We know of no source for it.",
  product: "Product wanted",
  productGoal: "people to come back to the bank’s app every day.",
  engineering: "Engineering wanted",
  engineeringGoal: "nothing that could ever fail an audit.",
  outcome: "It shipped slow.",
  outcomeAbout:
    "Nobody liked it, and the goal was missed. Nobody meant ill: each side took care of what it could see.",
};

export const briefingWords = {
  title: "How a step works",
  swap: "Then everyone swaps roles.",
  turns: {
    need: "The product manager speaks as the persona: “I need … because …”. The engineer says it back.",
    constraint: "The engineer says what stands in the way, and “unless …”. The product manager says it back.",
    options: "In silence first: one option each. Then read them out and combine.",
    decision: "One proposal, a fist of five. Then write down what it costs, and who pays.",
  } satisfies Record<Turn, string>,
  fist: "The fist of five",
  passes: "All at three or more: it passes.",
};

export const immersionWords = {
  title: "Meet your customer",
  steps: [
    { id: "go", title: "Go to your table.", about: "One laptop open is enough." },
    { id: "read", title: "Read, silently.", about: "Who is it, and what do they need today?" },
    { id: "say", title: "“I am …”", about: "Go round. Each of you says one line as your customer." },
  ],
};

export const stepWords = {
  step: (n: number, of: number) => `Step ${figure.format(n)} of ${figure.format(of)}`,
  tables: "Tables in each turn",
  bill: "Who pays most in this room:",
  planHere: "the plan is here",
  switching: "Switch",
  turns: {
    need: "Speak as your customer. Say it back until they nod.",
    constraint: "Say what stands in the way. No “no” without an “unless”.",
    options: "If your table has one option, find its opposite.",
    decision: "Vote. Then say what it costs, and who pays.",
    curveball: "Something new has come in. Does your trade-off hold?",
    rotate: "Read it aloud. Then look at your next role.",
  } satisfies Record<TurnName, string>,
  lastRotate: "Read it aloud. That was the last step.",
  over: "Time. Finish the sentence you are in.",
  nextStep: {
    before: "Next: ",
    strong: "roles swap",
    after: (n: number) => `, then step ${figure.format(n)}`,
  },
  nextDebrief: { before: "Next: ", strong: "out of the roles", after: ", then we look back together" },
  left: (block: string) => `Left in ${block}`,
};

export const spotlightWords = {
  playsFor: (persona: string) => `They play for ${persona}.`,
  listen: (group: string) => `Listen to ${group}.`,
};

export const newsWords = {
  paused: "Paused",
  pausedAbout: "All clocks stand still. You can go on writing.",
  outage: "We were cut off",
  outageAbout: (ms: number) => `for ${roughLength(ms)}. Nothing is lost; we go on in a moment.`,
  over: "Time is up",
  overAbout: "Bring it to an end. We go on together in a moment.",
  reconnecting: (at: number) => `Reconnecting. What you see is from ${timeOf(at)}.`,
  offline: (at: number) => `No connection. What you see is from ${timeOf(at)}; go on at your tables.`,
};
