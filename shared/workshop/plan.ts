/**
 * Plan against clock: when the workshop was to end, when it will at this pace, what the difference is made of, and
 * where the plan stands within a step. Pure figures for the facilitator; nothing here moves the room.
 */
import { type Block, blockMs, plannedMs, turnMs } from "./agenda.ts";
import { type Clock, remainingAt } from "./clock.ts";
import type { RoomState } from "./state.ts";
import { type Turn, turns } from "./vocabulary.ts";

/** What is known of the room; `RoomView` has all of it. */
export interface PlanInput
  extends Pick<RoomState, "position" | "clock" | "startedAt" | "enteredAt" | "endedAt" | "tookMs"> {
  readonly blocks: readonly Block[];
  readonly curveballMs: number;
  readonly bufferMs: number;
}

export interface PlannedBlock {
  readonly block: Block;
  readonly state: "past" | "present" | "ahead";
  /** When it began, or will begin at this pace. */
  readonly startsAt: number;
  readonly lengthMs: number;
  /** Longer (or, below zero, shorter) than planned; for a block ahead, what coming back to it will cost. */
  readonly differenceMs: number;
}

export interface Plan {
  readonly plannedEndAt: number;
  /** At this pace; the buffer takes up lateness before the end does. */
  readonly projectedEndAt: number;
  /** How far the blocks are behind the plan, buffer or not; below zero: ahead of it. */
  readonly lateMs: number;
  /** With the curveballs' minutes once the last step is over. */
  readonly bufferMs: number;
  readonly bufferLeftMs: number;
  readonly blocks: readonly PlannedBlock[];
  /** Time that belongs to no block: back in the lobby after the start. */
  readonly outsideMs: number;
}

/** A block that was left early and is ahead again gets what was left, and at least this (CLOCK-4). */
const leastAgainMs = 60_000;

/**
 * PLAN-1: planned end = start + blocks + minutes for curveballs + buffer; before the start, as if it began now.
 * PLAN-2: lateness is the sum of what each block took, or will take, beyond its minutes, and of time outside of them;
 * PLAN-3: the end moves only by what the buffer does not cover.
 */
export function planOf(input: PlanInput, now: number): Plan {
  const { blocks, position, tookMs, endedAt } = input;
  const at = endedAt ?? now;
  const startedAt = input.startedAt ?? at;
  const index = position === "lobby" ? -1 : position === "ended" ? blocks.length : position;
  const elapsedMs = typeof position === "number" ? Math.max(0, at - input.enteredAt) : 0;
  const lengths = blocks.map((block, place) => lengthOf(block, place));
  const passedMs = blocks.reduce((sum, block) => sum + (tookMs[block.id] ?? 0), 0);
  const outsideMs = input.startedAt === null ? 0 : Math.max(0, at - startedAt - passedMs - elapsedMs);
  const lateMs = lengths.reduce((sum, length) => sum + length, 0) - plannedMs(blocks) + outsideMs;

  function lengthOf(block: Block, place: number): number {
    const took = tookMs[block.id] ?? 0;
    if (place === index) return took + elapsedMs + Math.max(0, remainingAt(input.clock, at));
    if (place < index) return position === "ended" && took === 0 ? 0 : took;
    return took === 0 ? blockMs(block) : took + Math.max(blockMs(block) - took, leastAgainMs);
  }

  // A curveball can only be played in a step: after the last one its minutes are in hand like the rest.
  const lastStep = blocks.findLastIndex((block) => block.kind === "step");
  const bufferMs = input.bufferMs + (index > lastStep ? input.curveballMs : 0);

  let startsAt = startedAt;
  const planned = blocks.map((block, place): PlannedBlock => {
    // What is ahead begins after the present block has had its time, wherever the time before it went.
    if (place === index) startsAt = Math.max(startsAt, input.enteredAt - (tookMs[block.id] ?? 0));
    if (place === 0 && index === -1) startsAt = at;
    const lengthMs = lengths[place] ?? 0;
    const one: PlannedBlock = {
      block,
      state: place < index ? "past" : place === index ? "present" : "ahead",
      startsAt,
      lengthMs,
      differenceMs: lengthMs - blockMs(block),
    };
    startsAt += lengthMs;
    return one;
  });

  const plannedEndAt = startedAt + plannedMs(blocks) + input.curveballMs + input.bufferMs;
  const overMs = lateMs <= 0 ? lateMs : Math.max(0, lateMs - bufferMs);
  return {
    plannedEndAt,
    projectedEndAt: plannedEndAt + overMs,
    lateMs,
    bufferMs,
    bufferLeftMs: Math.max(0, bufferMs - Math.max(0, lateMs)),
    blocks: planned,
    outsideMs,
  };
}

/** A part of the difference: a block that is over, or the present one, that took noticeably more or less than planned. */
export interface Difference {
  /** Null: time outside of the blocks. */
  readonly block: Block | null;
  readonly ms: number;
}

/** What the lateness is made of, the largest first; anything below ten seconds is noise. */
export function differences(plan: Plan): Difference[] {
  const parts: Difference[] = [
    ...plan.blocks.map(({ block, differenceMs }) => ({ block, ms: differenceMs })),
    { block: null, ms: plan.outsideMs },
  ];
  return parts.filter(({ ms }) => Math.abs(ms) >= 10_000).sort((a, b) => Math.abs(b.ms) - Math.abs(a.ms));
}

/** The lanes of the score: a step's four turns with their lengths. */
export function lanesOf(stepMs: number): { readonly turn: Turn; readonly lengthMs: number }[] {
  const lengths = turnMs(stepMs);
  return turns.map((turn) => ({ turn, lengthMs: lengths[turn] }));
}

/**
 * PLAN-4: where the plan stands in a step, from 0 to 1 of its four turns, by the room's clock. `curveballMs`: what the
 * step got on top for a curveball, which comes after them.
 */
export function planShare(stepMs: number, clock: Clock, now: number, curveballMs = 0): number {
  const total = lanesOf(stepMs).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const elapsedMs = stepMs + curveballMs - remainingAt(clock, now);
  return total > 0 ? Math.min(1, Math.max(0, elapsedMs / total)) : 0;
}
