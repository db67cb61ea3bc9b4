/** The projector's words in the debrief: the gallery, the dots, the discussion, the promises, the end. */
import type { Verdict } from "../../shared/workshop/vocabulary.ts";
import { count, figure, list } from "./counted.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

export const deRoleWords = {
  title: "I’m me again.",
  ask: "What was hardest in that role?",
  how: "One line each. When all are in, read them to one another.",
};

export const timelineWords = {
  title: "What did you trade?",
  lead: "Look through your own timeline. Facts only, for now.",
  tasks: [
    { id: "tag", title: "Tag it.", about: "What was it about? Could you go back? How sure were you?" },
    { id: "find", title: "Finish it.", about: "Who pays, and for what, if that is still open." },
    { id: "choose", title: "Choose one.", about: "Your hardest goes to the gallery." },
  ],
  journey: (persona: string) => `${persona}’s journey`,
};

export const galleryWords = {
  needs: (persona: string) => `${persona} needs`,
  inTheWay: "What stands in the way",
  notWritten: "nobody wrote it down",
  sentence: { weChose: "We chose ", accepting: ", accepting ", borneBy: ", borne by ", stop: "." },
  missing: { decision: "what?", giveUp: "what?", whoPays: "whom?" },
  payers: (names: readonly string[]) => list.format(names),
  nominates: (group: string) => `${group} nominates`,
  from: (group: string) => `${group} shows`,
  nth: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)}`,
  step: (n: number) => `step ${figure.format(n)}`,
  votes: "Votes",
  secondVotes: "Second vote",
  noVote: "not held",
  dissent: "with dissent",
  borrowed: "Borrowed",
  borrowedUntil: (trigger: string) => `Yes, until ${trigger}`,
  verdict: (persona: string) => `${persona}’s verdict`,
  verdicts: { stays: "stays", grumbles: "grumbles", leaves: "leaves" } satisfies Record<Verdict, string>,
  noVerdict: "none given",
  split: (parts: readonly string[]) => parts.join(", "),
  simulation: "Simulation decisions, not roadmap decisions",
  momentOfTruth: "moment of truth",
  journey: (persona: string, step: string) => `${persona}’s journey; this is about “${step}”`,
  overviewTitle: (n: number) => `${count(n, "trade-off", "trade-offs")} in the gallery`,
  about: "What they were about",
  whoPays: "Who pays",
  untagged: "None of them is tagged with a theme yet.",
  empty: "No trade-offs were recorded.",
  emptyAbout: "Ask a table to tell you theirs: what did you choose, and who pays?",
};

export const dotWords = {
  title: "What should we talk about?",
  lead: (allowance: number) => `${count(allowance, "dot", "dots")} each. Nobody sees where you put them.`,
  of: (people: number) => `of ${figure.format(people)} have chosen`,
  revealed: "This is where the dots went",
  dots: (n: number) => count(n, "dot", "dots"),
  more: (n: number) => `and ${figure.format(n)} more, with fewer dots`,
  moreItems: (n: number) => `and ${figure.format(n)} more`,
};

export const discussionWords = {
  nth: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)}`,
  title: "Talk about this one",
  left: "Left for this one",
  over: "Time to move on",
  prompts: {
    customer: (persona: string) => `Would ${persona} reject this decision?`,
    debt: "This one charges interest. How often, and to whom?",
    noTrigger: "This debt has no repay trigger. What would be a good one?",
    playBack: "A play-back needed a second try here. What changed?",
    fact: "One fact stayed unsaid. Would it have changed this?",
  },
  alsoUnder: "Then",
};

export const nowWhatWords = {
  title: "Now what?",
  prompt: {
    when: "When ",
    cue: "something at work",
    will: ", I will ",
    action: "do one small thing",
    stop: ".",
  },
  lead: "One each, one a table. The tables’ are read aloud.",
  tables: (n: number, of: number) =>
    `${figure.format(n)} of ${count(of, "table has", "tables have")} promised`,
  when: "When ",
  weWill: ", we will ",
  date: (at: number) => `We look at it again on ${day.format(at)}.`,
  empty: "The tables’ promises appear here.",
};

export const endWords = {
  thanks: "Thank you",
  thanksEnd: "for arguing the other side.",
  close: "Keep your own page open: it shows your roles and your promise.",
  reportSoon: "The report is ready the moment we end.",
  report: "The report is ready",
  reportAbout: "It opens on the phone or laptop you took part with.",
  qr: (address: string) => `QR code of the report’s address, ${address}`,
};
