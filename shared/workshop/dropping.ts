/**
 * Dropping a step for lack of time, and taking it back: which step each group leaves out, as a question of figures that
 * screens can ask before anybody decides. The commands are in `agenda-changes.ts`.
 *
 * A drop takes the agenda's last step that has not begun. Each group leaves out the step of its own journey that can be
 * missed most easily (PLAY-3) and plays the rest in journey order, so what was played and written stays where it is.
 */
import { dropOrder, type PlayableJourney } from "../content/play-order.ts";
import type { Block } from "./agenda.ts";
import type { GroupId } from "./ids.ts";
import type { RoomState } from "./state.ts";

/** What is known of the agenda and of how far the room is in it. */
export interface AgendaNow extends Pick<RoomState, "position" | "tookMs"> {
  readonly blocks: readonly Block[];
  /** Steps that were dropped, the last one last. */
  readonly dropped: readonly Block[];
}

/** What is known of a group; its view has all of it. */
export interface PlayingGroup {
  readonly id: GroupId;
  /** The journey's step index played in each slot. */
  readonly steps: readonly number[];
  /** The last slot that it has begun, -1 for none. */
  readonly furthestSlot: number;
  readonly journey: PlayableJourney;
}

export interface GroupSteps {
  readonly groupId: GroupId;
  /** What it plays from then on, past slots included. */
  readonly steps: readonly number[];
  /** The journey's step that it leaves out, or plays after all. */
  readonly changed: number;
}

export interface StepChange {
  readonly block: Block;
  readonly groups: readonly GroupSteps[];
}

/**
 * What dropping a step would do, or undefined where none can be dropped: all have begun, or only the moment of truth
 * is left to some group.
 */
export function dropOf(agenda: AgendaNow, groups: readonly PlayingGroup[]): StepChange | undefined {
  const block = agenda.blocks.filter(({ kind }) => kind === "step").at(-1);
  const begun = begunSlots(agenda);
  const slots = (block?.slot ?? -1) + 1;
  // One step at least is played, be it that there are no groups yet.
  if (!block || slots <= begun || slots < 2) return undefined;
  const changes = groups.map((group) => withoutOne(group, begun));
  return allOf(block, changes);
}

/**
 * What taking back the step that was dropped last would do, or undefined where time has passed it: the room is beyond
 * the steps, or some group beyond that place of its journey.
 */
export function takeBackOf(agenda: AgendaNow, groups: readonly PlayingGroup[]): StepChange | undefined {
  const block = agenda.dropped.at(-1);
  if (!block || agenda.position === "ended") return undefined;
  if (typeof agenda.position === "number" && agenda.position >= placeOfStep(agenda.blocks)) return undefined;
  const begun = begunSlots(agenda);
  const changes = groups.map((group) => withOne(group, begun));
  return allOf(block, changes);
}

/** The slots that stay as they are, and those that are still open. */
function split({ steps, furthestSlot }: PlayingGroup, begun: number) {
  const from = Math.max(begun, furthestSlot + 1);
  return { played: steps.slice(0, from), open: steps.slice(from) };
}

function withoutOne(group: PlayingGroup, begun: number): GroupSteps | undefined {
  const { played, open } = split(group, begun);
  const changed = dropOrder(group.journey, open)[0];
  if (changed === undefined) return undefined;
  return { groupId: group.id, steps: [...played, ...open.filter((step) => step !== changed)], changed };
}

/** The last to be left out is the first to come back. */
function withOne(group: PlayingGroup, begun: number): GroupSteps | undefined {
  const { played, open } = split(group, begun);
  const passed = Math.max(-1, ...played);
  const left = group.journey.steps.flatMap((_, index) =>
    index > passed && !open.includes(index) ? [index] : [],
  );
  const changed = dropOrder(group.journey, left).at(-1);
  if (changed === undefined) return undefined;
  const steps = [...played, ...[...open, changed].sort((a, b) => a - b)];
  return { groupId: group.id, steps, changed };
}

/** The steps of a table that others sit down at, for as many slots as there are now; what it has begun stays. */
export function fittedTo(group: PlayingGroup, slots: number): readonly number[] {
  let { steps } = group;
  while (steps.length !== slots) {
    const next = (steps.length > slots ? withoutOne : withOne)({ ...group, steps }, 0);
    if (!next) return steps;
    steps = next.steps;
  }
  return steps;
}

/** Where in the agenda a step that comes back stands: after the last one. */
export const placeOfStep = (blocks: readonly Block[]): number =>
  blocks.findLastIndex(({ kind }) => kind === "step") + 1;

/** How many step slots the room has begun, whether or not it went back since. */
function begunSlots({ blocks, position, tookMs }: AgendaNow): number {
  const place = position === "lobby" ? -1 : position === "ended" ? blocks.length : position;
  return blocks.reduce(
    (slots, { id, slot }, index) =>
      slot !== undefined && (index <= place || tookMs[id] !== undefined) ? Math.max(slots, slot + 1) : slots,
    0,
  );
}

const allOf = (block: Block, changes: readonly (GroupSteps | undefined)[]): StepChange | undefined => {
  const groups = changes.flatMap((change) => change ?? []);
  return groups.length === changes.length ? { block, groups } : undefined;
};
