/** A group against the plan within a step (PLAN-4, PLAN-5): *behind* and *ahead*. */
import type { DeskGroup } from "../view/facilitators-view.ts";
import { remainingAt } from "../workshop/clock.ts";
import { lanesOf, type PacedStep, paceMs, planShare } from "../workshop/plan.ts";
import type { Rule, Watched } from "./signal.ts";

/** The step as this group plays it: with a turn more where it has a curveball. */
function stepOf({ group, room, curveballMs }: Watched, stepMs: number): PacedStep {
  const { turn, boards } = group;
  const hasCurveball = turn !== null && boards[turn.slot]?.curveball != null;
  return { stepMs, curveballMs, hasCurveball, clock: room.clock };
}

/** The turns together, what the plan has gone through of them, and in which it is; past the last when all are over. */
function planIn(step: PacedStep, now: number) {
  const lanes = lanesOf(step);
  const totalMs = lanes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const planMs = planShare(step, step.clock, now) * totalMs;
  let endsMs = 0;
  const place = lanes.findIndex(({ lengthMs }) => {
    endsMs += lengthMs;
    return planMs < endsMs;
  });
  return { lanes, planMs, totalMs, place: place < 0 ? lanes.length : place };
}

const hasRecorded = (group: DeskGroup): boolean =>
  group.turn !== null && group.boards[group.turn.slot]?.tradeOff.recordedAt != null;

/** Lateness that was settled shows again when this much was added to it. */
const worseMs = 120_000;

/** More than the limit late, or a whole turn: the plan has gone through the one after the group's own. */
export const behind: Rule = (watched) => {
  const { group, stepMs, limit, now } = watched;
  const { turn } = group;
  if (stepMs === null || !turn || turn.turn === "rotate" || hasRecorded(group)) return null;
  if (turn.clock.holds.includes("group")) return null;
  const step = stepOf(watched, stepMs);
  const lateMs = -paceMs(step, turn, now);
  const { lanes, place } = planIn(step, now);
  const turnsBehind = place - lanes.findIndex((lane) => lane.turn === turn.turn);
  if (!(lateMs > limit * 1000 || turnsBehind >= 2)) return null;
  const overMs = Math.max(0, -remainingAt(turn.clock, now));
  return {
    evidence: { kind: "behind", lateMs, overMs, turnRevision: turn.revision },
    mark: `${turn.slot}/${turn.turn}/${Math.floor(Math.max(0, lateMs) / worseMs)}`,
  };
};

/** The record is made, or the step is done, and the plan still has this much time for it. */
export const ahead: Rule = (watched) => {
  const { group, stepMs, limit, now } = watched;
  if (stepMs === null || !group.turn || !(group.turn.turn === "rotate" || hasRecorded(group))) return null;
  const { totalMs, planMs } = planIn(stepOf(watched, stepMs), now);
  const spareMs = totalMs - planMs;
  return spareMs >= limit * 1000
    ? { evidence: { kind: "ahead", spareMs }, mark: `${group.turn.slot}` }
    : null;
};
