/**
 * Plan against clock: when the workshop was to end, when it will at this pace, what the difference is made of, and
 * where the plan stands within a step. Pure figures for the facilitator; nothing here moves the room.
 */
import { type Block, blockMs, curveballTurnMs, plannedMs, turnMs } from "./agenda.ts";
import { type Clock, remainingAt } from "./clock.ts";
import type { TurnName, TurnState } from "./group-state.ts";
import type { PlanState, RoomState } from "./state.ts";
import { turns } from "./vocabulary.ts";

/** What is known of the room and its agenda; the facilitators' slices have all of it. */
export interface PlanInput
  extends Pick<RoomState, "position" | "clock" | "startedAt" | "enteredAt" | "endedAt" | "tookMs">,
    PlanState {
  readonly blocks: readonly Block[];
  /** What is still kept for curveballs, and in hand. */
  readonly curveballMs: number;
  readonly bufferMs: number;
}

export interface PlannedBlock {
  readonly block: Block;
  readonly state: "past" | "present" | "ahead";
  /** When it began, or will begin at this pace. */
  readonly startsAt: number;
  readonly lengthMs: number;
  /** Longer (or, below zero, shorter) than it was set up; for a block ahead, what coming back to it will cost. */
  readonly differenceMs: number;
}

export interface Plan {
  /** What was promised when it started. */
  readonly plannedEndAt: number;
  /** At this pace, with what is kept in hand still in hand. */
  readonly projectedEndAt: number;
  /** How far the room is behind what was promised; below zero: ahead of it. */
  readonly lateMs: number;
  /** What is still kept for curveballs; once the last step is over it is in hand like the rest. */
  readonly curveballLeftMs: number;
  readonly bufferLeftMs: number;
  /** What the workshop takes at this pace, and what was promised. */
  readonly sumMs: number;
  readonly promisedMs: number;
  readonly blocks: readonly PlannedBlock[];
  /** What the lateness is made of; its parts add up to it. */
  readonly parts: readonly Difference[];
}

/**
 * A part of the difference. `inHand`: what was kept for curveballs and as buffer, and is spent; `outside`: time that
 * belongs to no block, back in the lobby after the start.
 */
export type Difference =
  | { readonly of: "block" | "dropped"; readonly block: Block; readonly ms: number }
  | { readonly of: "inHand" | "outside"; readonly ms: number };

/** A block that was left early and is ahead again gets what was left, and at least this (CLOCK-4). */
const leastAgainMs = 60_000;

/**
 * PLAN-1: planned end = start + blocks + minutes for curveballs + buffer as they were set up; before the start, as if
 * it began now.
 * PLAN-2: lateness is the sum of what each block took, or will take, beyond the minutes it was set up with, and of time
 * outside of them; a dropped step and a spent buffer take away from it.
 * PLAN-3: the buffer is kept until it is spent on lateness; in the last block what is left of it counts by itself.
 */
