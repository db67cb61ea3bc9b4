/** The words of the cockpit while the workshop runs: the room's clock, the plan, the score and a group's overlay. */
import type { Block } from "../../shared/workshop/agenda.ts";
import { count } from "./counted.ts";
import { blockName } from "./vocabulary.ts";

const hourFormat = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
/** "14:32". */
export const timeOfDay = (at: number): string => hourFormat.format(at);

/** "1:50", "11:00". */
export function spanWords(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
/** "+1:50", "−0:40". */
export const signedSpan = (ms: number): string => `${ms < 0 ? "−" : "+"}${spanWords(ms)}`;

export const cockpitWords = {
  lobby: "Before the start",
  ended: "Ended",
  /** "Step 2 of 3". */
  block: (block: Block, steps: number) =>
    block.kind === "step" ? `${blockName(block)} of ${steps}` : blockName(block),
  rehearsal: "rehearsal",
  close: "Close",
  dismiss: "Put this message away",
  more: "More",
  people: (n: number) => count(n, "person", "people"),
};

export const barWords = {
  region: "The room’s clock",
  leftIn: (name: string) => `Left in ${name}`,
  leftOf: (span: string) => `left of ${span}`,
  over: (span: string) => `over ${span}`,
  now: (time: string) => `now ${time}`,
  ends: (time: string) => `ends ${time}`,
  planned: (time: string) => `planned ${time}`,
  ifNow: (time: string) => `started now, it ends ${time}`,
  onPlan: (time: string) => `ends ${time}, as planned`,
  lastMinute: "last minute",
  paused: "paused",
  pause: "Pause",
  resume: "Resume",
  start: "Start",
  end: "End",
  minutes: (n: number) => (n > 0 ? `+${n}` : `−${-n}`),
  minutesLabel: (n: number) =>
    n > 0 ? `${count(n, "minute", "minutes")} more` : `${count(-n, "minute", "minutes")} less`,
  next: (name: string) => `Next: ${name}`,
  back: (name: string) => `Back to ${name}`,
  moved: (name: string) => `${name} has begun.`,
  undo: "Go back",
};

export const askWords = {
  no: "Not now",
  start: {
    title: "Start with nobody here?",
    text: "Nobody has joined yet. People can still join once it runs.",
    yes: "Start",
  },
  end: {
    title: "End the workshop?",
    text: "Everyone gets the report at once, and nothing more can be written. You can reopen it for 15 minutes.",
    yes: "End it",
  },
  next: (name: string, left: string) => ({
    title: `Go on to ${name}?`,
    text: `${left} are left. Everybody goes on with you; nothing that was written is lost.`,
    yes: "Go on",
  }),
  back: (name: string) => ({
    title: `Go back to ${name}?`,
    text: "Everybody goes back with you. Turns, roles and time return, at least a minute of it.",
    yes: "Go back",
  }),
  openGallery: {
    title: "Open the gallery and go on?",
    text: "Every group’s decisions and both sides’ private facts become visible to everyone. That cannot be undone.",
    yes: "Open it and go on",
  },
  crossGallery: {
    title: "Go back behind the gallery?",
    text: "The gallery stays as it was shown: what groups have read of each other cannot be unread.",
    yes: "Go back",
  },
};

export const outageWords = {
  title: "The server was away",
  text: (span: string) =>
    `For ${span} nothing ran. All clocks are held until you say how to go on; nothing that was written is lost.`,
  goOn: "Go on where we were",
  count: "Count the time",
};

export const scoreWords = {
  region: "The groups",
  group: "Group",
  journey: "Journey",
  cast: "Cast",
  board: "On the board",
  plan: "plan",
  open: (group: string) => `Open ${group}`,
  pm: "PM",
  eng: "Eng",
  away: "away",
  held: "held",
  over: (span: string) => `${span} over`,
  nobody: "nobody",
  /** Of a group that has become too small. */
  few: (n: number) => (n === 0 ? "nobody left" : `only ${n}`),
  empty: { title: "No groups yet", text: "Groups appear here as soon as people are divided." },
  notes: {
    need: (n: number) => count(n, "need", "needs"),
    constraint: (n: number) => count(n, "constraint", "constraints"),
    option: (n: number) => count(n, "option", "options"),
  },
  decided: "decided",
  notAnswered: "keep, amend or reverse?",
  voting: (voted: number, of: number) => `${voted} of ${of} voted`,
  blank: "nothing yet",
  presence: (here: number, away: number) => (away === 0 ? `${here} here` : `${here} here, ${away} away`),
  lane: (turn: string, left: string) => `${turn}, ${left}`,
  left: (span: string) => `${span} left`,
  describe: (persona: string, step: string) => `${persona}’s journey, now at ${step}`,
  describeAll: (persona: string) => `${persona}’s journey`,
};

export const groupWords = {
  clock: "This group’s clock",
  hold: "Hold this group",
  release: "Let it go on",
  heldWith: "The room is paused too; this group waits for both.",
  next: "Next turn",
  back: "Turn back",
  more: "One minute more",
  less: "One minute less",
  people: "Who is here",
  moveTo: (name: string) => `Move ${name} to …`,
  move: "Move to …",
  remove: "Remove",
  full: "full",
  becomes: (size: number) => `becomes ${size}`,
  roles: "Roles, step by step",
  step: (n: number) => `Step ${n}`,
  board: "Its board",
  hidden: (n: number) => `${count(n, "option", "options")} being written in silence`,
  emptyColumn: "Nothing yet.",
  proposal: "Proposal",
  vote: (round: number, result: string) => `Vote ${round}: ${result}`,
  passed: "carried",
  failed: "not carried",
  unresolved: "left open",
  open: (voted: number, of: number) => `open, ${voted} of ${of} have voted`,
  noTradeOff: "No trade-off recorded yet.",
  tradeOff: "Trade-off",
  parked: "Parked",
  facilitatorOnly: "For you alone",
  tension: "What pulls here",
  rescue: "If they are stuck",
  pmFact: "The product manager’s private fact",
  engFact: "The engineer’s private fact",
  said: "said",
  notSaid: "not said yet",
};

export const shortcutWords = {
  title: "Shortcuts",
  open: "Shortcuts",
  text: "They rest while you type and while a question is open.",
  on: "Shortcuts are on",
  off: "Shortcuts are off",
  turn: { on: "Turn them on", off: "Turn them off" },
  keys: {
    next: ["N", "Next part"],
    back: ["B", "Back one part"],
    pause: ["P", "Pause and resume"],
    more: ["+", "One minute more"],
    less: ["−", "One minute less"],
    muchMore: ["]", "Five minutes more"],
    muchLess: ["[", "Five minutes less"],
    first: ["1", "When late: take the first offer"],
    second: ["2", "When late: take the second offer"],
    third: ["3", "When late: take the third offer"],
    agenda: ["A", "The agenda, to change minutes"],
    curveballs: ["C", "Curveballs: the deck"],
    note: ["J", "Jot down a note for yourself"],
    recall: ["R", "Bring everyone back"],
    queue: ["W", "Go to who needs you"],
    act: ["D", "Do what the first card suggests"],
    sound: ["M", "Sounds on and off"],
    fold: ["S", "Say, do, watch for: fold and unfold"],
    help: ["?", "This list"],
  },
} as const;
