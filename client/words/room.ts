/** The words of a group's room that stay from turn to turn: roles, who is here, going on, parking, the context, the switch. */
import type { TurnName } from "../../shared/workshop/group-state.ts";
import type { Discipline, Payer, Role } from "../../shared/workshop/vocabulary.ts";
import { figure } from "./counted.ts";

/** What the role does, on its card and in the switch. `persona` is whom the product manager speaks for. */
export const roleDoes: Record<Role, (persona: string) => string> = {
  productManager: (persona) =>
    `Speak for ${persona}. Say what you need and why now. Leave the solution to the others.`,
  engineer: () => "Name the constraint and what follows from it. You may say no, if you also say unless.",
  scribe: () => "Write the cost in the words of whoever pays it. Then read it back.",
  customerVoice: (persona) => `Ask once: what would ${persona} do next?`,
  observer: () => "Log a question that changed something, and an assumption that nobody checked.",
};

export const roomWords = {
  inThisStep: (name: string) => `${name}, in this step you are the`,
  inThatStep: (name: string) => `${name}, in this step you were the`,
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  stepNamed: (step: number, steps: number, action: string) => `Step ${step} of ${steps}, ${action}`,
  roleDoes,
  yourBrief: {
    productManager: (persona: string) => `What ${persona} needs`,
    engineer: () => "What stands in the way",
  },
  privateFact: {
    label: "Only you know",
    hint: "Bring it up when it helps.",
    said: "I’ve said it",
    peek: (name: string) => `Hold to read, ${name}`,
  },
  next: "Next step you are the ",
  alsoScribe: "You also write for the group.",
  pass: { action: "Pass this role on" },
  help: { ask: "Ask for help", asked: "Help asked", seen: "Seen by the facilitator", talk: "Help" },
  you: "You",
  bot: "bot",
  away: "away",
  whoIsHere: "At this table",
  noRoleYet: "joins at the next step",
  waiting: "Nothing to do here yet.",
  switchSeat: "On this device",
  close: "Close",
  cancel: "Cancel",
};

export const moveWords = {
  next: {
    need: "Go on to the constraint",
    constraint: "Go on to the options",
    options: "Go on to the decision",
    decision: "Done with this step",
    curveball: "Done with this step",
  } satisfies Record<Exclude<TurnName, "rotate">, string>,
  toCurveball: "Go on to the curveball",
  back: {
    constraint: "Back to the need",
    options: "Back to the constraint",
    decision: "Back to the options",
    curveball: "Back to the decision",
    rotate: "Back to the decision",
  } satisfies Record<Exclude<TurnName, "need">, string>,
  backToCurveball: "Back to the curveball",
  soft: {
    notWritten: "Nothing is written down yet. Going on is fine.",
    notPlayedBack: "Not played back yet. Going on is fine.",
    tooFewOptions: "Fewer than two options. Going on is fine.",
    notVoted: "No vote yet. Going on is fine.",
    notRecorded: "The trade-off isn’t recorded yet. Going on is fine; it stays open.",
    notAnswered: "Keep, amend or reverse? Going on is fine; it stays open.",
  },
  held: "Waits until we go on.",
};

export const sideWords = {
  realityCheck: {
    action: "Reality check",
    heading: "Reality check",
    by: (name: string, job: string) => `${name}, on the ${job}`,
  },
  park: { action: "Park it" },
};

/** Whose real job a role is, for the reality check. */
export const jobOf: Partial<Record<Discipline, "productManager" | "engineer">> = {
  product: "productManager",
  engineering: "engineer",
};

export const contextWords = {
  title: "What everyone knows",
  why: "Why",
  metric: "Judged on",
  competition: "Rivals",
  market: "Market",
  deadline: "Deadline",
  data: "The figures",
  thisStep: "This step",
  thinking: (persona: string) => `${persona} thinks`,
  pain: "What hurts",
  touchpoint: "Where",
};

export const journeyWords = {
  momentOfTruth: "moment of truth",
  describe: (persona: string, stations: readonly string[]) => `${persona}’s journey: ${stations.join("; ")}.`,
  played: "played",
  read: "read only",
  present: "in play",
  ahead: "to come",
};

export const billWords = {
  soFar: "The bill so far",
  nobody: "nobody has paid yet",
  times: (times: number) => `×${figure.format(times)}`,
  order: (bill: readonly (readonly [Payer, number])[], names: Record<Payer, string>) =>
    bill
      .map(([payer, times]) => `${names[payer].toLocaleLowerCase("en")} ×${figure.format(times)}`)
      .join(", "),
};

export const switchWords = {
  lead: (name: string) => `${name}, you are the`,
  now: (role: string) => `${role} now`,
  first: (role: string) => role,
  were: "You were the",
};

export const rotateWords = {
  nextYou: (name: string) => `${name}, next you are the`,
  nextStep: (step: number, steps: number, action: string) => `Step ${step} of ${steps}, ${action}`,
  lastStep: "That was the last step.",
  lastStepAbout: "Next we step out of the roles. Leave the table as it is.",
  roles: "Who is who next",
  starts: "The facilitator starts the next step for everyone.",
};
