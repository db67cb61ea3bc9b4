/** What a turn asks for and how its time goes: instructions, hints, what is left, what is announced. */
import type { Rough } from "../ui/roughly.ts";
import { figure } from "./counted.ts";

/** The turn's instruction, as large as the page allows; `who` speaks now. */
export const instructions = {
  need: {
    productManager: (persona: string) => `Speak as ${persona}.`,
    engineer: (who: string, persona: string) => `Listen to ${who} as ${persona}.`,
    scribe: (persona: string) => `Write what ${persona} says.`,
    others: (who: string, persona: string) => `Look up: ${who} speaks as ${persona}.`,
  },
  constraint: {
    engineer: "Say what stands in the way.",
    productManager: (who: string) => `Listen to ${who}.`,
    scribe: (who: string) => `Write what stops ${who}.`,
    others: (who: string) => `Look up: ${who} says what stands in the way.`,
  },
  silence: "One option each. In silence.",
  explore: "Explore. Combine.",
  propose: "Make one proposal.",
  vote: "Fist of five.",
  amend: "What would make it a 3?",
  tradeOff: "Say what it costs.",
  recorded: "Read it aloud.",
  curveball: {
    holder: "Bring in what only you know.",
    others: (who: string) => `Listen to ${who}.`,
  },
  rotate: "Well argued.",
};

/** One line beneath the instruction: how to do it. */
export const hints = {
  need: {
    productManager: "“I need … because …” Say why now. Leave the solution to the others.",
    engineer: (persona: string) =>
      `Ask ${persona} one question if you like. Then say the need back in your own words.`,
    others: "The screen can wait.",
  },
  constraint: {
    engineer: "What it is, what follows from it, and what would loosen it: “no” needs an “unless”.",
    productManager: "Then say the constraint back in your own words.",
    others: "The screen can wait.",
  },
  silence: "Nobody sees yours until the time is up or all are done.",
  explore: "Read them out. Ask what each one costs. Two halves may make a better whole.",
  propose: "Start from an option or say it afresh.",
  vote: "All at the same moment. Three or more from everyone, and it passes.",
  amend: "Ask whoever showed 0 to 2. One change, then one more vote.",
  tradeOff: "Whoever pays should recognise it in these words.",
  recorded: "One of you reads, the others listen for a word that isn’t true.",
};

export const clockWords = {
  left: (rough: Rough): string => {
    switch (rough.about) {
      case "over":
        return "over time";
      case "moment":
        return "ten seconds left";
      case "quarterMinute":
        return "a quarter of a minute left";
      case "halfMinute":
        return "half a minute left";
      case "minute":
        return "a minute left";
      case "minuteAndHalf":
        return "a minute and a half left";
      case "minutes":
        return `${figure.format(rough.minutes)} minutes left`;
      default:
        return rough satisfies never;
    }
  },
  turnOf: (turn: number, turns: number, name: string, left: string) =>
    `Turn ${turn} of ${turns}, ${name}, ${left}`,
  silent: (left: string) => `Silence, ${left}`,
  held: "stopped",
};

export const announcements = {
  turn: (name: string, instruction: string) => `${name}. ${instruction}`,
  rotate: "The step is over. Look at your next role.",
  held: "Paused. The time stands still.",
  goesOn: "It goes on.",
  part: (name: string) => `${name}.`,
  ended: "The workshop is over.",
  votes: (outcome: string, hands: readonly (readonly [name: string, fingers: number])[]) =>
    `${outcome}. ${hands.map(([name, fingers]) => `${name} ${figure.format(fingers)}`).join(", ")}.`,
};

export const bandWords = {
  paused: "Paused",
  pausedAbout: "The time stands still. Go on writing; nothing is lost.",
  held: "Your table is held",
  heldAbout: "The facilitator has stopped your table’s time for a moment. Go on writing.",
  outage: "Back again",
  outageAbout: "We lost the connection for a while. The facilitator decides how to go on; nothing was lost.",
  blockOver: "Time is up for this part",
};
