/** Where the plan is within a step: in which of its turns the room's clock stands, and how far into it. */
import { rotateMs, turnMs } from "../../../shared/workshop/agenda.ts";
import { type Turn, turns } from "../../../shared/workshop/vocabulary.ts";

export type StepTurn = Turn | "rotate";

export interface PlannedTurn {
  readonly turn: StepTurn;
  readonly lengthMs: number;
}

/** A step's turns with their lengths; the switch of roles closes it. */
export function plannedTurns(stepMs: number): PlannedTurn[] {
  const lengths = turnMs(stepMs);
  return [
    ...turns.map((turn) => ({ turn, lengthMs: lengths[turn] })),
    { turn: "rotate" as const, lengthMs: rotateMs },
  ];
}

export interface Plan {
  readonly turn: StepTurn;
  /** How much of the turn has passed, 0 to 1. */
  readonly share: number;
}

/** Where a step of `stepMs` is with `remainingMs` on the room's clock. Minutes that were added go to its end. */
export function planAt(stepMs: number, remainingMs: number): Plan {
  let left = Math.max(0, stepMs - Math.max(0, remainingMs));
  for (const { turn, lengthMs } of plannedTurns(stepMs)) {
    if (left < lengthMs) return { turn, share: left / lengthMs };
    left -= lengthMs;
  }
  return { turn: "rotate", share: 1 };
}
