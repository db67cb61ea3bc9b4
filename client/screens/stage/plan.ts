/** Where the plan is within a step: in which of its turns the room's clock stands, and how far into it. */
import { rotateMs } from "../../../shared/workshop/agenda.ts";
import type { TurnName } from "../../../shared/workshop/group-state.ts";
import { lanesOf, type StepSpan } from "../../../shared/workshop/plan.ts";

export interface PlannedTurn {
  readonly turn: TurnName;
  readonly lengthMs: number;
}

/** A step's turns with their lengths; the switch of roles closes it. */
export const plannedTurns = (step: StepSpan): PlannedTurn[] => [
  ...lanesOf(step),
  { turn: "rotate", lengthMs: rotateMs },
];

export interface Plan {
  readonly turn: TurnName;
  /** How much of the turn has passed, 0 to 1. */
  readonly share: number;
}

/** Where a step is with `remainingMs` on the room's clock. Minutes that the facilitator added go to its end. */
export function planAt(step: StepSpan, remainingMs: number): Plan {
  let left = Math.max(0, step.stepMs + step.curveballMs - Math.max(0, remainingMs));
  for (const { turn, lengthMs } of plannedTurns(step)) {
    if (left < lengthMs) return { turn, share: left / lengthMs };
    left -= lengthMs;
  }
  return { turn: "rotate", share: 1 };
}
