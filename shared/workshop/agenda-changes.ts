/**
 * The agenda while it runs: more or fewer minutes for a block to come, the buffer spent on lateness, a step dropped or
 * taken back. What lies behind, and the present block, are never touched (AGENDA-1); the debrief gives up minutes only
 * to an explicit choice (AGENDA-3); the length that was promised stays what it was (AGENDA-2).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type Agenda, type Block, blockKinds, isDebrief, minuteMs, stepSlots } from "./agenda.ts";
import { emptyBoard } from "./board.ts";
import { command, type Decision, reject } from "./command.ts";
import {
  type AgendaNow,
  dropOf,
  fittedTo,
  type PlayingGroup,
  placeOfStep,
  type StepChange,
  takeBackOf,
} from "./dropping.ts";
import type { Group } from "./group-state.ts";
import type { GroupId } from "./ids.ts";
import { furthestSlot } from "./reading.ts";
import type { WorkshopState } from "./state.ts";

interface StepsOfGroup {
  readonly groupId: GroupId;
  readonly steps: readonly number[];
}

export type AgendaEvent =
  /** `isUnlocked`: the facilitator chose to take minutes from the debrief. */
  | {
      readonly type: "agendaChanged";
      readonly blockId: string;
      readonly plannedMs: number;
      readonly isUnlocked: boolean;
    }
  /** What is kept in hand from now on. */
  | { readonly type: "bufferSpent"; readonly bufferMs: number }
  | { readonly type: "stepDropped"; readonly blockId: string; readonly groups: readonly StepsOfGroup[] }
  | { readonly type: "stepTakenBack"; readonly blockId: string; readonly groups: readonly StepsOfGroup[] };

/** What a block may last, in minutes. */
export const blockLimits = { min: 1, max: 60 } as const;

const blockId = z.string().check(z.maxLength(20));

/** The minutes that a block was set up with; the debrief keeps at least these. */
export const setUpMs = ({ planned }: WorkshopState["plan"], block: Block): number =>
  planned.blocks.find(({ id }) => id === block.id)?.plannedMs ?? block.plannedMs;

/** What could be in hand if nothing had been spent: the curveballs' minutes that were given back included. */
export function fullBufferMs(
  { planned }: WorkshopState["plan"],
  agenda: Pick<Agenda, "blocks" | "curveballMs">,
): number {
  return planned.bufferMs + planned.curveballMs - agenda.curveballMs - playedMs(agenda);
}

/** What curveballs have taken along into steps. */
const playedMs = ({ blocks }: Pick<Agenda, "blocks">): number =>
  blocks.reduce((sum, block) => sum + (block.curveballMs ?? 0), 0);

/** AGENDA-3: whether so many minutes would take some of the debrief's, which has to be chosen explicitly. */
export const takesFromDebrief = (plan: WorkshopState["plan"], block: Block, toMs: number): boolean =>
  isDebrief(block.kind) && toMs < Math.min(block.plannedMs, setUpMs(plan, block));

/** What a block would last with so much more, within its limits. */
export const changedMs = (block: Block, deltaMs: number): number =>
  Math.min(blockLimits.max * minuteMs, Math.max(blockLimits.min * minuteMs, block.plannedMs + deltaMs));

export const changeAgenda = command({
  name: "changeAgenda",
  by: ["facilitator"],
  phases: ["lobby", ...blockKinds],
  /** `from`: the revision of the room's block, so that a block that has begun meanwhile stays as it is. */
  payload: z.strictObject({
    from: z.int().check(z.minimum(0)),
    blockId,
    deltaMs: z.int().check(z.minimum(-600_000), z.maximum(600_000)),
    isUnlocked: z.boolean(),
  }),
  decide(state, payload) {
    if (payload.from !== state.room.revision) return reject({ code: "stale" });
    const place = state.agenda.blocks.findIndex(({ id }) => id === payload.blockId);
    const block = state.agenda.blocks[place];
    if (!block) return reject({ code: "noSuchThing" });
    if (typeof state.room.position === "number" && place <= state.room.position)
      return reject({ code: "tooLate" });
    const plannedMs = changedMs(block, payload.deltaMs);
    if (plannedMs === block.plannedMs) return [];
    if (takesFromDebrief(state.plan, block, plannedMs) && !payload.isUnlocked)
      return reject({ code: "needsConfirmation" });
    return [{ type: "agendaChanged", blockId: block.id, plannedMs, isUnlocked: payload.isUnlocked }];
  },
});

const length = z.int().check(z.minimum(0));
const fromTo = { fromMs: length, toMs: length };

/**
 * From what is kept in hand to what shall be; more than now puts minutes back. `curveballs`: the minutes kept for those
 * go into hand with it, or back, so that two who press at once do not do half of it.
 */