export function planOf(input: PlanInput, now: number): Plan {
  const { blocks, planned, dropped, position, tookMs, endedAt } = input;
  const at = endedAt ?? now;
  const startedAt = input.startedAt ?? at;
  const index = position === "lobby" ? -1 : position === "ended" ? blocks.length : position;
  const elapsedMs = typeof position === "number" ? Math.max(0, at - input.enteredAt) : 0;
  const lengths = blocks.map((block, place) => lengthOf(block, place));
  const passedMs = blocks.reduce((sum, block) => sum + (tookMs[block.id] ?? 0), 0);
  const outsideMs = input.startedAt === null ? 0 : Math.max(0, at - startedAt - passedMs - elapsedMs);
  const promisedMs = plannedMs(planned.blocks) + planned.curveballMs + planned.bufferMs;
  const spentMs = lengths.reduce((sum, length) => sum + length, outsideMs);
  // A curveball can only be played in a step: after the last one its minutes are in hand like the rest.
  const isPastSteps = index > blocks.findLastIndex(({ kind }) => kind === "step");
  const curveballLeftMs = isPastSteps ? 0 : input.curveballMs;
  const bufferMs = input.bufferMs + input.curveballMs - curveballLeftMs;
  const isLast = index >= blocks.length - 1;
  const bufferLeftMs = isLast ? Math.min(bufferMs, Math.max(0, promisedMs - spentMs)) : bufferMs;
  const sumMs = spentMs + curveballLeftMs + bufferLeftMs;
  const lateMs = sumMs - promisedMs;

  function lengthOf(block: Block, place: number): number {
    const took = tookMs[block.id] ?? 0;
    if (place === index) return took + elapsedMs + Math.max(0, remainingAt(input.clock, at));
    if (place < index) return position === "ended" && took === 0 ? 0 : took;
    return took === 0 ? blockMs(block) : took + Math.max(blockMs(block) - took, leastAgainMs);
  }

  const setUp = new Map(planned.blocks.map(({ id, plannedMs: ms }) => [id, ms]));
  const setUpMs = (block: Block): number => setUp.get(block.id) ?? block.plannedMs;
  const playedMs = blocks.reduce((sum, block) => sum + (block.curveballMs ?? 0), 0);
  let startsAt = startedAt;
  const plannedBlocks = blocks.map((block, place): PlannedBlock => {
    // What is ahead begins after the present block has had its time, wherever the time before it went.
    if (place === index) startsAt = Math.max(startsAt, input.enteredAt - (tookMs[block.id] ?? 0));
    if (place === 0 && index === -1) startsAt = at;
    const lengthMs = lengths[place] ?? 0;
    const one: PlannedBlock = {
      block,
      state: place < index ? "past" : place === index ? "present" : "ahead",
      startsAt,
      lengthMs,
      differenceMs: lengthMs - setUpMs(block) - (block.curveballMs ?? 0),
    };
    startsAt += lengthMs;
    return one;
  });

  const plannedEndAt = startedAt + promisedMs;
  return {
    plannedEndAt,
    projectedEndAt: plannedEndAt + lateMs,
    lateMs,
    curveballLeftMs,
    bufferLeftMs,
    sumMs,
    promisedMs,
    blocks: plannedBlocks,
    parts: [
      ...plannedBlocks.map(({ block, differenceMs: ms }): Difference => ({ of: "block", block, ms })),
      ...dropped.map((block): Difference => ({ of: "dropped", block, ms: -setUpMs(block) })),
      {
        of: "inHand",
        ms: playedMs + curveballLeftMs + bufferLeftMs - planned.curveballMs - planned.bufferMs,
      },
      { of: "outside", ms: outsideMs },
    ],
  };
}

/** What the lateness is made of, the largest first; anything below ten seconds is noise. */
export const differences = (plan: Plan): Difference[] =>
  plan.parts.filter(({ ms }) => Math.abs(ms) >= 10_000).sort((a, b) => Math.abs(b.ms) - Math.abs(a.ms));

/** A step as the score draws it. */
export interface StepSpan {
  /** What its four turns and the switch take. */
  readonly stepMs: number;
  /** What it got on top for a curveball. */
  readonly curveballMs: number;
  /** Whether one is played in it, on top or not. */
  readonly hasCurveball: boolean;
}

/** The lanes of the score: a step's four turns with their lengths, and that of a curveball where one is played. */
export function lanesOf({ stepMs, hasCurveball }: Pick<StepSpan, "stepMs" | "hasCurveball">): {
  readonly turn: Exclude<TurnName, "rotate">;
  readonly lengthMs: number;
}[] {
  const lengths = turnMs(stepMs);
  const lanes = turns.map((turn) => ({ turn, lengthMs: lengths[turn] }));
  return hasCurveball ? [...lanes, { turn: "curveball", lengthMs: curveballTurnMs }] : lanes;
}

/** PLAN-4: where the plan stands in a step, from 0 to 1 of its lanes, by the room's clock. */
export function planShare(step: StepSpan, clock: Clock, now: number): number {
  const lanes = lanesOf(step);
  const total = lanes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const elapsedMs = step.stepMs + step.curveballMs - remainingAt(clock, now);
  return total > 0 ? Math.min(1, Math.max(0, elapsedMs / total)) : 0;
}

/** The step that runs as a group plays it, with a curveball or without, by the room's clock. */
export interface PacedStep extends StepSpan {
  readonly clock: Clock;
}
/** How far a group is in it. */
export type PacedTurn = Pick<TurnState, "turn" | "clock">;

/**
 * PLAN-5: a group's pace is how much of the step's turns it has behind it, less how much the plan has; below zero
 * it is behind. In a turn that runs over a group stands still while the plan goes on; nobody is ahead by the room's
 * overtime.
 */
export function paceMs(step: PacedStep, { turn, clock }: PacedTurn, now: number): number {
  const lanes = lanesOf(step);
  const total = lanes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const place = turn === "rotate" ? lanes.length : lanes.findIndex((lane) => lane.turn === turn);
  const before = lanes.slice(0, place).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const present = lanes[place]?.lengthMs ?? 0;
  const within = Math.min(present, Math.max(0, present - remainingAt(clock, now)));
  return before + within - planShare(step, step.clock, now) * total;
}
