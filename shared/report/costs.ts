/** What the decisions cost: the debts that they took up, and those that somebody did not go along with. */
import { type ContestedReason, contestedReasons } from "../summary/contested.ts";
import { isDebt, sureFirst } from "../summary/debts.ts";
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

/** REP-6: every debt, surer ones first. */
export function debtsOf(tradeOffs: readonly ReportTradeOff[]): Debt[] {
  return sureFirst(tradeOffs.filter(isDebt)).map((one) => {
    const { key, table, personaName, stepAction, prudence, whoPays, texts } = one;
    const { decision, interest, repayTrigger } = texts;
    const borrowing = one.borrowing === "yes" ? "yes" : "unsure";
    return {
      key,
      table,
      personaName,
      stepAction,
      decision,
      borrowing,
      prudence,
      whoPays,
      interest,
      repayTrigger,
    };
  });
}

export interface Contested {
  readonly key: TradeOffKey;
  readonly reasons: readonly ContestedReason[];
  /** Whoever showed fewer than three fingers in the last vote. */
  readonly dissent: readonly Named[];
}

/** REP-8: every contested trade-off, with who did not go along. */
export const contestedOf = (tradeOffs: readonly ReportTradeOff[]): Contested[] =>
  tradeOffs.flatMap((one) => {
    const reasons = contestedReasons(one);
    return reasons.length === 0 ? [] : [{ key: one.key, reasons, dissent: one.votes.at(-1)?.dissent ?? [] }];
  });