export const spendBuffer = command({
  name: "spendBuffer",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ ...fromTo, curveballs: z.optional(z.strictObject(fromTo)) }),
  decide({ agenda, plan }, { fromMs, toMs, curveballs }): Decision {
    const kept = curveballs ?? { fromMs: agenda.curveballMs, toMs: agenda.curveballMs };
    if (fromMs !== agenda.bufferMs || kept.fromMs !== agenda.curveballMs) return reject({ code: "stale" });
    const skippedMs = kept.fromMs - kept.toMs;
    const inHandMs = fromMs + skippedMs;
    const mostMs = fullBufferMs(plan, { ...agenda, curveballMs: kept.toMs });
    if (kept.toMs > Math.max(kept.fromMs, plan.planned.curveballMs - playedMs(agenda)))
      return reject({ code: "tooMany", limit: plan.planned.curveballMs / minuteMs });
    if (toMs > Math.max(inHandMs, mostMs)) return reject({ code: "tooMany", limit: mostMs / minuteMs });
    return [
      ...(skippedMs === 0 ? [] : [{ type: "curveballSkipped" as const, ms: skippedMs }]),
      ...(toMs === inHandMs ? [] : [{ type: "bufferSpent" as const, bufferMs: toMs }]),
    ];
  },
});

/** AGENDA-4: `blockId` is the step that is dropped; somebody else's drop does not take another one. */
export const dropStep = command({
  name: "dropStep",
  by: ["facilitator"],
  phases: ["welcome", "briefing", "immersion", "step"],
  payload: z.strictObject({ blockId }),
  decide(state, payload) {
    if (state.plan.dropped.some(({ id }) => id === payload.blockId)) return [];
    const drop = dropOf(agendaNow(state), playingGroups(state));
    if (!drop) return reject({ code: "tooLate" });
    if (drop.block.id !== payload.blockId) return reject({ code: "stale" });
    return [{ type: "stepDropped", blockId: drop.block.id, groups: stepsAfter(state, drop, -1) }];
  },
});

/** AGENDA-5: steps come back in the opposite order, as long as time has not passed them. */
export const takeBackStep = command({
  name: "takeBackStep",
  by: ["facilitator"],
  phases: ["lobby", "welcome", "briefing", "immersion", "step"],
  payload: z.strictObject({ blockId }),
  decide(state, payload) {
    if (state.agenda.blocks.some(({ id }) => id === payload.blockId)) return [];
    if (state.plan.dropped.at(-1)?.id !== payload.blockId) return reject({ code: "stale" });
    const back = takeBackOf(agendaNow(state), playingGroups(state));
    if (!back) return reject({ code: "tooLate" });
    return [{ type: "stepTakenBack", blockId: back.block.id, groups: stepsAfter(state, back, 1) }];
  },
});

/** Tables that nobody sits at go along, so that they fit if somebody comes back to them. */
function stepsAfter(state: WorkshopState, change: StepChange, by: 1 | -1): StepsOfGroup[] {
  const slots = stepSlots(state.agenda.blocks) + by;
  const idle = Object.values(state.groups).filter(({ id }) => !state.groupOrder.includes(id));
  return [
    ...change.groups.map(({ groupId, steps }) => ({ groupId, steps })),
    ...idle
      .flatMap((group) => playing(state, group))
      .map((group) => ({ groupId: group.id, steps: fittedTo(group, slots) })),
  ];
}

const agendaNow = ({ agenda, plan, room }: WorkshopState): AgendaNow => ({
  blocks: agenda.blocks,
  dropped: plan.dropped,
  position: room.position,
  tookMs: room.tookMs,
});

const playingGroups = (state: WorkshopState): PlayingGroup[] =>
  state.groupOrder.flatMap((id) => {
    const group = state.groups[id];
    return group ? playing(state, group) : [];
  });

function playing(state: WorkshopState, group: Group): PlayingGroup[] {
  const journey = state.castings[group.castingId]?.journey;
  return journey ? [{ id: group.id, steps: group.steps, furthestSlot: furthestSlot(group), journey }] : [];
}

export function evolveAgenda(draft: Draft<WorkshopState>, event: AgendaEvent): void {
  const { agenda, plan, room } = draft;
  switch (event.type) {
    case "agendaChanged": {
      const block = agenda.blocks.find(({ id }) => id === event.blockId);
      if (!block) return;
      // One that was left and is ahead again goes on with what was left of it.
      const left = room.leftMs[block.id];
      if (left !== undefined) room.leftMs[block.id] = left + event.plannedMs - block.plannedMs;
      block.plannedMs = event.plannedMs;
      return;
    }
    case "bufferSpent":
      agenda.bufferMs = event.bufferMs;
      return;
    case "stepDropped": {
      const place = agenda.blocks.findIndex(({ id }) => id === event.blockId);
      plan.dropped.push(...agenda.blocks.splice(place, place < 0 ? 0 : 1));
      play(draft, event.groups);
      return;
    }
    case "stepTakenBack": {
      const block = plan.dropped.pop();
      if (block) agenda.blocks.splice(placeOfStep(agenda.blocks), 0, block);
      play(draft, event.groups);
      return;
    }
    default:
      event satisfies never;
  }
}

/** Every slot has a board; one that was made for a step that is dropped stays, empty as it is. */
function play(draft: Draft<WorkshopState>, groups: readonly StepsOfGroup[]): void {
  for (const { groupId, steps } of groups) {
    const group = draft.groups[groupId];
    if (!group) continue;
    group.steps = [...steps];
    group.schedule = group.schedule.slice(0, steps.length);
    while (group.boards.length < steps.length) group.boards.push(emptyBoard());
  }
}
