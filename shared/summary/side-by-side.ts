/**
 * The same step side by side, where groups shared a journey: who decided there, and in what they differ. For
 * facilitators at any time; for everybody else from the gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import type { SummaryRecord } from "./records.ts";
import { gathered, groupsIn } from "./tallies.ts";
import { leadingVerdict } from "./verdicts.ts";

/** What the decisions at one step may differ in. */
export const differences = ["whoPays", "verdict", "borrowing", "reversibility"] as const;
export type Difference = (typeof differences)[number];

export interface SharedStep {
  readonly castingId: string;
  readonly personaName: string;
  readonly stepIndex: number;
  readonly stepAction: string;
  /** One of each group that decided there, by table. */
  readonly keys: readonly TradeOffKey[];
  readonly differIn: readonly Difference[];
}

/**
 * SUM-6: a step at which two groups or more came to a trade-off. They differ in something where at least two of them
 * said it and not all said the same; nothing said is no difference. Along each journey, journeys as they first appear.
 */
export function sharedSteps(records: readonly SummaryRecord[]): SharedStep[] {
  return gathered(records, ({ castingId }) => castingId).flatMap((ofJourney) =>
    gathered(ofJourney, ({ stepIndex }) => String(stepIndex))
      .filter((ofStep) => groupsIn(ofStep) > 1)
      .sort((a, b) => a[0].stepIndex - b[0].stepIndex)
      .map((ofStep) => {
        const [{ castingId, personaName, stepIndex, stepAction }] = ofStep;
        const keys = ofStep.map(({ key }) => key);
        const differIn = differences.filter(
          (what) => new Set(ofStep.flatMap((one) => said(one, what))).size > 1,
        );
        return { castingId, personaName, stepIndex, stepAction, keys, differIn };
      }),
  );
}

/** What a record says of it, in one word; nothing if it says nothing. */
function said(record: SummaryRecord, what: Difference): string[] {
  switch (what) {
    case "whoPays":
      return record.whoPays.length > 0 ? [[...new Set(record.whoPays)].sort().join()] : [];
    case "verdict":
      return some(leadingVerdict(record.verdicts));
    case "borrowing":
      return some(record.borrowing);
    case "reversibility":
      return some(record.reversibility);
    default:
      return what satisfies never;
  }
}

const some = (word: string | null): string[] => (word === null ? [] : [word]);
