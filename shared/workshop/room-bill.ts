/**
 * The whole room's bill: who was named as paying, counted over all groups. It is told before the gallery, so it is
 * closed once for each step, of recorded trade-offs only, and never of fewer than three groups. Rule BILL-1.
 */
import type { Draft } from "immer";
import type { Group } from "./group-state.ts";
import type { WorkshopState } from "./state.ts";
import { type Payer, payers } from "./vocabulary.ts";

/** How often each payer was named. */
export type PayerCounts = Readonly<Record<Payer, number>>;

/** Of fewer groups a total would tell what one of them wrote. */
export const leastGroups = 3;

/** What one step cost the room; null where too few groups have recorded who pays. */
export function stepBill(groups: readonly Group[], slot: number): PayerCounts | null {
  const named = groups.flatMap(({ boards }) => {
    const tradeOff = boards[slot]?.tradeOff;
    const whoPays = tradeOff?.whoPays?.value ?? [];
    return tradeOff?.recordedAt == null || whoPays.length === 0 ? [] : [whoPays];
  });
  if (named.length < leastGroups) return null;
  return counts((payer) => named.filter((whoPays) => whoPays.includes(payer)).length);
}

/** BILL-1: closes a step's bill as the room first leaves it; what is changed later moves no total. */
export function closeBill(draft: Draft<WorkshopState>, slot: number): void {
  if (Object.hasOwn(draft.roomBill, slot)) return;
  draft.roomBill[slot] = stepBill(Object.values(draft.groups), slot);
}

/** All steps that were closed together; null where none of them can be told. */
export function roomBillSoFar(bill: WorkshopState["roomBill"]): PayerCounts | null {
  const told = Object.values(bill).filter((one) => one !== null);
  if (told.length === 0) return null;
  return counts((payer) => told.reduce((sum, one) => sum + one[payer], 0));
}

const counts = (countOf: (payer: Payer) => number): PayerCounts => ({
  user: countOf("user"),
  engineering: countOf("engineering"),
  support: countOf("support"),
  business: countOf("business"),
  anotherTeam: countOf("anotherTeam"),
  futureUs: countOf("futureUs"),
});

/** The most often named first; who never was is left out. */
export const inOrder = (bill: PayerCounts): readonly (readonly [Payer, number])[] =>
  payers
    .map((payer) => [payer, bill[payer]] as const)
    .filter(([, times]) => times > 0)
    .sort(([, a], [, b]) => b - a);
