/**
 * Making groups of a proposal, and places for those who come later. A table keeps its id whoever sits at it, so that
 * what was written there stays. Rules GRP-6, GRP-9.
 */
import type { Draft } from "immer";
import { stepsToPlay } from "../content/play-order.ts";
import { stepSlots } from "./agenda.ts";
import { emptyBoard } from "./board.ts";
import { fittedTo } from "./dropping.ts";
import type { EventBody } from "./events.ts";
import type { Group } from "./group-state.ts";
import { proposeGroups as divide, largestGroup, placeForLateArrival, smallestGroup } from "./grouping.ts";
import type { CastingId, GroupId, SeatId } from "./ids.ts";
import type { Proposal, Seat } from "./people-state.ts";
import { furthestSlot, seatsHere } from "./reading.ts";
import type { WorkshopState } from "./state.ts";

/** A group as it begins; everything else about it is what it does. */
export type FormedGroup = Pick<Group, "id" | "table" | "seatIds" | "castingId" | "steps" | "seed">;

/**
 * The ids of a proposal's groups. A group whose people all stay together keeps its own, wherever it sits; else a table's
 * id stays with the table, unless others have written there: nobody reads a board by being seated at its table (SECRET-1).
 */
function idsFor(state: WorkshopState, groups: readonly (readonly SeatId[])[]): GroupId[] {
  const taken = new Set<GroupId>();
  const take = (id: GroupId): GroupId => {
    taken.add(id);
    return id;
  };
  const kept = groups.map((seatIds) => {
    const theirs = state.groupOrder.find((id) => {
      const before = state.groups[id];
      return (
        before?.turn && before.seatIds.length > 0 && before.seatIds.every((one) => seatIds.includes(one))
      );
    });
    return theirs && !taken.has(theirs) ? take(theirs) : undefined;
  });
  const isFree = (id: GroupId): boolean => !taken.has(id) && !state.groups[id]?.turn;
  let last = Object.keys(state.groups).length;
  const fresh = (): GroupId => {
    for (;;) {
      last += 1;
      const id = `group-${last}` as GroupId;
      if (isFree(id) && !state.groups[id]) return id;
    }
  };
  return kept.map((own, index) => {
    const atTable = `group-${index + 1}` as GroupId;
    return own ?? take(isFree(atTable) ? atTable : fresh());
  });
}

/** The events that turn a proposal into groups. A table keeps its id, so that what its group wrote stays with it. */
export function confirmation(state: WorkshopState, proposal: Proposal, seed: string): EventBody[] {
  const groups = proposal.groups.filter((seatIds) => seatIds.length > 0);
  const ids = idsFor(state, groups);
  const formed = groups.flatMap((seatIds, index): FormedGroup[] => {
    const id = ids[index];
    if (!id) return [];
    const dealt = state.groups[id]?.castingId ?? state.castingOrder[index % state.castingOrder.length] ?? "";
    const one = { seatIds, castingId: dealt, steps: stepsAt(state, id, dealt), seed: `${seed}/${index}` };
    return [{ id, table: index + 1, ...one }];
  });
  return [{ type: "groupsConfirmed", groups: formed }];
}

/** A table that has begun its journey goes on with it (AGENDA-4). */
function stepsAt(state: WorkshopState, id: GroupId, dealt: CastingId): readonly number[] {
  const before = state.groups[id];
  const journey = state.castings[dealt]?.journey;
  if (!before || !journey || furthestSlot(before) < 0) return stepsOf(state, dealt);
  const playing = { id, steps: before.steps, furthestSlot: furthestSlot(before), journey };
  return fittedTo(playing, stepSlots(state.agenda.blocks));
}

/** Which steps of its journey a casting plays in this workshop. */
export function stepsOf(state: WorkshopState, id: CastingId): number[] {
  const casting = state.castings[id];
  return casting ? stepsToPlay(casting.journey, stepSlots(state.agenda.blocks)) : [];
}

/**
 * A place for everyone who came after the groups were confirmed: beside the others where there is room, and in groups
 * of their own where three or more, or any whom no table can take, are left over. Confirmed groups stay together.
 */
export function placeEveryone(state: WorkshopState, seed: string): EventBody[] {
  const tables = peopleByTable(state);
  const unplaced = seatsHere(state).filter((seat) => seat.groupId === null);
  const room = tables.reduce((free, people) => free + Math.max(0, largestGroup - people.length), 0);
  const isOver = unplaced.length > room && unplaced.length >= smallestGroup;
  const left = isOver ? unplaced : unplaced.filter((seat) => !seated(tables, seat));
  if (left.length === 0) {
    return unplaced.flatMap((seat): EventBody[] => {
      const groupId = state.groupOrder[tables.findIndex((people) => people.includes(seat))];
      return groupId ? [{ type: "seatPlaced", seatId: seat.id, groupId }] : [];
    });
  }
  const { preferredSize } = state.settings;
  const added =
    left.length < smallestGroup ? [left.map((seat) => seat.id)] : divide(left, { preferredSize, seed });
  const groups = [...tables.map((people) => people.map((seat) => seat.id)), ...added];
  return confirmation(state, { seed, preferredSize, groups, isHandmade: true }, seed);
}

const peopleByTable = (state: WorkshopState): Seat[][] =>
  state.groupOrder.map((id) =>
    (state.groups[id]?.seatIds ?? []).flatMap((member) => state.seats[member] ?? []),
  );

/** Seats somebody at the table that suits best, if there is one. */
function seated(tables: Seat[][], seat: Seat): boolean {
  const index = placeForLateArrival(tables, seat);
  if (index === undefined) return false;
  tables[index]?.push(seat);
  return true;
}

/** Where a late arrival would go (GRP-6): the smallest group that lacks their discipline, else the smallest. */
export function placeFor(state: WorkshopState, seat: Seat): GroupId | undefined {
  const index = placeForLateArrival(peopleByTable(state), seat);
  return index === undefined ? undefined : state.groupOrder[index];
}

/** What `groupsConfirmed` does: tables that are gone lose their people and keep their boards. */
export function form(draft: Draft<WorkshopState>, formed: readonly FormedGroup[]): void {
  for (const seat of Object.values(draft.seats)) seat.groupId = null;
  for (const group of Object.values(draft.groups)) group.seatIds = [];
  draft.groupOrder = formed.map((group) => group.id);
  // What was done to other groups than these can no longer be undone.
  draft.surgery.announced = [];
  draft.surgery.done = [];
  for (const one of formed) {
    const existing = draft.groups[one.id];
    const slots = stepSlots(draft.agenda.blocks);
    const group: Draft<Group> = existing ?? {
      ...one,
      seatIds: [],
      steps: [],
      schedule: [],
      passes: [],
      turn: null,
      leftTurns: {},
      boards: Array.from({ length: slots }, emptyBoard),
      armed: null,
      deRole: { lines: {}, isShown: false },
      nominatedSlot: null,
      thread: [],
      lastActAt: null,
    };
    group.seatIds = [...one.seatIds];
    group.castingId = one.castingId;
    group.steps = [...one.steps];
    group.seed = one.seed;
    group.schedule = [];
    while (group.boards.length < slots) group.boards.push(emptyBoard());
    draft.groups[one.id] = group;
    for (const id of one.seatIds) {
      const seat = draft.seats[id];
      if (seat) seat.groupId = one.id;
    }
  }
}
