/**
 * Dividing people into groups: the proposal that the facilitator sees, rearranges and confirms, and placing people
 * in a running workshop. The division itself is `grouping.ts`. Rules GRP-*.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { stepsToPlay } from "../content/play-order.ts";
import { stepSlots } from "./agenda.ts";
import { emptyBoard } from "./board.ts";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import {
  proposeGroups as divide,
  fullRoomGroup,
  largestGroup,
  placeForLateArrival,
  smallestGroup,
} from "./grouping.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { leaveGroup } from "./lobby.ts";
import { currentBlock, seatsHere } from "./reading.ts";
import { castingId, groupId, groupSize, seatId } from "./schemas.ts";
import type { CastingId, Group, Proposal, Seat, WorkshopState } from "./state.ts";

export interface FormedGroup {
  readonly id: GroupId;
  readonly table: number;
  readonly seatIds: readonly SeatId[];
  readonly castingId: CastingId;
  readonly steps: readonly number[];
  readonly seed: string;
}

export type GroupEvent =
  | {
      readonly type: "groupsProposed";
      readonly seed: string;
      readonly preferredSize: 3 | 4 | 5;
      readonly groups: readonly (readonly SeatId[])[];
    }
  | {
      readonly type: "proposedSeatMoved";
      readonly seatId: SeatId;
      readonly to: number | null;
      readonly isByHand: boolean;
    }
  | { readonly type: "groupsConfirmed"; readonly groups: readonly FormedGroup[] }
  | {
      readonly type: "castingAssigned";
      readonly groupId: GroupId;
      readonly castingId: CastingId;
      readonly steps: readonly number[];
    }
  | { readonly type: "seatPlaced"; readonly seatId: SeatId; readonly groupId: GroupId };

const untilImmersion = ["lobby", "welcome", "briefing"] as const;

/** A fresh proposal for everyone who is here, or undefined where nobody is. Fewer than three people are one group. */
export function proposalFor(
  state: WorkshopState,
  seed: string,
  preferredSize: 3 | 4 | 5,
): GroupEvent | undefined {
  const people = seatsHere(state);
  if (people.length === 0) return undefined;
  const groups =
    people.length < 3 ? [people.map((seat) => seat.id)] : divide(people, { preferredSize, seed });
  return { type: "groupsProposed", seed, preferredSize, groups };
}

export const proposeGroups = command({
  name: "proposeGroups",
  by: ["facilitator"],
  phases: untilImmersion,
  payload: z.strictObject({ preferredSize: groupSize }),
  decide(state, payload, { seed }) {
    const proposal = proposalFor(state, seed, payload.preferredSize);
    return proposal ? [proposal] : reject({ code: "tooFewPeople", people: 0 });
  },
});

export const moveProposedSeat = command({
  name: "moveProposedSeat",
  by: ["facilitator"],
  phases: untilImmersion,
  /** `to`: index of the proposed group; one past the last opens a new group; null takes the person out. */
  payload: z.strictObject({ seatId, to: z.union([z.int().check(z.minimum(0), z.maximum(99)), z.null()]) }),
  decide(state, payload) {
    if (!state.proposal) return reject({ code: "noSuchThing" });
    if (state.seats[payload.seatId]?.status !== "here") return reject({ code: "noSuchThing" });
    if (payload.to !== null && payload.to > state.proposal.groups.length)
      return reject({ code: "noSuchThing" });
    const target = payload.to === null ? undefined : state.proposal.groups[payload.to];
    if (target?.includes(payload.seatId)) return [];
    if (target && target.length >= fullRoomGroup) return reject({ code: "groupFull" });
    return [{ type: "proposedSeatMoved", seatId: payload.seatId, to: payload.to, isByHand: true }];
  },
});

export const confirmGroups = command({
  name: "confirmGroups",
  by: ["facilitator"],
  phases: untilImmersion,
  payload: z.strictObject({}),
  decide(state, _payload, context): Decision {
    if (!state.proposal) return reject({ code: "noSuchThing" });
    return confirmation(state, state.proposal, context.seed);
  },
});

/** The events that turn a proposal into groups. A table keeps its id, so that what its group wrote stays with it. */
export function confirmation(state: WorkshopState, proposal: Proposal, seed: string): EventBody[] {
  const formed = proposal.groups
    .filter((seatIds) => seatIds.length > 0)
    .map((seatIds, index): FormedGroup => {
      const id = `group-${index + 1}` as GroupId;
      const dealt =
        state.groups[id]?.castingId ?? state.castingOrder[index % state.castingOrder.length] ?? "";
      return {
        id,
        table: index + 1,
        seatIds,
        castingId: dealt,
        steps: stepsOf(state, dealt),
        seed: `${seed}/${index}`,
      };
    });
  return [{ type: "groupsConfirmed", groups: formed }];
}

/** Which steps of its journey a casting plays in this workshop. */
function stepsOf(state: WorkshopState, id: CastingId): number[] {
  const casting = state.castings[id];
  return casting ? stepsToPlay(casting.journey, stepSlots(state.agenda.blocks)) : [];
}

