/**
 * Which steps of a journey a group plays when the agenda has n step slots, and which go first when time is short
 * (WORKSHOP.md §3, PLAY-1 to PLAY-3). Steps are named by their 0-based place in the journey.
 */
import type { JourneyStep } from "./schema.ts";

/** As much of a journey as the order of play depends on. */
export interface PlayableJourney {
  readonly steps: readonly Pick<JourneyStep, "priority" | "momentOfTruth">[];
}

/** All step indexes, the one to keep longest first: the moment of truth, then by priority, then by place. */
function byImportance({ steps }: PlayableJourney): number[] {
  const rank = (index: number): number =>
    steps[index]?.momentOfTruth ? 0 : (steps[index]?.priority ?? Number.MAX_SAFE_INTEGER);
  return steps.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
}

/**
 * PLAY-1: the `n` steps with the lowest priority numbers, always the moment of truth among them, in journey order.
 * PLAY-2: empty when the journey is shorter than `n` (it is not offered for that agenda) or `n` is below one.
 */
export function stepsToPlay(journey: PlayableJourney, n: number): number[] {
  if (!Number.isInteger(n) || n < 1 || n > journey.steps.length) return [];
  return byImportance(journey)
    .slice(0, n)
    .sort((a, b) => a - b);
}

/**
 * PLAY-3: the steps among `candidates` in the order in which they are dropped for lack of time: the largest
 * priority number first; the moment of truth is never in it. Pass the steps that have not begun.
 */
export function dropOrder(journey: PlayableJourney, candidates: readonly number[]): number[] {
  return byImportance(journey)
    .reverse()
    .filter((index) => candidates.includes(index) && !journey.steps[index]?.momentOfTruth);
}
