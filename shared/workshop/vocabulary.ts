/**
 * The closed sets of words that the whole product speaks in: roles, disciplines, turns, themes and the like.
 * Their order is the order in which people see them. The words shown for them live in the client's catalogue.
 */

export const disciplines = ["engineering", "product", "design", "other"] as const;
export type Discipline = (typeof disciplines)[number];

export const roles = ["productManager", "engineer", "scribe", "customerVoice", "observer"] as const;
export type Role = (typeof roles)[number];

export const rotationPolicies = ["swap", "ownThenSwap", "own"] as const;
export type RotationPolicy = (typeof rotationPolicies)[number];

export const turns = ["need", "constraint", "options", "decision"] as const;
export type Turn = (typeof turns)[number];

export const verdicts = ["stays", "grumbles", "leaves"] as const;
export type Verdict = (typeof verdicts)[number];

export const payers = ["user", "engineering", "support", "business", "anotherTeam", "futureUs"] as const;
export type Payer = (typeof payers)[number];

export const themes = [
  "speedToMarket",
  "scope",
  "easeVersusSafeguards",
  "securityAndPrivacy",
  "compliance",
  "performance",
  "reliability",
  "maintainability",
  "flexibility",
  "accessibility",
  "costToRun",
  "evidenceGap",
  "crossTeam",
] as const;
export type Theme = (typeof themes)[number];

export const reversibilities = ["twoWay", "oneWay", "unsure"] as const;
export type Reversibility = (typeof reversibilities)[number];

export const evidences = ["known", "assumed", "needToFindOut"] as const;
export type Evidence = (typeof evidences)[number];

export const borrowings = ["no", "unsure", "yes"] as const;
export type Borrowing = (typeof borrowings)[number];

export const prudences = ["prudent", "reckless"] as const;
export type Prudence = (typeof prudences)[number];

export const curveballTypes = [
  "evidence",
  "deadline",
  "regulation",
  "incident",
  "stakeholder",
  "dependency",
] as const;
export type CurveballType = (typeof curveballTypes)[number];

/** Who is told of a curveball when it comes. */
export const curveballAudiences = ["everyone", "productManager", "engineer"] as const;
export type CurveballAudience = (typeof curveballAudiences)[number];

/** What a curveball did to the trade-off that it tested. */
export const curveballEffects = ["kept", "amended", "reversed"] as const;
export type CurveballEffect = (typeof curveballEffects)[number];
