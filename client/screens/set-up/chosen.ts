/** What somebody chooses at set-up, with a sensible start for everything, and what follows from it. */
import { stepsToPlay } from "../../../shared/content/play-order.ts";
import type { ContentAnswer } from "../../../shared/protocol.ts";
import {
  type Agenda,
  agendaFor,
  lengthLimits,
  minuteMs,
  plannedMs,
  stepSlots,
} from "../../../shared/workshop/agenda.ts";
import { canEveryoneSwap } from "../../../shared/workshop/coverage.ts";
import { groupSizes, type PreferredSize } from "../../../shared/workshop/grouping.ts";
import {
  type CreateWorkshopPayload,
  chosenAgenda,
  usualCurveballs,
} from "../../../shared/workshop/set-up.ts";
import type { RotationPolicy } from "../../../shared/workshop/vocabulary.ts";

export interface Chosen {
  readonly title: string;
  readonly lengthMin: number;
  readonly expectedPeople: number;
  readonly preferredSize: PreferredSize;
  readonly rotation: RotationPolicy;
  readonly autoAdvance: boolean;
  /** Minutes by block id, where they differ from the template's. */
  readonly minutes: Readonly<Record<string, number>>;
  readonly castingIds: readonly string[];
  /** For how many curveballs the agenda keeps minutes; none: no card of the decks is in play. */
  readonly curveballs: number;
  /** The cards of the decks that are not in play. */
  readonly leftOut: readonly string[];
}

export type OfferedCasting = ContentAnswer["castings"][number];

export const startingChoice = (title: string): Chosen => ({
  title,
  lengthMin: 75,
  expectedPeople: 12,
  preferredSize: 4,
  rotation: "swap",
  autoAdvance: false,
  minutes: {},
  castingIds: [],
  curveballs: usualCurveballs.planned,
  leftOut: [],
});

/** Whether everybody gets the opposite role, as far as it can be told before anybody has come. */
export type SwapEstimate = "everyone" | "notEveryone" | "nobody";

export interface Consequences {
  readonly agenda: Agenda;
  readonly slots: number;
  /** Blocks and curveballs without the buffer, in minutes. */
  readonly blockMin: number;
  readonly bufferMin: number;
  /** Minutes that the blocks take beyond the length; 0 if they fit. */
  readonly overMin: number;
  readonly sizes: readonly number[];
  readonly largestSize: number;
  readonly swap: SwapEstimate;
}

export function consequencesOf(chosen: Chosen): Consequences {
  const lengthMin = validLength(chosen.lengthMin);
  const agenda = chosenAgenda(lengthMin, chosen.minutes, chosen.curveballs);
  const slots = stepSlots(agenda.blocks);
  const sizes = groupSizes(chosen.expectedPeople, chosen.preferredSize);
  const blockMin = Math.round((plannedMs(agenda.blocks) + agenda.curveballMs) / minuteMs);
  const largestSize = sizes[0] ?? chosen.preferredSize;
  return {
    agenda,
    slots,
    blockMin,
    bufferMin: Math.round(agenda.bufferMs / minuteMs),
    overMin: Math.max(0, blockMin - lengthMin),
    sizes,
    largestSize,
    swap: swapEstimate(chosen.rotation, largestSize, slots),
  };
}

/** With "own, then swap" everybody leads twice, which takes as many steps as twice the people would. */
function swapEstimate(policy: RotationPolicy, groupSize: number, slots: number): SwapEstimate {
  if (policy === "own") return "nobody";
  const turns = policy === "ownThenSwap" ? 2 * groupSize : groupSize;
  return canEveryoneSwap(turns, slots) ? "everyone" : "notEveryone";
}

export const validLength = (minutes: number): number =>
  Math.min(lengthLimits.max, Math.max(lengthLimits.min, Math.round(minutes) || lengthLimits.min));

/** The journey's steps that would be played, as indexes; empty if it is too short for the agenda (PLAY-2). */
export const playedSteps = ({ steps }: OfferedCasting, slots: number): number[] =>
  stepsToPlay({ steps: steps.map((step) => ({ ...step, momentOfTruth: step.isMomentOfTruth })) }, slots);

/** What is sent: journeys that became too short are left out, minutes only where they differ from the template's. */
export function payloadOf(chosen: Chosen, castings: readonly OfferedCasting[]): CreateWorkshopPayload {
  const { slots } = consequencesOf(chosen);
  const { curveballs: planned, leftOut, ...others } = chosen;
  const inDecks = castings.flatMap((one) => one.curveballs.map(({ key }) => key));
  const lengthMin = validLength(chosen.lengthMin);
  const template = new Map(agendaFor(lengthMin).blocks.map(({ id, plannedMs: ms }) => [id, ms / minuteMs]));
  const minutes = Object.entries(chosen.minutes).filter(
    ([id, value]) => template.has(id) && template.get(id) !== value,
  );
  const playable = castings.filter((one) => playedSteps(one, slots).length > 0).map((one) => one.castingId);
  return {
    ...others,
    title: chosen.title.trim(),
    lengthMin,
    isRehearsal: false,
    castingIds: chosen.castingIds.filter((id) => playable.includes(id)),
    minutes: Object.fromEntries(minutes),
    curveballs: {
      planned,
      leftOut: planned === 0 ? inDecks : inDecks.filter((key) => leftOut.includes(key)),
    },
  };
}

/** The castings that are dealt: those that were chosen, or all that are long enough. */
export function castingsInPlay(chosen: Chosen, castings: readonly OfferedCasting[]): OfferedCasting[] {
  const { slots } = consequencesOf(chosen);
  const playable = castings.filter((one) => playedSteps(one, slots).length > 0);
  const picked = playable.filter(({ castingId }) => chosen.castingIds.includes(castingId));
  return picked.length > 0 ? picked : playable;
}
