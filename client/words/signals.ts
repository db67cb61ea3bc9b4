/** The words of the facilitator's signals: what each is called, what it saw, what to do; and of talking to groups. */
import type { Evidence } from "../../shared/signals/signal.ts";
import { roleNames } from "../../shared/words/vocabulary.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import type { Limit, SignalKind } from "../../shared/workshop/signal-kinds.ts";
import { spanWords } from "./cockpit.ts";
import { count, inARow } from "./counted.ts";

/** The word on the pennant. */
export const pennants: Record<SignalKind, string> = {
  help: "help",
  disconnected: "gone",
  lateArrival: "waiting",
  stuck: "stuck",
  behind: "behind",
  thinRecord: "thin",
  silent: "silent",
  unheard: "unheard",
  dominated: "uneven",
  tooEasy: "too easy",
  ahead: "ahead",
};

const typed = "Typed input is not talk time.";
const missingWords = { whoPays: "who pays", giveUp: "what they give up" };

/** What was seen. `nameOf`: of the person whose absence or waiting it is about. */
export function evidenceWords(evidence: Evidence, nameOf: (seatId: SeatId) => string): string {
  switch (evidence.kind) {
    case "help": {
      const asked = evidence.isAsked ? "Asked" : "Wrote";
      const ago = `${asked} ${spanWords(evidence.forMs)} ago`;
      return evidence.text === "" ? `${ago}, without a word.` : `${ago}: “${evidence.text}”`;
    }
    case "disconnected":
      return `${nameOf(evidence.seatId)}, ${roleNames[evidence.role].toLowerCase()}, has been away for ${spanWords(evidence.awayMs)}.`;
    case "lateArrival": {
      const [first] = evidence.waiting;
      const others = evidence.waiting.length - 1;
      const who = first ? nameOf(first.seatId) : "";
      return others === 0
        ? `${who} has no group.`
        : `${who} and ${count(others, "other has", "others have")} no group.`;
    }
    case "stuck":
      if (evidence.cause === "options")
        return evidence.options === 0
          ? "No options when the silence ended."
          : `Only ${count(evidence.options, "option", "options")} when the silence ended.`;
      return `${evidence.round === 1 ? "A vote" : "The second vote"} failed: ${evidence.fingers.join(", ")}. Smallest safe trial?`;
    case "behind":
      return evidence.overMs > 0
        ? `${spanWords(evidence.lateMs)} behind the plan, ${spanWords(evidence.overMs)} over in this turn.`
        : `${spanWords(evidence.lateMs)} behind the plan.`;
    case "thinRecord":
      return `Step ${evidence.slot + 1} leaves blank: ${inARow(evidence.missing.map((one) => missingWords[one]))}.`;
    case "silent":
      return `Nothing for ${spanWords(evidence.forMs)}.`;
    case "unheard":
      return `${count(evidence.members, "member", "members")} credited with nothing in two steps, of ${count(evidence.inputs, "input", "inputs")}. ${typed}`;
    case "dominated":
      return `${evidence.percent}% of ${count(evidence.inputs, "input", "inputs")} in two steps are one voice’s. ${typed}`;
    case "tooEasy":
      return `All fives in ${spanWords(evidence.tookMs)}, and little given up.`;
    case "ahead":
      return `Done, with ${spanWords(evidence.spareMs)} to spare.`;
    default:
      return evidence satisfies never;
  }
}

export const moveWords = {
  coming: "I’m coming",
  handOn: (name: string) => `Hand the role to ${name}`,
  place: (name: string, group: string) => `Place ${name} at ${group}`,
  minute: "Give one more minute",
  rescue: "Offer a rescue option",
  trial: "Ask for the smallest safe trial",
  record: "Ask the scribe to fill it in",
  visit: "Look in",
  nudge: "Ask for a round",
  otherSide: "Ask them to argue the other side",
  curveball: "Play a curveball",
  seen: "Seen",
  later: "Not for five minutes",
  settle: "Settled until it changes",
  open: (group: string) => `Open ${group}`,
  more: (what: string, group: string) => `More about ${what}, ${group}`,
  done: (group: string) => `${group} has been told.`,
  putOff: "Put off for five minutes.",
  settled: "Settled. It comes back if it changes.",
  undo: "Undo",
};

/** What a group is sent when a move is pressed: facilitators say it, so it speaks as one would at the table. */
export const toGroup = {
  rescue: (option: string) =>
    `Here is one way you could go: ${option} What would make it a three for everyone?`,
  trial: "What is the smallest safe trial that everyone could live with?",
  record: (step: number, missing: readonly ("whoPays" | "giveUp")[]) =>
    `Scribe, in step ${step} two things make the trade-off count. Still blank: ${inARow(missing.map((one) => missingWords[one]))}.`,
  nudge: "Go round once, please: one sentence from each of you, nobody skipped, before you go on.",
  otherSide: "You have time in hand. Swap sides for two minutes: who was for it argues against it.",
};

export const queueWords = {
  title: "Who needs you",
  folded: (n: number) => `${n} folded`,
  unfold: (n: number) => `${n} more`,
  nobody: "Nobody, at the moment. When a group asks for help, falls behind or gets stuck, it shows here.",
  tune: "Tune the signals",
  waiting: "Late",
  news: (what: string, group: string) => `${group}: ${what}.`,
  tabTitle: (n: number, group: string) => `(${n}) Help: ${group} – `,
};

export const tuneWords = {
  title: "Tune the signals",
  about: "For all facilitators of this workshop. None of them ranks people.",
  names: {
    help: "Help: a group asks",
    disconnected: "Gone: the holder of a role is away",
    lateArrival: "Waiting: somebody has no group",
    stuck: "Stuck: few options, or a failed vote",
    behind: "Behind the plan, or a whole turn late",
    thinRecord: "Thin record: who pays or what is given up is blank",
    silent: "Silent: nothing at all from a group",
    unheard: "Unheard: a member credited with nothing for two steps",
    dominated: "Uneven: one voice has most of the input",
    tooEasy: "Too easy: all fives at once, little given up",
    ahead: "Ahead: done, with time to spare",
  } satisfies Record<SignalKind, string>,
  limits: {
    disconnected: "for",
    stuck: "fewer than",
    behind: "by more than",
    silent: "for",
    dominated: "more than",
    tooEasy: "within",
    ahead: "at least",
  } satisfies Partial<Record<SignalKind, string>>,
  units: { seconds: "seconds", options: "options", percent: "per cent" } satisfies Record<
    Limit["unit"],
    string
  >,
  typed,
};

export const threadWords = {
  title: "Between you and this group",
  empty: "Nothing yet. What the group asks shows here, and what you write shows on their screens.",
  you: "You",
  label: "Write to this group",
  send: "Send",
  help: "asks for help",
  withdrawn: "needs it no more",
  toAll: "to several groups",
};

export const broadcastWords = {
  label: "Tell every table",
  placeholder: "Tell every table …",
  send: "Send to everyone",
  some: "Only some tables",
  someTitle: "Tell some tables",
  message: "What they should know",
  choose: "Which tables",
  sendSome: (n: number) => `Send to ${count(n, "table", "tables")}`,
  ask: {
    title: (n: number) => (n === 0 ? "Tell everyone?" : `Tell all ${count(n, "table", "tables")}?`),
    yes: "Tell them",
  },
  sent: "They have been told.",
  earlier: "What you told everyone",
};
