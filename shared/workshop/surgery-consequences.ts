/**
 * What an operation means for people and roles, told from the state before it and the one that the decision itself makes
 * of it (SURG-6). Nothing here decides: whoever shows it has run the very command without keeping the result.
 */
import { roleOf } from "./assignment.ts";
import { coverage } from "./coverage.ts";
import type { Group } from "./group-state.ts";
import { type NeededDiscipline, neededDisciplines } from "./grouping.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { currentBlock } from "./reading.ts";
import { firstOpenSlot, history } from "./roles.ts";
import type { WorkshopState } from "./state.ts";
import type { Role } from "./vocabulary.ts";

export interface Consequences {
  readonly groups: readonly GroupConsequence[];
  readonly roles: readonly RoleChange[];
  /** Who would have had what the rotation owes them, and now will not. */
  readonly losing: readonly SeatId[];
  /** Who now will. */
  readonly gaining: readonly SeatId[];
}

export interface GroupConsequence {
  readonly groupId: GroupId;
  readonly table: number;
  /** How many people; 0 before it is founded and after it is dissolved. */
  readonly before: number;
  readonly after: number;
  /** Whom it lacks and did not lack before. */
  readonly lacks: readonly NeededDiscipline[];
}

export interface RoleChange {
  readonly seatId: SeatId;
  /** In the step that runs, or in the next one. */
  readonly when: "now" | "next";
  /** Null: none. */
  readonly was: Role | null;
  readonly becomes: Role | null;
}

export function consequencesOf(before: WorkshopState, after: WorkshopState): Consequences {
  const ids = new Set([...before.groupOrder, ...after.groupOrder]);
  const changed = [...ids].filter((id) => {
    const [was, is] = [before.groups[id], after.groups[id]];
    return was?.seatIds !== is?.seatIds || was?.schedule !== is?.schedule;
  });
  const people = new Set(
    changed.flatMap((id) => [...(before.groups[id]?.seatIds ?? []), ...(after.groups[id]?.seatIds ?? [])]),
  );
  const paidBefore = willHaveOwed(before, changed);
  const paidAfter = willHaveOwed(after, changed);
  const stay = [...people].filter((id) => after.seats[id]?.status === "here");
  return {
    groups: changed.flatMap((id) => groupConsequence(before, after, id)),
    roles: stay.flatMap((id) => roleChanges(before, after, id)),
    losing: stay.filter((id) => paidBefore.has(id) && !paidAfter.has(id)),
    gaining: stay.filter((id) => !paidBefore.has(id) && paidAfter.has(id)),
  };
}

function groupConsequence(before: WorkshopState, after: WorkshopState, id: GroupId): GroupConsequence[] {
  const [was, is] = [before.groups[id], after.groups[id]];
  const table = is?.table ?? was?.table;
  if (table === undefined || was?.seatIds === is?.seatIds) return [];
  const missing = (state: WorkshopState, group: Group | undefined) =>
    neededDisciplines.filter(
      (discipline) => !group?.seatIds.some((seatId) => state.seats[seatId]?.discipline === discipline),
    );
  const lacked = was ? missing(before, was) : [];
  const isLeft = is !== undefined && is.seatIds.length > 0;
  const lacks = isLeft ? missing(after, is).filter((discipline) => !lacked.includes(discipline)) : [];
  return [{ groupId: id, table, before: was?.seatIds.length ?? 0, after: is?.seatIds.length ?? 0, lacks }];
}

/** Those of these groups who have had, or are planned to have, what they are owed. */
function willHaveOwed(state: WorkshopState, ids: readonly GroupId[]): ReadonlySet<SeatId> {
  const paid = ids.flatMap((id) => {
    const group = state.groups[id];
    if (!group) return [];
    const from = group.turn?.slot ?? 0;
    const members = group.seatIds.flatMap((seatId) => state.seats[seatId] ?? []);
    const planned = group.schedule.slice(from).flatMap((one) => one ?? []);
    const all = coverage(members, { played: history(state, group, from), planned }, state.settings.rotation);
    return all.filter((one) => one.willHaveOwed).map((one) => one.seatId);
  });
  return new Set(paid);
}

function roleChanges(before: WorkshopState, after: WorkshopState, seatId: SeatId): RoleChange[] {
  const roleAt = (state: WorkshopState, slotOf: (group: Group) => number | undefined): Role | null => {
    const at = state.seats[seatId]?.groupId;
    const group = at ? state.groups[at] : undefined;
    const slot = group && slotOf(group);
    const assignment = slot === undefined ? undefined : group?.schedule[slot];
    return (assignment && roleOf(assignment, seatId)) ?? null;
  };
  const isStep = currentBlock(after)?.kind === "step";
  const now = (group: Group) => (isStep ? group.turn?.slot : undefined);
  const changes: RoleChange[] = [
    { seatId, when: "now", was: roleAt(before, now), becomes: roleAt(after, now) },
    { seatId, when: "next", was: roleAt(before, firstOpenSlot), becomes: roleAt(after, firstOpenSlot) },
  ];
  return changes.filter(({ was, becomes }) => was !== becomes);
}
