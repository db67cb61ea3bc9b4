/**
 * What a rule for an insight is: what it is about, how much it tells, and how it is found. No rule looks at a person, at
 * who typed, or at how much anybody said.
 */
import type { TradeOffKey } from "../../workshop/ids.ts";
import type { InsightBody, InsightRule } from "../insight-facts.ts";
import type { SummaryParts } from "../parts.ts";
import type { SummaryRecord } from "../records.ts";

/** Of what belongs to one topic only the strongest is told. */
export type Topic =
  | "payers"
  | "debts"
  | "persona"
  | "certainty"
  | "facts"
  | "tables"
  | "votes"
  | "news"
  | "playBacks"
  | "themes"
  | "parked";

export interface Rule {
  readonly rule: InsightRule;
  readonly topic: Topic;
  /** 0 to 1: its strength where everything that it could concern shows it. */
  readonly weight: number;
  readonly find: (parts: SummaryParts) => InsightBody | undefined;
}

export const keysOf = (records: readonly SummaryRecord[]): TradeOffKey[] => records.map(({ key }) => key);

/** A rule that tells how many of which, and nothing else. */
export function share(
  rule: "leapOfFaith" | "lostMoment" | "heldUp",
  some: readonly SummaryRecord[],
  all: readonly unknown[],
): InsightBody | undefined {
  if (some.length === 0) return undefined;
  return { rule, facts: { count: some.length, of: all.length }, restsOn: keysOf(some) };
}
