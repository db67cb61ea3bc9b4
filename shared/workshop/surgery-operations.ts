/**
 * Carrying out an operation: whether it still can be, and the events that do it. The same decision serves the command,
 * the end of its countdown and the preview, so that the three cannot disagree. Rules SURG-1 (sizes), SURG-2 (nothing lost).
 */
import { type Decision, reject } from "./command.ts";
import type { Group } from "./group-state.ts";
import { fullRoomGroup, largestGroup, smallestGroup } from "./grouping.ts";
import { handOn } from "./hand-on.ts";
import type { GroupId, SeatId, SurgeryId } from "./ids.ts";
import { presentMembers } from "./reading.ts";
import { history } from "./roles.ts";
import type { WorkshopState } from "./state.ts";
import type { Founded, Operation } from "./surgery-state.ts";

/** The events of an operation that is carried out now, or why it cannot be; none where all is so already. */
export function carryOut(state: WorkshopState, id: SurgeryId, operation: Operation): Decision {
  const effect = effectOf(state, operation);
  if ("rejection" in effect || effect.length === 0) return effect;
  return [{ type: "surgeryDone", id, operation }, ...effect];
}

function effectOf(state: WorkshopState, operation: Operation): Decision {
  switch (operation.kind) {
    case "move":
      return move(state, operation);
    case "merge":
      return merge(state, operation);
    case "split":
      return split(state, operation);
    case "handOn":
      return handRoleOn(state, operation);
    case "remove":
      return state.seats[operation.seatId]?.status === "here"
        ? [{ type: "seatRemoved", seatId: operation.seatId }]
        : reject({ code: "noSuchThing" });
    default:
      return operation satisfies never;
  }
}

type Of<Kind extends Operation["kind"]> = Extract<Operation, { readonly kind: Kind }>;

/** A group that people sit at, or at least may: not one that was dissolved. */
const goingOn = (state: WorkshopState, id: GroupId): Group | undefined =>
  state.groupOrder.includes(id) ? state.groups[id] : undefined;

function move(state: WorkshopState, { seatId, to }: Of<"move">): Decision {
  const seat = state.seats[seatId];
  const group = goingOn(state, to);
  if (seat?.status !== "here" || !group) return reject({ code: "noSuchThing" });
  if (seat.groupId === group.id) return [];
  if (group.seatIds.length >= fullRoomGroup) return reject({ code: "groupFull" });
  return [{ type: "seatPlaced", seatId, groupId: group.id }];
}

/** SURG-1: a merged group has five people at most. */
function merge(state: WorkshopState, { from, into }: Of<"merge">): Decision {
  const [going, staying] = [goingOn(state, from), goingOn(state, into)];
  if (!going || !staying || from === into) return reject({ code: "noSuchThing" });
  if (going.seatIds.length + staying.seatIds.length > largestGroup) return reject({ code: "groupFull" });
  return [{ type: "groupsMerged", from, into }];
}

/** SURG-1: only a group of six is split, into halves of three. */
function split(state: WorkshopState, { groupId, seatIds, founded }: Of<"split">): Decision {
  const group = goingOn(state, groupId);
  const going = new Set(seatIds);
  if (!group || [...going].some((id) => !group.seatIds.includes(id))) return reject({ code: "noSuchThing" });
  if (group.seatIds.length < fullRoomGroup || going.size !== smallestGroup)
    return reject({ code: "tooFewPeople", people: group.seatIds.length });
  const isFree = state.groups[founded.id] === undefined;
  return [{ type: "groupSplit", groupId, seatIds, founded: isFree ? founded : foundedBy(state, group) }];
}

/** How the half that goes will be called: the next table's number, and nothing that is drawn. */
export function foundedBy(state: WorkshopState, group: Group): Founded {
  const numbers = Object.values(state.groups).flatMap(({ id, table }) => [
    table,
    Number(id.split("-")[1]) || 0,
  ]);
  const next = Math.max(...numbers) + 1;
  return { id: `group-${next}` as GroupId, table: next, seed: `${group.seed}/split` };
}

/** The present holder of a role hands it to somebody present; the two exchange what they hold (ROT-11). */
function handRoleOn(state: WorkshopState, { groupId, slot, role, to }: Of<"handOn">): Decision {
  const group = goingOn(state, groupId);
  const assignment = group?.schedule[slot];
  if (!group || !assignment || role === "observer") return reject({ code: "noSuchThing" });
  if (group.turn?.slot !== slot) return reject({ code: "stale" });
  const from = assignment[role];
  if (from === undefined) return reject({ code: "noSuchThing" });
  if (from === to) return [];
  const present = presentMembers(state, group);
  if (!present.some(({ id }) => id === to)) return reject({ code: "notHere" });
  const { settings } = state;
  const input = {
    policy: settings.rotation,
    seed: group.seed,
    present,
    history: history(state, group, slot),
  };
  const handed = handOn(assignment, { ...input, from, role, to });
  return [{ type: "roleHandedOn", groupId, slot, assignment: handed }];
}

/** Those whom it takes away from where they are and who are there to be told. */
export function movedBy(state: WorkshopState, operation: Operation): SeatId[] {
  const ids =
    operation.kind === "move"
      ? [operation.seatId]
      : operation.kind === "merge"
        ? (state.groups[operation.from]?.seatIds ?? [])
        : operation.kind === "split"
          ? operation.seatIds
          : [];
  return ids.filter((id) => {
    const seat = state.seats[id];
    return seat?.status === "here" && seat.groupId !== null && seat.awaySince === null;
  });
}

/** The groups that it concerns, those that it founds not among them. */
export function groupsOf(state: WorkshopState, operation: Operation): GroupId[] {
  const of = (id: SeatId): GroupId[] => {
    const at = state.seats[id]?.groupId;
    return at ? [at] : [];
  };
  switch (operation.kind) {
    case "move":
      return [...of(operation.seatId), operation.to];
    case "merge":
      return [operation.from, operation.into];
    case "split":
    case "handOn":
      return [operation.groupId];
    case "remove":
      return of(operation.seatId);
    default:
      return operation satisfies never;
  }
}
