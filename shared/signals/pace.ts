/**
 * A group against the plan within a step: *behind*, *ahead*. The plan goes through the turns by the room's clock
 * (PLAN-4); a group is where its turns are, and waits at the end of one that overruns.
 */

import type { DeskGroup } from "../view/facilitators-view.ts";
import { remainingAt } from "../workshop/clock.ts";
import { lanesOf, type StepSpan } from "../workshop/plan.ts";
import type { Rule, Watched } from "./signal.ts";

interface Pace {
  /** Behind the plan; below zero: ahead of it. */
  readonly lateMs: number;
  /** How many turns the plan is further; 0 in the same one. */
  readonly turnsBehind: number;
  /** What the present turn took beyond its time. */
  readonly overMs: number;
  /** What the plan still gives to the turns. */
  readonly planLeftMs: number;
}

/** The step as this group plays it: with a turn more where it has a curveball. */
function spanOf({ turn, boards }: DeskGroup, { room }: Watched, stepMs: number): StepSpan {
  const block = typeof room.position === "number" ? room.blocks[room.position] : undefined;
  const hasCurveball = turn !== null && boards[turn.slot]?.curveball != null;
  return { stepMs, curveballMs: block?.curveballMs ?? 0, hasCurveball };
}

/** How much of the step has passed by the room's clock. */
const passedMs = ({ stepMs, curveballMs }: StepSpan, { room, now }: Watched): number =>
  stepMs + curveballMs - remainingAt(room.clock, now);

function paceOf(group: DeskGroup, watched: Watched, stepMs: number): Pace | null {
  const { turn } = group;
  const { now } = watched;
  if (!turn || turn.turn === "rotate") return null;
  const span = spanOf(group, watched, stepMs);
  const lanes = lanesOf(span);
  const totalMs = lanes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const planMs = Math.min(totalMs, Math.max(0, passedMs(span, watched)));
  const place = lanes.findIndex((lane) => lane.turn === turn.turn);
  const beforeMs = lanes.slice(0, place).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const lengthMs = lanes[place]?.lengthMs ?? 0;
  const leftMs = remainingAt(turn.clock, now);
  const positionMs = beforeMs + Math.min(lengthMs, Math.max(0, lengthMs - leftMs));
  return {
    lateMs: planMs - positionMs,
    turnsBehind: placeAt(lanes, planMs) - place,
    overMs: Math.max(0, -leftMs),
    planLeftMs: totalMs - planMs,
  };
}

/** Which lane the plan is in; past the last when all are over. */
function placeAt(lanes: readonly { readonly lengthMs: number }[], planMs: number): number {
  let endsMs = 0;
  const place = lanes.findIndex(({ lengthMs }) => {
    endsMs += lengthMs;
    return planMs < endsMs;
  });
  return place < 0 ? lanes.length : place;
}

const hasRecorded = (group: DeskGroup): boolean =>
  group.turn !== null && group.boards[group.turn.slot]?.tradeOff.recordedAt != null;

/** Lateness that was settled shows again when this much was added to it. */
const worseMs = 120_000;

/** More than the limit late, or a whole turn: the plan has gone through the one after the group's own. */
export const behind: Rule = (watched) => {
  const { group, stepMs, limit } = watched;
  if (stepMs === null || hasRecorded(group) || group.turn?.clock.holds.includes("group")) return null;
  const pace = paceOf(group, watched, stepMs);
  if (!pace || !(pace.lateMs > limit * 1000 || pace.turnsBehind >= 2)) return null;
  const { lateMs, overMs } = pace;
  const turnRevision = group.turn?.revision ?? 0;
  return {
    evidence: { kind: "behind", lateMs, overMs, turnRevision },
    mark: `${group.turn?.slot}/${group.turn?.turn}/${Math.floor(Math.max(0, lateMs) / worseMs)}`,
  };
};

/** The record is made, or the step is done, and the plan still has this much time for it. */
export const ahead: Rule = (watched) => {
  const { group, stepMs, limit } = watched;
  if (stepMs === null || !group.turn || !(group.turn.turn === "rotate" || hasRecorded(group))) return null;
  const span = spanOf(group, watched, stepMs);
  const totalMs = lanesOf(span).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const spareMs = totalMs - passedMs(span, watched);
  return spareMs >= limit * 1000
    ? { evidence: { kind: "ahead", spareMs }, mark: `${group.turn.slot}` }
    : null;
};
