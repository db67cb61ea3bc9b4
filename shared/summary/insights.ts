/**
 * Three to five insights: what the session's records say by themselves, the strongest first, each with the records it
 * rests on. Their sentences are in the words of the report. For facilitators at any time; for everybody else from the
 * gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import type { InsightBody } from "./insight-facts.ts";
import type { SummaryParts } from "./parts.ts";
import { insightRules } from "./rules/insight-rules.ts";
import type { Rule, Topic } from "./rules/rule.ts";

export type Insight = InsightBody & {
  /** 0 to 1, to three decimals. */
  readonly strength: number;
};

/** Those that are told in any case, and how many there are at most. */
const [least, most] = [3, 5] as const;

/** How strong the fourth and fifth have to be. */
const leastStrength = 0.35;

/** Shares of fewer are shares of this many: one of one says little. */
const leastOf = 3;

/**
 * SUM-15: a rule's strength is its weight times the share of what it concerns that shows it; shares of fewer than three
 * are shares of three. Of each topic the strongest is told; the three strongest are, and up to two more from 0.35 on.
 * Of equals the rule that is listed first. What rests on no record is not told (SUM-16).
 */
export function insightsOf(parts: SummaryParts): Insight[] {
  const told = new Set<Topic>();
  return insightRules
    .flatMap((rule) => found(rule, parts))
    .sort((a, b) => b.insight.strength - a.insight.strength)
    .filter(({ topic }) => !told.has(topic) && told.add(topic))
    .map(({ insight }) => insight)
    .filter(({ strength }, index) => index < least || (index < most && strength >= leastStrength));
}

function found({ weight, topic, find }: Rule, parts: SummaryParts): { insight: Insight; topic: Topic }[] {
  const one = find(parts);
  const restsOn = inOrder(one?.restsOn ?? [], parts);
  if (!one || restsOn.length === 0) return [];
  const { count, of } = one.facts;
  const strength = Math.round((1000 * weight * count) / Math.max(of, leastOf)) / 1000;
  return [{ insight: { ...one, restsOn, strength }, topic }];
}

/** In the order of the records, each once; only what is a record. */
function inOrder(keys: readonly TradeOffKey[], { records }: SummaryParts): TradeOffKey[] {
  const wanted = new Set(keys);
  return records.flatMap(({ key }) => (wanted.has(key) ? [key] : []));
}
