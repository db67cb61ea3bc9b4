/**
 * Contested decisions: those that somebody did not go along with, or that did not hold. Whose the dissent was is not in
 * here. For facilitators at any time; for everybody else from the gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import { passingFingers } from "../workshop/vote.ts";
import type { SummaryRecord } from "./records.ts";

export type ContestedReason = "dissent" | "revote" | "lowVote" | "unresolved" | "reversed";

export interface ContestedRecord {
  readonly key: TradeOffKey;
  /** In the order in which they are listed above. */
  readonly reasons: readonly ContestedReason[];
  /** How many showed fewer than three fingers in the last vote; null where an edition does not tell (SUM-14). */
  readonly dissents: number | null;
}

/** A vote that passes with a lower average than this passes low: more than half of it is threes. */
export const lowAverage = 3.5;

/** As much of a record as tells whether it was contested. */
export interface Voted extends Pick<SummaryRecord, "curveball" | "isUnresolved"> {
  readonly votes: readonly { readonly hasPassed: boolean; readonly fingers: readonly number[] }[];
}

/**
 * REP-8: contested is a trade-off whose last revealed vote had somebody at two fingers or fewer, that needed a re-vote,
 * whose vote passed with an average below 3.5, whose vote closed before it was revealed, or that a curveball reversed.
 */
export function contestedReasons({ votes, isUnresolved, curveball }: Voted): ContestedReason[] {
  const last = votes.at(-1);
  const reasons: ContestedReason[] = [];
  if (last?.fingers.some((fingers) => fingers < passingFingers)) reasons.push("dissent");
  if (votes.length > 1) reasons.push("revote");
  if (last?.hasPassed && average(last.fingers) < lowAverage) reasons.push("lowVote");
  if (isUnresolved) reasons.push("unresolved");
  if (curveball?.effect === "reversed") reasons.push("reversed");
  return reasons;
}

export function contestedRecords(records: readonly SummaryRecord[]): ContestedRecord[] {
  return records.flatMap((one) => {
    const reasons = contestedReasons(one);
    return reasons.length === 0 ? [] : [{ key: one.key, reasons, dissents: one.dissents }];
  });
}

/** The most contested: for the most reasons, then with the lowest hand, then the first. */
export function mostContested(records: readonly SummaryRecord[]): SummaryRecord | undefined {
  const lowestHand = ({ votes }: SummaryRecord): number => votes.at(-1)?.fingers.at(-1) ?? 5;
  return records
    .filter((one) => contestedReasons(one).length > 0)
    .sort(
      (a, b) => contestedReasons(b).length - contestedReasons(a).length || lowestHand(a) - lowestHand(b),
    )[0];
}

const average = (fingers: readonly number[]): number =>
  fingers.reduce((sum, one) => sum + one, 0) / Math.max(1, fingers.length);
