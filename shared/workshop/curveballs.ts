/**
 * The minutes that the agenda keeps for curveballs: how many, and giving one's back to the buffer. They go to the step in
 * which a curveball is played. Rule CURVE-1.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type Agenda, blockKinds, curveballTurnMs } from "./agenda.ts";
import { command } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { WorkshopState } from "./state.ts";

export type CurveballPlanEvent =
  /** One curveball's minutes went to the buffer. */
  { readonly type: "curveballSkipped"; readonly ms: number };

/** How many curveballs the agenda still has minutes for. */
export const curveballsPlanned = ({ curveballMs }: Pick<Agenda, "curveballMs">): number =>
  Math.ceil(curveballMs / curveballTurnMs);

/** Gives the minutes of one curveball to the buffer; nothing where none is planned. Cards can still be played. */
export const skipCurveball = command({
  name: "skipCurveball",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  payload: z.strictObject({}),
  decide(state) {
    const ms = Math.min(curveballTurnMs, state.agenda.curveballMs);
    return ms > 0 ? [{ type: "curveballSkipped", ms }] : [];
  },
});

export function evolveCurveballPlan(
  draft: Draft<WorkshopState>,
  event: CurveballPlanEvent & EventMeta,
): void {
  draft.agenda.curveballMs -= event.ms;
  draft.agenda.bufferMs += event.ms;
}
