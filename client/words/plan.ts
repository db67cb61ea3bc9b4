/** The words of the plan against the clock: lateness and what it is made of, the offers, the agenda that changes while it runs, a group's pace. */
import { spanWords } from "./cockpit.ts";
import { count, inARow } from "./counted.ts";

const minutesOf = (ms: number): number => Math.round(Math.abs(ms) / 60_000);
const wholeMinutes = (ms: number): number => Math.max(1, minutesOf(ms));
const minutes = (ms: number): string => count(minutesOf(ms), "minute", "minutes");

export const lateWords = {
  late: (ms: number) => `${wholeMinutes(ms)} min late`,
  instead: { end: (end: string) => end, of: "instead of" },
  outside: "back in the lobby",
  inHand: "in hand",
  dropped: (name: string) => `${name} dropped`,
  part: (name: string, span: string) => `${name.toLowerCase()} ${span}`,
  nothingLeft: "Only the debrief is left to give, and it is protected.",
};

export const offerWords = {
  region: "What you can do about it",
  spendBuffer: (ms: number, of: number) =>
    `Spend ${minutesOf(ms)} of ${count(minutesOf(of), "buffer minute", "buffer minutes")}`,
  skipCurveball: (ms: number) => `Skip the curveball, ${minutesOf(ms)} min`,
  dropStep: (name: string, ms: number) => `Drop ${name.toLowerCase()}, ${minutesOf(ms)} min`,
  ends: (end: string) => `ends ${end}`,
  spent: (end: string) => `Spent. It ends ${end}.`,
  skipped: (end: string) => `No curveball is planned any more. It ends ${end}.`,
  putBack: "Put it back",
  dropped: (name: string, end: string) => `${name} is dropped. It ends ${end}.`,
  takeBack: "Take it back",
  ask: {
    title: (name: string) => `Drop ${name.toLowerCase()}?`,
    text: (ms: number, end: string, left: string) =>
      `That wins ${minutes(ms)}: it ends ${end}. ${left} Nothing that was written is touched, the moment of truth stays, and roles are planned anew.`,
    /** What is done in a step may be a quotation already. */
    leavesOut: (who: string, action: string) => `${who} leaves out “${action.replaceAll(/^“|”$/g, "")}”`,
    more: (n: number) => `${count(n, "other", "others")} one step each`,
    /** Before there are groups. */
    nobodyYet: "Each group plays one step fewer",
    sentence: (parts: readonly string[]) => `${inARow(parts)}.`,
    yes: "Drop it",
  },
};

export const railWords = {
  region: "Agenda",
  open: "Agenda",
  curveball: "For a curveball",
  buffer: "Buffer",
  bufferLeft: (left: string, of: string) => `${left} of ${of} left`,
  protected: "protected",
  end: "End",
  sum: (sum: number, promised: number) => `${minutesOf(sum)} of ${minutesOf(promised)} min`,
  change: "Change",
  changeMinutes: "Change minutes",
  done: "Done",
  less: (name: string) => `${name}: one minute less`,
  more: (name: string) => `${name}: one minute more`,
  lessLocked: (name: string) => `${name}: one minute less; the debrief is protected`,
  minutes: (ms: number) => `${minutesOf(ms)}`,
  dropped: "dropped",
  back: "Take back",
  takeBack: (name: string) => `Take back ${name.toLowerCase()}`,
  putBack: "Put the buffer back",
  unlock: {
    title: "Take minutes from the debrief?",
    text: "The debrief is where the trade-offs become insight. Shorten anything else first. Until you close the agenda, its parts can then be shortened like the others.",
    yes: "Unlock it",
  },
  shorten: {
    title: "Take time from the debrief?",
    text: (span: string) => `The debrief is protected. This takes ${span} off this part of it.`,
    yes: "Take it",
  },
};

/** A group's pace against the plan, in words. */
export const paceWords = (ms: number): string =>
  ms < 0 ? `${spanWords(ms)} behind` : `${spanWords(ms)} ahead`;
