/**
 * Where people sat before, so that a role that somebody had at another table counts for them at this one (SURG-4).
 */
import type { Draft } from "immer";
import { type Assignment, rolesOf } from "./assignment.ts";
import type { Group } from "./group-state.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { currentBlock } from "./reading.ts";
import type { WorkshopState } from "./state.ts";
import type { Stay } from "./surgery-state.ts";

/** How many of a group's slots are over: whoever holds a role when its turns end has had it. */
function slotsOver(state: Pick<WorkshopState, "agenda" | "room">, { turn }: Pick<Group, "turn">): number {
  if (!turn) return 0;
  const isOver = turn.turn === "rotate" || currentBlock(state)?.kind !== "step";
  return isOver ? turn.slot + 1 : turn.slot;
}

/** Notes that somebody leaves the group at which they sit. */
export function noteStay(draft: Draft<WorkshopState>, seatId: SeatId): void {
  const group = draft.groups[draft.seats[seatId]?.groupId ?? ("" as GroupId)];
  if (!group) return;
  const others = (draft.surgery.stays[seatId] ?? []).filter(({ groupId }) => groupId !== group.id);
  draft.surgery.stays[seatId] = [...others, { groupId: group.id, slots: slotsOver(draft, group) }];
}

/** The group at which somebody sat last, if it still goes on. */
export function lastStay(state: WorkshopState, seatId: SeatId): GroupId | undefined {
  const last = state.surgery.stays[seatId]?.at(-1)?.groupId;
  return last && state.groupOrder.includes(last) ? last : undefined;
}

/** What the members of a group have played at other tables, oldest slot first; each assignment once. */
export function playedElsewhere(
  state: Pick<WorkshopState, "groups" | "surgery">,
  group: Pick<Group, "id" | "seatIds">,
): Assignment[] {
  const found = new Map<string, { readonly slot: number; readonly assignment: Assignment }>();
  for (const seatId of group.seatIds) {
    for (const stay of state.surgery.stays[seatId] ?? noStays) {
      if (stay.groupId === group.id) continue;
      const schedule = state.groups[stay.groupId]?.schedule.slice(0, stay.slots) ?? [];
      schedule.forEach((assignment, slot) => {
        if (assignment && rolesOf(assignment, seatId).length > 0)
          found.set(`${stay.groupId}/${slot}`, { slot, assignment });
      });
    }
  }
  return [...found.values()].sort((a, b) => a.slot - b.slot).map(({ assignment }) => assignment);
}

const noStays: readonly Stay[] = [];
