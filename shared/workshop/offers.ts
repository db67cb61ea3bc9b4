/**
 * What a facilitator whose room runs late can do about it, in the order in which it costs the least (WORKSHOP.md §3):
 * spend the buffer, skip the curveball, drop a step. Each tells its effect before it is taken; none of them touches the
 * debrief (AGENDA-3). Rule PLAN-6.
 */
import { blockMs, curveballTurnMs, minuteMs } from "./agenda.ts";
import type { StepChange } from "./dropping.ts";
import type { Plan } from "./plan.ts";

interface Effect {
  /** Minutes won, in milliseconds. */
  readonly winsMs: number;
  /** The projected end once it is taken. */
  readonly endsAt: number;
}

export type Offer = Effect &
  (
    | { readonly kind: "spendBuffer"; readonly ofMs: number }
    | { readonly kind: "skipCurveball" }
    | { readonly kind: "dropStep"; readonly drop: StepChange }
  );

export interface OffersInput {
  readonly plan: Plan;
  /** What dropping a step would do, where one can be dropped. */
  readonly drop: StepChange | undefined;
}

/** Less than this is not worth an offer. */
export const noticeablyLateMs = minuteMs;

/** PLAN-6: in order; none while the room is less than a minute late. */
export function offersOf({ plan, drop }: OffersInput): Offer[] {
  if (plan.lateMs < noticeablyLateMs) return [];
  const winning = (winsMs: number): Effect => ({ winsMs, endsAt: plan.projectedEndAt - winsMs });
  const wholeMinutesLate = Math.round(plan.lateMs / minuteMs) * minuteMs;
  const spendMs = Math.min(plan.bufferLeftMs, wholeMinutesLate);
  // What a curveball gives back beyond the lateness stays in hand.
  const skipMs = Math.min(plan.curveballLeftMs, curveballTurnMs, wholeMinutesLate);
  return [
    ...(spendMs > 0 ? [{ kind: "spendBuffer" as const, ofMs: plan.bufferLeftMs, ...winning(spendMs) }] : []),
    ...(skipMs > 0 ? [{ kind: "skipCurveball" as const, ...winning(skipMs) }] : []),
    ...(drop ? [{ kind: "dropStep" as const, drop, ...winning(blockMs(drop.block)) }] : []),
  ];
}
