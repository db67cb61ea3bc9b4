/**
 * What the product calls things, on its screens and in what it exports: roles, the parts of the agenda, themes, payers,
 * groups. One word for one thing, everywhere.
 */
import type { BlockKind } from "../workshop/agenda.ts";
import type { CurveballEffect, CurveballType, Payer, Role, Theme } from "../workshop/vocabulary.ts";

/** As titles and on chips: "Product manager". */
export const roleNames: Record<Role, string> = {
  productManager: "Product manager",
  engineer: "Engineer",
  scribe: "Scribe",
  customerVoice: "Customer voice",
  observer: "Observer",
};

/** The parts of the agenda; a step is told by its number instead. */
export const blockNames: Record<Exclude<BlockKind, "step">, string> = {
  welcome: "Welcome",
  briefing: "Briefing",
  immersion: "Meet your customer",
  deRole: "Out of the roles",
  what: "What?",
  soWhat: "So what?",
  nowWhat: "Now what?",
  close: "Close",
};

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

/** By table, from the first; each has its colour on screens. */
export const groupNames = [
  "Teal",
  "Amber",
  "Plum",
  "Moss",
  "Rose",
  "Slate",
  "Fern",
  "Brick",
  "Sand",
  "Iris",
  "Olive",
  "Cherry",
  "Mint",
  "Cocoa",
  "Lilac",
  "Honey",
  "Pine",
  "Coral",
  "Steel",
  "Clay",
  "Heather",
  "Lime",
  "Ash",
  "Berry",
] as const;

/** The name of the group at a table (1-based); the twenty-fifth is "Teal 2". */
export function groupName(table: number): string {
  const place = Math.max(0, table - 1);
  const round = Math.floor(place / groupNames.length) + 1;
  const name = groupNames[place % groupNames.length] ?? groupNames[0];
  return round === 1 ? name : `${name} ${round}`;
}

/** What kind of news a curveball is. */
export const curveballTypeNames: Record<CurveballType, string> = {
  evidence: "New evidence",
  deadline: "A deadline moves",
  regulation: "A new rule",
  incident: "An incident",
  stakeholder: "Somebody speaks up",
  dependency: "Something you depend on",
};

/** What a curveball did to the trade-off that it tested. */
export const curveballEffectNames: Record<CurveballEffect, string> = {
  kept: "Kept",
  amended: "Amended",
  reversed: "Reversed",
};