export const assignCasting = command({
  name: "assignCasting",
  by: ["facilitator"],
  phases: untilImmersion,
  payload: z.strictObject({ groupId, castingId }),
  decide(state, payload) {
    if (!state.groups[payload.groupId] || !Object.hasOwn(state.castings, payload.castingId)) {
      return reject({ code: "noSuchThing" });
    }
    return [{ type: "castingAssigned", ...payload, steps: stepsOf(state, payload.castingId) }];
  },
});

/** Gives a late arrival a group, or moves somebody to another group while the workshop runs. */
export const placeSeat = command({
  name: "placeSeat",
  by: ["facilitator"],
  phases: ["immersion", "step", "deRole", "what", "soWhat", "nowWhat"],
  payload: z.strictObject({ seatId, groupId }),
  decide(state, payload) {
    const seat = state.seats[payload.seatId];
    const group = state.groups[payload.groupId];
    if (seat?.status !== "here" || !group) return reject({ code: "noSuchThing" });
    if (seat.groupId === group.id) return [];
    if (group.seatIds.length >= fullRoomGroup) return reject({ code: "groupFull" });
    return [{ type: "seatPlaced", ...payload }];
  },
});

/**
 * A place for everyone who came after the groups were confirmed: beside the others where there is room, and in groups
 * of their own where three or more, or any whom no table can take, are left over. Confirmed groups stay together.
 */
export function placeEveryone(state: WorkshopState, seed: string): EventBody[] {
  const tables = state.groupOrder.map((id) =>
    (state.groups[id]?.seatIds ?? []).flatMap((member) => state.seats[member] ?? []),
  );
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

/** Seats somebody at the table that suits best, if there is one. */
function seated(tables: Seat[][], seat: Seat): boolean {
  const index = placeForLateArrival(tables, seat);
  if (index === undefined) return false;
  tables[index]?.push(seat);
  return true;
}

/** Where a late arrival would go (GRP-6): the smallest group that lacks their discipline, else the smallest. */
export function placeFor(state: WorkshopState, seat: Seat): GroupId | undefined {
  const people = state.groupOrder.map((id) =>
    (state.groups[id]?.seatIds ?? []).flatMap((member) => state.seats[member] ?? []),
  );
  const index = placeForLateArrival(people, seat);
  return index === undefined ? undefined : state.groupOrder[index];
}

/** Someone who joins while a proposal stands takes a place in it; one that nobody touched is made anew. */
export function joinProposal(state: WorkshopState, seat: Seat, { seed }: Context): EventBody[] {
  const { proposal } = state;
  if (!proposal || proposal.groups.some((seats) => seats.includes(seat.id))) return [];
  if (!proposal.isHandmade && state.groupOrder.length === 0) {
    const fresh = proposalFor(state, seed, proposal.preferredSize);
    return fresh ? [fresh] : [];
  }
  const people = proposal.groups.map((seats) => seats.flatMap((id) => state.seats[id] ?? []));
  const to = placeForLateArrival(people, seat) ?? proposal.groups.length;
  return [{ type: "proposedSeatMoved", seatId: seat.id, to, isByHand: false }];
}

export function evolveGroups(draft: Draft<WorkshopState>, event: GroupEvent & EventMeta): void {
  switch (event.type) {
    case "groupsProposed":
      draft.proposal = {
        seed: event.seed,
        preferredSize: event.preferredSize,
        groups: event.groups.map((seats) => [...seats]),
        isHandmade: false,
      };
      return;
    case "proposedSeatMoved": {
      if (!draft.proposal) return;
      const groups = draft.proposal.groups.map((seats) => seats.filter((id) => id !== event.seatId));
      if (event.to !== null) groups[event.to] = [...(groups[event.to] ?? []), event.seatId];
      draft.proposal.groups = groups.filter((seats) => seats.length > 0);
      if (event.isByHand) draft.proposal.isHandmade = true;
      return;
    }
    case "groupsConfirmed":
      form(draft, event.groups);
      return;
    case "castingAssigned": {
      const group = draft.groups[event.groupId];
      if (!group) return;
      group.castingId = event.castingId;
      group.steps = [...event.steps];
      return;
    }
    case "seatPlaced": {
      leaveGroup(draft, event.seatId);
      const seat = draft.seats[event.seatId];
      const group = draft.groups[event.groupId];
      if (!seat || !group) return;
      seat.groupId = group.id;
      group.seatIds.push(seat.id);
      return;
    }
    default:
      event satisfies never;
  }
}

function form(draft: Draft<WorkshopState>, formed: readonly FormedGroup[]): void {
  for (const seat of Object.values(draft.seats)) seat.groupId = null;
  for (const group of Object.values(draft.groups)) group.seatIds = [];
  draft.groupOrder = formed.map((group) => group.id);
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
      deRole: { lines: {}, isShown: false },
      nominatedSlot: null,
    };
    group.seatIds = [...one.seatIds];
    group.castingId = one.castingId;
    group.steps = [...one.steps];
    group.seed = one.seed;
    group.schedule = [];
    draft.groups[one.id] = group;
    for (const id of one.seatIds) {
      const seat = draft.seats[id];
      if (seat) seat.groupId = one.id;
    }
  }
}

/** Whether people can still be divided anew: until immersion begins. */
export const canRegroup = (state: WorkshopState): boolean =>
  state.room.position === "lobby" || ["welcome", "briefing"].includes(currentBlock(state)?.kind ?? "");
