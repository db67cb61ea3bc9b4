/** The words around the scripted exchange: what is not said in it. */
import type { Beat, Part } from "../../shared/exchange/script.ts";
import {
  borrowing,
  cast,
  customer,
  fingers,
  members,
  options,
  proposal,
  taps,
  tradeOff,
} from "../../shared/exchange/script.ts";
import type { Discipline, Verdict } from "../../shared/workshop/vocabulary.ts";
import { inARow } from "./counted.ts";

const jobs: Record<Discipline, string> = {
  engineering: "an engineer",
  product: "a product manager",
  design: "a designer",
  other: "something else",
};

export const exchangeWords = {
  title: "One step, in two minutes",
  bots: "Played by bots",
  parts: {
    opening: "Who plays",
    need: "Need",
    constraint: "Constraint",
    options: "Options",
    decision: "Decision",
    switch: "Switch",
  } satisfies Record<Part, string>,
  as: `as ${customer.name}`,
  roles: { noor: "product manager", ines: "engineer", adaeze: "scribe", jun: "customer voice" },
  speaksFor: { noor: `speaks for ${customer.name}`, ines: "speaks for the technology" },
  really: (job: Discipline) => `In real life ${jobs[job]}.`,
  asks: "asks one question",
  playsBack: "says it back",
  listens: "listens",
  task: "May ask one question, then says it back.",
  proposes: "proposes",
  isIt: "Is that it?",
  notQuite: "Not quite",
  yes: "Yes, that’s it",
  needs: `${customer.name} needs`,
  needed: "the rent gone in one tap, and to know that it’s done.",
  cant: "The engineer can’t",
  constrained: "call a transfer back, unless the money waits first.",
  silence: "A silent minute",
  silenceAbout: "Everybody writes a way out. Nobody sees the others’ until it ends.",
  atSpeed: "Here it takes seven seconds.",
  writes: "writes",
  hasWritten: "has one",
  options: "Now all of them are on the table",
  optionsAbout: "Read them out. Put two together.",
  vote: "Fist of five, all at the same moment",
  voteAbout: "Nobody sees a hand before all have voted.",
  passed: "All at three or more: it passes.",
  sentence: { weChose: "We chose ", accepting: ", accepting ", borneBy: ", borne by ", stop: "." },
  blanks: { decision: "what?", giveUp: "what?", whoPays: "whom?" },
  writesDown: `${cast.adaeze.name} writes it down and reads it aloud.`,
  borrowing: "Are we borrowing?",
  borrows: "Yes.",
  interest: "What recurs",
  until: "We pay it back when",
  verdict: `What does ${customer.name} do now?`,
  verdicts: { stays: "stays", grumbles: "grumbles", leaves: "leaves" } satisfies Record<Verdict, string>,
  verdictAbout: `${cast.jun.name}: “He stays, and looks at the clock twice.”`,
  swap: "Then everyone swaps roles.",
  now: { noor: "the engineer now", ines: "the product manager now" },
  yours: ["Now it’s", "your turn."],
};

/** What a beat shows, in words: what a screen reader hears, and what stands in the text beneath. */
export function captionOf({ shown }: Beat): string {
  const words = exchangeWords;
  switch (shown.kind) {
    case "cast":
      return `${customer.name}: ${customer.oneLine} ${cast.noor.name}, really ${jobs[cast.noor.discipline]}, is the ${words.roles.noor}. ${cast.ines.name}, really ${jobs[cast.ines.discipline]}, is the ${words.roles.ines}.`;
    case "said": {
      const who = shown.by === "noor" ? `${cast.noor.name}, ${words.as}` : cast.ines.name;
      const does = shown.isQuestion ? ` ${words.asks}` : "";
      return `${who}${does}: “${shown.text}${shown.unless ? ` ${shown.unless}` : ""}”`;
    }
    case "playBack": {
      const other = shown.by === "noor" ? "ines" : "noor";
      return `${cast[shown.by].name} ${words.playsBack}: “${shown.text}” ${cast[other].name}: “${shown.isUnderstood ? words.yes : words.notQuite}.”`;
    }
    case "silence":
      return `${words.silence}. ${words.silenceAbout}`;
    case "options":
      return `${words.options}: ${options.map(({ by, text }) => `${cast[by].name}: ${text}`).join(" ")}`;
    case "vote":
      return `${cast[proposal.by].name} proposes: “${proposal.text}” ${words.vote}: ${inARow(members.map((who) => `${cast[who].name} ${fingers[who]}`))}. ${words.passed}`;
    case "sentence": {
      const { weChose, accepting, borneBy, stop } = words.sentence;
      return `${weChose}${tradeOff.decision}${accepting}${tradeOff.giveUp}${borneBy}${tradeOff.whoPays}${stop}`;
    }
    case "borrowing":
      return `${words.borrowing} ${words.borrows} ${words.interest}: ${borrowing.interest} ${words.until}: ${borrowing.repayTrigger}`;
    case "verdict":
      return `${words.verdict} ${taps.stays} ${words.verdicts.stays}, ${taps.grumbles} ${words.verdicts.grumbles}. ${words.verdictAbout}`;
    case "switch":
      return `${words.swap} ${cast.ines.name} is ${words.now.ines}, ${cast.noor.name} is ${words.now.noor}.`;
    case "yours":
      return words.yours.join(" ");
    default:
      return shown satisfies never;
  }
}

/** In the cockpit, during the briefing. */
export const exchangeOrders = {
  title: "An exchange, played by bots",
  about: "Two minutes on the stage: one step from need to trade-off. Then ask for questions.",
  play: "Play it on the stage",
  again: "From the beginning",
  pause: "Pause it",
  resume: "Go on",
  skip: (part: string) => `Skip to: ${part}`,
  close: "Take it off the stage",
  left: "Left of the exchange",
  isOn: (part: string) => `On the stage now: ${part}`,
  isPaused: "Paused on the stage",
  isOver: "It has been played.",
};

/** On the page of its own. */
export const demoWords = {
  back: "Back a beat",
  next: "On a beat",
  pause: "Pause",
  play: "Play",
  again: "Again",
  home: "To the start page",
  place: (n: number, of: number) => `${n} of ${of}`,
  controls: "The exchange",
  keys: "Space pauses, the arrow keys step.",
  still: "Step through it with the arrow keys.",
  readTitle: "The same, to read",
};
