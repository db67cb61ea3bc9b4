/**
 * The product's vocabulary in words, for every screen: roles, disciplines, turns, blocks, themes, payers, verdicts,
 * groups. One word for one thing, everywhere.
 */
import type { BlockKind } from "../../shared/workshop/agenda.ts";
import type {
  Borrowing,
  Discipline,
  Evidence,
  Payer,
  Prudence,
  Reversibility,
  Role,
  Theme,
  Turn,
  Verdict,
} from "../../shared/workshop/vocabulary.ts";

export const productName = "Counterpart";

/** As titles and on chips: "Product manager". */
export const roleNames: Record<Role, string> = {
  productManager: "Product manager",
  engineer: "Engineer",
  scribe: "Scribe",
  customerVoice: "Customer voice",
  observer: "Observer",
};

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

export const turnNames: Record<Turn | "rotate", string> = {
  need: "Need",
  constraint: "Constraint",
  options: "Options",
  decision: "Decision",
  rotate: "Switch",
};

/** Blocks of the agenda; a step's number is added by `blockName`. */
const blockNames: Record<Exclude<BlockKind, "step">, string> = {
  welcome: "Welcome",
  briefing: "Briefing",
  immersion: "Meet your customer",
  deRole: "Out of the roles",
  what: "What?",
  soWhat: "So what?",
  nowWhat: "Now what?",
  close: "Close",
};

/** "Step 2", "So what?". */
export const blockName = (block: { readonly kind: BlockKind; readonly slot?: number }): string =>
  block.kind === "step" ? `Step ${(block.slot ?? 0) + 1}` : blockNames[block.kind];

export const themeNames: Record<Theme, string> = {
  speedToMarket: "Speed to market",
  scope: "Scope",
  easeVersusSafeguards: "Ease versus safeguards",
  securityAndPrivacy: "Security and privacy",
  compliance: "Compliance",
  performance: "Performance",
  reliability: "Reliability",
  maintainability: "Maintainability and debt",
  flexibility: "Flexibility versus one-off",
  accessibility: "Accessibility",
  costToRun: "Cost to run",
  evidenceGap: "Data and evidence gap",
  crossTeam: "Cross-team dependency",
};

export const payerNames: Record<Payer, string> = {
  user: "User",
  engineering: "Engineering",
  support: "Support and operations",
  business: "Business",
  anotherTeam: "Another team",
  futureUs: "Future us",
};

/** Within the trade-off's sentence: "borne by the user and by future us". */
export const payersInSentence: Record<Payer, string> = {
  user: "the user",
  engineering: "engineering",
  support: "support and operations",
  business: "the business",
  anotherTeam: "another team",
  futureUs: "future us",
};

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
