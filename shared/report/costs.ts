/** What the decisions cost: the debts that they took up, and those that somebody did not go along with. */
import type { TradeOffKey } from "../workshop/ids.ts";
import type { Payer, Prudence } from "../workshop/vocabulary.ts";
import type { Named } from "./attendance.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

export interface Debt {
  readonly key: TradeOffKey;
  readonly table: number;
  readonly personaName: string;
  readonly stepAction: string;
  readonly decision: string;
  readonly borrowing: "yes" | "unsure";
  readonly prudence: Prudence | null;
  readonly whoPays: readonly Payer[];
  /** What recurs, who pays it and how often; empty if nobody said. */
  readonly interest: string;
  /** When it is paid back; empty: no trigger yet. */
  readonly repayTrigger: string;
}

/** REP-6: a debt is a trade-off of which its group said that it is borrowing, or that it is unsure. Surer ones first. */
export function debtsOf(tradeOffs: readonly ReportTradeOff[]): Debt[] {
  const debts = tradeOffs.flatMap((one): Debt[] => {
    if (one.borrowing !== "yes" && one.borrowing !== "unsure") return [];
    const { key, table, personaName, stepAction, borrowing, prudence, whoPays, texts } = one;
    const { decision, interest, repayTrigger } = texts;
    return [
      { key, table, personaName, stepAction, decision, borrowing, prudence, whoPays, interest, repayTrigger },
    ];
  });
  return [
    ...debts.filter((debt) => debt.borrowing === "yes"),
    ...debts.filter((debt) => debt.borrowing === "unsure"),
  ];
}

export type ContestedReason = "dissent" | "revote" | "lowVote" | "unresolved" | "reversed";

export interface Contested {
  readonly key: TradeOffKey;
  readonly reasons: readonly ContestedReason[];
  /** Whoever showed fewer than three fingers in the last vote. */
  readonly dissent: readonly Named[];
}

/** A vote that passes with a lower average than this passes low: more than half of it is threes. */
export const lowAverage = 3.5;

/**
 * REP-8: contested is a trade-off whose last revealed vote had somebody at two fingers or fewer, that needed a re-vote,
 * whose vote passed with an average below 3.5, whose vote closed before it was revealed, or that a curveball reversed.
 */
export function contestedOf(tradeOffs: readonly ReportTradeOff[]): Contested[] {
  return tradeOffs.flatMap((one) => {
    const last = one.votes.at(-1);
    const reasons: ContestedReason[] = [];
    if (last && last.dissent.length > 0) reasons.push("dissent");
    if (one.votes.length > 1) reasons.push("revote");
    if (last?.hasPassed && average(last.fingers) < lowAverage) reasons.push("lowVote");
    if (one.isUnresolved) reasons.push("unresolved");
    if (one.curveball?.effect === "reversed") reasons.push("reversed");
    return reasons.length === 0 ? [] : [{ key: one.key, reasons, dissent: last?.dissent ?? [] }];
  });
}

const average = (fingers: readonly number[]): number =>
  fingers.reduce((sum, one) => sum + one, 0) / Math.max(1, fingers.length);
