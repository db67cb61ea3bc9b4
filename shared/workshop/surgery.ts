/**
 * Surgery in a running workshop (WORKSHOP.md §5): moving people, merging and splitting groups, handing roles on, removing
 * and bringing back, and undoing it. What each does is `surgery-operations.ts`. Rules SURG-*.
 */
import * as z from "zod/mini";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { EventBody } from "./events.ts";
import { fullRoomGroup } from "./grouping.ts";
import type { SeatId, SurgeryId } from "./ids.ts";
import { phaseOf } from "./reading.ts";
import { groupId, seatId, slot, surgeryId } from "./schemas.ts";
import { anyPhaseButEnded } from "./seats.ts";
import type { WorkshopState } from "./state.ts";
import { lastStay } from "./stays.ts";
import { carryOut, foundedBy, groupsOf, movedBy } from "./surgery-operations.ts";
import type { Announced, Operation } from "./surgery-state.ts";
import { undoing } from "./surgery-undo.ts";

/** How long somebody who is moved has to finish their sentence. */
export const warningMs = 10_000;

/** While people sit at tables and may be moved between them. */
const atTables = ["immersion", "step", "deRole", "what", "soWhat", "nowWhat"] as const;

/** `isAnnounced`: those who are moved are told, and it happens ten seconds later. */
const isAnnounced = z.optional(z.boolean());

/** Carries it out now, or announces it where somebody is there to be told. SURG-3: whoever is moved is told before. */
function operate(
  state: WorkshopState,
  operation: Operation,
  isTold: boolean | undefined,
  { now, newId }: Context,
): Decision {
  const id = newId("surgery") as SurgeryId;
  const decision = carryOut(state, id, operation);
  if ("rejection" in decision || decision.length === 0) return decision;
  const before = calledOffBy(state, operation);
  const hasAnyoneToTell = isTold === true && movedBy(state, operation).length > 0;
  if (!hasAnyoneToTell) return [...before, ...decision];
  return [...before, { type: "surgeryAnnounced", id, operation, dueAt: now + warningMs }];
}

/** A new operation on somebody who is about to be moved takes the place of the other. */
function calledOffBy(state: WorkshopState, operation: Operation): EventBody[] {
  const groups = groupsOf(state, operation);
  const people = movedBy(state, operation);
  return state.surgery.announced
    .filter((other) =>
      operation.kind === "move" && other.operation.kind === "move"
        ? people.includes(other.operation.seatId)
        : operation.kind !== "handOn" && groupsOf(state, other.operation).some((id) => groups.includes(id)),
    )
    .map(({ id }) => ({ type: "surgeryCalledOff", id }));
}

/** Gives a late arrival a group, or moves somebody to another group. */
export const placeSeat = command({
  name: "placeSeat",
  by: ["facilitator"],
  phases: atTables,
  payload: z.strictObject({ seatId, groupId, isAnnounced }),
  decide: (state, payload, context) =>
    operate(
      state,
      { kind: "move", seatId: payload.seatId, to: payload.groupId },
      payload.isAnnounced,
      context,
    ),
});

/** The people of one group go to another, which goes on with its own journey; together they are five at most. */
export const mergeGroups = command({
  name: "mergeGroups",
  by: ["facilitator"],
  phases: atTables,
  payload: z.strictObject({ from: groupId, into: groupId, isAnnounced }),
  decide: (state, { from, into, isAnnounced: isTold }, context) =>
    operate(state, { kind: "merge", from, into }, isTold, context),
});

/** Three of a group of six go on at a table of their own, with the same journey. */
export const splitGroup = command({
  name: "splitGroup",
  by: ["facilitator"],
  phases: atTables,
  payload: z.strictObject({ groupId, seatIds: z.array(seatId).check(z.maxLength(6)), isAnnounced }),
  decide(state, payload, context) {
    const group = state.groups[payload.groupId];
    if (!group) return reject({ code: "noSuchThing" });
    const { groupId: id, seatIds } = payload;
    const founded = foundedBy(state, group);
    return operate(state, { kind: "split", groupId: id, seatIds, founded }, payload.isAnnounced, context);
  },
});

/** The facilitator gives a role of the present step to somebody else in the group. */
export const handOnRole = command({
  name: "handOnRole",
  by: ["facilitator"],
  phases: ["step"],
  payload: z.strictObject({
    groupId,
    slot,
    role: z.enum(["productManager", "engineer", "scribe", "customerVoice"]),
    to: seatId,
  }),
  decide: (state, payload, context) => operate(state, { kind: "handOn", ...payload }, false, context),
});

export const removeSeat = command({
  name: "removeSeat",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({ seatId }),
  decide(state, payload, context) {
    // Whoever is erased while they wait outside is turned away.
    const isOutside = state.seats[payload.seatId]?.status === "waiting";
    if (isOutside) return [{ type: "seatDeclined", ...payload }];
    const isSeated = atTables.some((phase) => phase === phaseOf(state));
    if (isSeated) return operate(state, { kind: "remove", ...payload }, false, context);
    return state.seats[payload.seatId]?.status === "here"
      ? [{ type: "seatRemoved", ...payload }]
      : reject({ code: "noSuchThing" });
  },
});

/** Brings somebody back whom a facilitator removed, with their seat and where they sat (SEAT-3). */
export const restoreSeat = command({
  name: "restoreSeat",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({ seatId }),
  decide(state, payload) {
    const seat = state.seats[payload.seatId];
    // Whoever was erased has no name any more, and does not come back.
    if (seat?.status !== "removed" || seat.name === "") return reject({ code: "noSuchThing" });
    return [{ type: "seatRestored", seatId: seat.id, groupId: placeBack(state, seat.id) }];
  },
});

/** The group at which somebody sat, if it goes on and has room. */
function placeBack(state: WorkshopState, id: SeatId) {
  const last = lastStay(state, id);
  const size = last ? (state.groups[last]?.seatIds.length ?? 0) : 0;
  return last && size < fullRoomGroup ? last : null;
}

/** Calls off what is announced, or undoes what was done last. */
export const undoSurgery = command({
  name: "undoSurgery",
  by: ["facilitator"],
  phases: atTables,
  payload: z.strictObject({ id: surgeryId }),
  decide(state, payload) {
    const isComing = state.surgery.announced.some(({ id }) => id === payload.id);
    if (isComing) return [{ type: "surgeryCalledOff", id: payload.id }];
    return undoing(state, payload.id);
  },
});

/** What was announced happens when its time has come; what has become impossible meanwhile is called off. */
export function surgeryDue(state: WorkshopState, key: string, now: number): EventBody[] {
  const due = state.surgery.announced.find((one) => deadlineKey(one) === key && one.dueAt <= now);
  if (!due) return [];
  const decision = carryOut(state, due.id, due.operation);
  const isDone = !("rejection" in decision) && decision.length > 0;
  return isDone ? [...decision] : [{ type: "surgeryCalledOff", id: due.id }];
}

/** What its deadline is called. */
export const deadlineKey = ({ id }: Pick<Announced, "id">): string => `surgery:${id}`;
