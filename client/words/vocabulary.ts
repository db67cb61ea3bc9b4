/**
 * The vocabulary of the screens: what they call disciplines, turns, verdicts and answers. What screens and exports call
 * alike is in `shared/words/vocabulary.ts`.
 */
import { blockNames } from "../../shared/words/vocabulary.ts";
import type { BlockKind } from "../../shared/workshop/agenda.ts";
import type { TurnName } from "../../shared/workshop/group-state.ts";
import type {
  Borrowing,
  Discipline,
  Evidence,
  Prudence,
  Reversibility,
  Role,
  Verdict,
} from "../../shared/workshop/vocabulary.ts";

export const productName = "Counterpart";

/** Within a sentence: "you are the engineer", "the customer voice". */
export const rolesInSentence: Record<Role, string> = {
  productManager: "product manager",
  engineer: "engineer",
  scribe: "scribe",
  customerVoice: "customer voice",
  observer: "observer",
};

export const disciplineNames: Record<Discipline, string> = {
  engineering: "Engineering",
  product: "Product",
  design: "Design",
  other: "Something else",
};

export const turnNames: Record<TurnName, string> = {
  need: "Need",
  constraint: "Constraint",
  options: "Options",
  decision: "Decision",
  curveball: "Curveball",
  rotate: "Switch",
};

/** "Step 2", "So what?": a part of the agenda; a step with its number. */
export const blockName = (block: { readonly kind: BlockKind; readonly slot?: number }): string =>
  block.kind === "step" ? `Step ${(block.slot ?? 0) + 1}` : blockNames[block.kind];

export const verdictNames: Record<Verdict, string> = {
  stays: "Stays",
  grumbles: "Grumbles",
  leaves: "Leaves",
};

export const reversibilityNames: Record<Reversibility, string> = {
  twoWay: "Two-way door",
  oneWay: "One-way door",
  unsure: "Unsure",
};

export const evidenceNames: Record<Evidence, string> = {
  known: "Known",
  assumed: "Assumed",
  needToFindOut: "Need to find out",
};

export const borrowingNames: Record<Borrowing, string> = { no: "No", unsure: "Not sure", yes: "Yes" };

export const prudenceNames: Record<Prudence, string> = {
  prudent: "Deliberate and prudent",
  reckless: "Deliberate and reckless",
};

export const difficultyNames: Record<"gentle" | "medium" | "hard", string> = {
  gentle: "Gentle",
  medium: "Medium",
  hard: "Hard",
};

/** The join code as it is read and written: in two halves. */
export const codeInHalves = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
