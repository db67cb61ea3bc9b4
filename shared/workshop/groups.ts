/**
 * Dividing people into groups: the proposal that the facilitator sees, rearranges and confirms. The division itself is
 * `grouping.ts`, forming the groups `forming.ts`, moving people in a running workshop `surgery.ts`. Rules GRP-*.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import type { Phase } from "./agenda.ts";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import { confirmation, type FormedGroup, form, stepsOf } from "./forming.ts";
import {
  proposeGroups as divide,
  fullRoomGroup,
  type PreferredSize,
  placeForLateArrival,
  smallestGroup,
} from "./grouping.ts";
import type { CastingId, GroupId, SeatId } from "./ids.ts";
import type { Seat } from "./people-state.ts";
import { seatsHere } from "./reading.ts";
import { catchUp } from "./room-moves.ts";
import { castingId, groupId, groupSize, seatId } from "./schemas.ts";
import { leaveGroup, sitDown } from "./seats.ts";
import type { WorkshopState } from "./state.ts";

export type GroupEvent =
  | {
      readonly type: "groupsProposed";
      readonly seed: string;
      readonly preferredSize: PreferredSize;
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

/** When groups can still be made anew. */
export const untilImmersion: readonly Phase[] = ["lobby", "welcome", "briefing"];

/** A fresh proposal for everyone who is here, or undefined where nobody is. Fewer than three people are one group. */
export function proposalFor(
  state: WorkshopState,
  seed: string,
  preferredSize: PreferredSize,
): GroupEvent | undefined {
  const people = seatsHere(state);
  if (people.length === 0) return undefined;
  const groups =
    people.length < smallestGroup ? [people.map((seat) => seat.id)] : divide(people, { preferredSize, seed });
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

export const assignCasting = command({
  name: "assignCasting",
  by: ["facilitator"],
  phases: untilImmersion,
  payload: z.strictObject({ groupId, castingId }),
  decide(state, payload) {
    if (!state.groups[payload.groupId] || !Object.hasOwn(state.castings, payload.castingId)) {
      return reject({ code: "noSuchThing" });
    }
    // What a group wrote belongs to the persona that it wrote it for.
    if (state.groups[payload.groupId]?.turn) return reject({ code: "tooLate" });
    return [{ type: "castingAssigned", ...payload, steps: stepsOf(state, payload.castingId) }];
  },
});

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
      for (const { id } of event.groups) {
        const group = draft.groups[id];
        if (group) catchUp(draft, group, event.at);
      }
      return;
    case "castingAssigned": {
      const group = draft.groups[event.groupId];
      if (!group) return;
      group.castingId = event.castingId;
      group.steps = [...event.steps];
      return;
    }
    case "seatPlaced":
      leaveGroup(draft, event.seatId);
      sitDown(draft, event.seatId, event.groupId);
      return;
    default:
      event satisfies never;
  }
}
