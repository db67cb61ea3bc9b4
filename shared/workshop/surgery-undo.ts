/**
 * Undoing the last operation: whether what happened since stands against it, and the events that restore memberships and
 * the roles of the step that runs; steps to come are planned anew by themselves. Rule SURG-5.
 */
import { holders } from "./assignment.ts";
import { type Decision, reject } from "./command.ts";
import type { EventBody } from "./events.ts";
import { fullRoomGroup } from "./grouping.ts";
import type { GroupId, SeatId, SurgeryId } from "./ids.ts";
import type { Rejection } from "./rejection.ts";
import type { WorkshopState } from "./state.ts";
import type { Before, Done } from "./surgery-state.ts";

type Contradiction = Extract<Rejection, { readonly code: "contradicted" }>["by"];

/** Undoes the operation, or says what stands against it. */
export function undoing(state: WorkshopState, id: SurgeryId): Decision {
  const done = state.surgery.done.find((one) => one.id === id);
  if (!done) return reject({ code: "noSuchThing" });
  const by = contradiction(state, done);
  if (by) return reject({ code: "contradicted", by });
  return [{ type: "surgeryUndone", id }, ...done.groups.flatMap((before) => rolesBack(state, done, before))];
}

/** The last operation, if it can be undone. */
export function undoable(state: WorkshopState): Done | undefined {
  const last = state.surgery.done.at(-1);
  return last && contradiction(state, last) === undefined ? last : undefined;
}

/**
 * SURG-5: an operation is undone as long as it is the last one, the room is in the same part, those whom it concerned are
 * where it put them, and there is room where they were.
 */
function contradiction(state: WorkshopState, done: Done): Contradiction | undefined {
  if (state.surgery.done.at(-1) !== done) return "later";
  if (state.room.revision !== done.roomRevision) return "room";
  const moved = movesBack(done);
  const areThere = moved.every(({ seatId, from }) => {
    const seat = state.seats[seatId];
    if (done.operation.kind === "remove") return seat?.status === "removed" && seat.name !== "";
    return seat?.status === "here" && seat.groupId === from;
  });
  if (!areThere) return "people";
  const isRoom = moved.every(({ to }) => {
    if (to === null) return true;
    const coming = moved.filter((one) => one.to === to).length;
    return (state.groups[to]?.seatIds.length ?? 0) + coming <= fullRoomGroup;
  });
  if (!isRoom) return "people";
  if (done.operation.kind !== "handOn") return undefined;
  const [before] = done.groups;
  return before && rolesBack(state, done, before).length > 0 ? undefined : "roles";
}

export interface MoveBack {
  readonly seatId: SeatId;
  /** Where the operation put them. */
  readonly from: GroupId | null;
  /** Where they were. */
  readonly to: GroupId | null;
}

/** Who goes back where. */
export function movesBack({ operation, groups }: Done): MoveBack[] {
  const sat = (seatId: SeatId): GroupId | null =>
    groups.find(({ seatIds }) => seatIds.includes(seatId))?.groupId ?? null;
  switch (operation.kind) {
    case "move":
      return [{ seatId: operation.seatId, from: operation.to, to: sat(operation.seatId) }];
    case "merge": {
      const { from, into } = operation;
      const people = groups.find(({ groupId }) => groupId === from)?.seatIds ?? [];
      return people.map((seatId) => ({ seatId, from: into, to: from }));
    }
    case "split":
      return operation.seatIds.map((seatId) => ({
        seatId,
        from: operation.founded.id,
        to: operation.groupId,
      }));
    case "remove":
      return [{ seatId: operation.seatId, from: null, to: sat(operation.seatId) }];
    case "handOn":
      return [];
    default:
      return operation satisfies never;
  }
}

/** The roles of the step that ran, if everybody who held one is back and nobody has passed theirs since. */
function rolesBack(state: WorkshopState, done: Done, before: Before): EventBody[] {
  const group = state.groups[before.groupId];
  const { turn, assignment } = before;
  if (!group?.turn || !turn || !assignment || group.turn.slot !== turn.slot) return [];
  if (group.passes.length !== before.passes) return [];
  const moved = movesBack(done);
  const gone = moved.filter(({ to }) => to !== group.id).map(({ seatId }) => seatId);
  const back = moved.filter(({ to }) => to === group.id).map(({ seatId }) => seatId);
  const members = [...group.seatIds.filter((id) => !gone.includes(id)), ...back];
  if (!holders(assignment).every((id) => members.includes(id))) return [];
  if (JSON.stringify(group.schedule[turn.slot]) === JSON.stringify(assignment)) return [];
  return [{ type: "roleHandedOn", groupId: group.id, slot: turn.slot, assignment }];
}
