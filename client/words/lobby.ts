/** The words of the participant's lobby: who is here, how a step works, the roles, what happens next. */
import type { Block } from "../../shared/workshop/agenda.ts";
import type { Role, Turn } from "../../shared/workshop/vocabulary.ts";
import { plural } from "./counted.ts";
import { blockName } from "./vocabulary.ts";

const minutes = (ms: number): number => Math.round(ms / 60_000);

export const lobbyWords = {
  youAreIn: "You’re in,",
  asA: (discipline: string) => `Your real job: ${discipline.toLowerCase()}`,
  meanwhile: "The facilitator begins when everyone is here. Until then, read on.",
  here: (n: number) => (plural.select(n) === "one" ? "is here" : "are here"),
  you: "you",
  bot: "bot",
  away: "away",
  onlyYou: "You are the first. The others appear here as they come in.",
  howTitle: "How a step works",
  howLead: "Half a minute’s reading. You play three or four of these, with another role each time.",
  turns: {
    need: "The product manager speaks as the customer: “I need … because …”. The engineer says it back.",
    constraint:
      "The engineer says what stands in the way, and what would loosen it. The product manager says it back.",
    options: "A silent minute: everyone writes at least one way out. Then you look at all of them.",
    decision: "One proposal, five fingers each, all at once. You write down what you gave up, and who pays.",
  } satisfies Record<Turn, string>,
  rolesTitle: "Roles you may get",
  rolesLead: "They change at every step. You will argue the side that you usually argue against.",
  roles: {
    productManager: "Speaks as the customer. Says what they need and why now; leaves the solution open.",
    engineer: "Names the constraint and what follows from it. May say no, with an “unless”.",
    scribe: "Types for the group. Writes the cost in the words of whoever pays it.",
    customerVoice: "Asks once: what would the customer do next?",
    observer: "Logs a question that changed something, and an assumption nobody checked.",
  } satisfies Record<Role, string>,
  nextTitle: "What happens next",
  block: (block: Block) => blockName(block),
  minutes: (ms: number) => `${minutes(ms)} min`,
  steps: (n: number) => `${n} steps`,
  debrief: "Debrief",
  whole: (lengthMin: number) => `${lengthMin} minutes in all`,
  onThisDevice: "On this device",
  another: "Join as someone else on this device",
  actAs: (name: string) => `Act as ${name}`,
  leave: "Leave the workshop",
  leaveSure: "Leave? You can come back with the code.",
  stay: "Stay",
};
