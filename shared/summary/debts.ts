/**
 * The debt ledger: what the groups borrowed, what it charges and when it is paid back. It opens the debrief, for
 * facilitators at any time and for everybody else from the gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import { type Payer, payers } from "../workshop/vocabulary.ts";
import type { SummaryRecord } from "./records.ts";

export interface DebtLedger {
  /** Surer ones first. */
  readonly debts: readonly TradeOffKey[];
  /** Of which the group said yes; of the others it was unsure. */
  readonly sure: number;
  readonly withoutTrigger: readonly TradeOffKey[];
  /** Nobody said what recurs. */
  readonly withoutInterest: readonly TradeOffKey[];
  readonly reckless: readonly TradeOffKey[];
  /** To whom interest is charged, and of how many debts: the most first, the vocabulary's order on ties. */
  readonly chargedTo: readonly { readonly payer: Payer; readonly count: number }[];
}

/** REP-6: a debt is a trade-off of which its group said that it is borrowing, or that it is unsure. */
export const isDebt = ({ borrowing }: Pick<SummaryRecord, "borrowing">): boolean =>
  borrowing === "yes" || borrowing === "unsure";

/** REP-6, SUM-4: a debt without a repay trigger, or without an interest, is one where that field is empty. */
export function debtLedger(records: readonly SummaryRecord[]): DebtLedger {
  const debts = sureFirst(records.filter(isDebt));
  const keysOf = (some: readonly SummaryRecord[]): TradeOffKey[] => some.map(({ key }) => key);
  return {
    debts: keysOf(debts),
    sure: debts.filter(({ borrowing }) => borrowing === "yes").length,
    withoutTrigger: keysOf(debts.filter(({ texts }) => texts.repayTrigger === "")),
    withoutInterest: keysOf(debts.filter(({ texts }) => texts.interest === "")),
    reckless: keysOf(debts.filter(({ prudence }) => prudence === "reckless")),
    chargedTo: payers
      .map((payer) => ({ payer, count: debts.filter(({ whoPays }) => whoPays.includes(payer)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  };
}

/** Debts of which the group is sure before those of which it is not. */
export const sureFirst = <One extends Pick<SummaryRecord, "borrowing">>(debts: readonly One[]): One[] => [
  ...debts.filter(({ borrowing }) => borrowing === "yes"),
  ...debts.filter(({ borrowing }) => borrowing !== "yes"),
];
