/**
 * Roles in a group over its step slots: who plays what now, who is planned next, and handing a role on.
 * The schedule itself is computed by `rotation.ts`; plans are recorded in events, so that a log replays the same
 * however the planning improves. Rules ROT-*.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type Assignment, holders, roleOf } from "./assignment.ts";
import { command, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import { handOn, refill } from "./hand-on.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { currentBlock, groupFor, presentMembers } from "./reading.ts";
import { planRotation } from "./rotation.ts";
import { groupId } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { playedElsewhere } from "./stays.ts";
import type { Role } from "./vocabulary.ts";

export type RoleEvent =
  /** The assignments from slot `from` on; earlier slots stay as they are. */
  | {
      readonly type: "rolesPlanned";
      readonly groupId: GroupId;
      readonly from: number;
      readonly assignments: readonly Assignment[];
    }
  /** A role changed hands within a slot that has begun. */
  | {
      readonly type: "roleHandedOn";
      readonly groupId: GroupId;
      readonly slot: number;
      readonly assignment: Assignment;
      /** Who passed which role, if that is why. */
      readonly passed?: { readonly seatId: SeatId; readonly role: Role };
    };

/** The first slot that has not begun; what is planned from here on may change. */
export const firstOpenSlot = (group: Group): number => (group.turn ? group.turn.slot + 1 : 0);

/** A plan for every slot from `from` on, for the members who are present (or all, where nobody is). */
export function planFrom(state: WorkshopState, group: Group, from: number): EventBody[] {
  const present = presentMembers(state, group);
  const members = present.length > 0 ? present : group.seatIds.flatMap((id) => state.seats[id] ?? []);
  const slots = group.steps.length - from;
  if (members.length === 0 || slots <= 0) return [];
  const assignments = planRotation({
    members,
    history: history(state, group, from),
    slots,
    policy: state.settings.rotation,
    seed: group.seed,
  });
  const planned = group.schedule.slice(from);
  if (JSON.stringify(planned) === JSON.stringify(assignments)) return [];
  return [{ type: "rolesPlanned", groupId: group.id, from, assignments }];
}

/**
 * ROT-10: a role whose holder is no longer in the group is refilled at once, in the step that runs; and whoever leads
 * alone shares with the first who comes (ROT-2).
 */
export function refillVacated(state: WorkshopState, group: Group): EventBody[] {
  if (!group.turn || currentBlock(state)?.kind !== "step") return [];
  const { slot } = group.turn;
  const assignment = group.schedule[slot];
  if (!assignment) return founded(state, group, slot);
  if (presentMembers(state, group).length === 0) return [];
  // Whoever is merely away keeps their role; only those who are no longer in the group have vacated theirs.
  const present = group.seatIds.flatMap((id) => {
    const seat = state.seats[id];
    return seat && (seat.awaySince === null || holders(assignment).includes(id)) ? [seat] : [];
  });
  const vacated = holders(assignment).filter((id) => !group.seatIds.includes(id));
  const input = {
    policy: state.settings.rotation,
    seed: group.seed,
    present,
    history: history(state, group, slot),
  };
  const refilled = refill(assignment, { ...input, vacated });
  if (refilled === assignment) return [];
  return [{ type: "roleHandedOn", groupId: group.id, slot, assignment: refilled }];
}

/** A group that was founded while the step ran has roles at once. */
function founded(state: WorkshopState, group: Group, slot: number): EventBody[] {
  const [first] = planRotation({
    members: presentMembers(state, group),
    history: history(state, group, slot),
    slots: 1,
    policy: state.settings.rotation,
    seed: group.seed,
  });
  return first ? [{ type: "roleHandedOn", groupId: group.id, slot, assignment: first }] : [];
}

/** What was played before a slot, by the members at other tables too. SURG-4: a role counts wherever one had it. */
export const history = (
  state: Pick<WorkshopState, "groups" | "surgery">,
  group: Group,
  slot: number,
): Assignment[] => [
  ...playedElsewhere(state, group),
  ...group.schedule.slice(0, slot).flatMap((assignment) => assignment ?? []),
];

/** *Pass*: always available to whoever holds a role; somebody else in the group takes it at once. */
export const passRole = command({
  name: "passRole",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId }),
  decide(state, payload, { actor }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat" || !group.turn) return reject({ code: "notAllowed" });
    const { slot } = group.turn;
    const assignment = group.schedule[slot];
    const role = assignment ? roleOf(assignment, actor.seatId) : undefined;
    const present = presentMembers(state, group);
    if (!assignment || !role) return reject({ code: "notYourRole" });
    if (present.length < 2) return reject({ code: "tooFewPeople", people: present.length });
    const input = {
      policy: state.settings.rotation,
      seed: group.seed,
      present,
      history: history(state, group, slot),
    };
    const passed = group.passes
      .filter((one) => one.slot === slot && one.role === role)
      .map((one) => one.seatId);
    const handed = handOn(assignment, { ...input, from: actor.seatId, role, passed });
    return [
      {
        type: "roleHandedOn",
        groupId: group.id,
        slot,
        assignment: handed,
        passed: { seatId: actor.seatId, role },
      },
    ];
  },
});

export function evolveRoles(draft: Draft<WorkshopState>, event: RoleEvent & EventMeta): void {
  const group = draft.groups[event.groupId];
  if (!group) return;
  switch (event.type) {
    case "rolesPlanned":
      group.schedule = [...group.schedule.slice(0, event.from), ...event.assignments.map(copy)];
      return;
    case "roleHandedOn":
      group.schedule[event.slot] = copy(event.assignment);
      if (event.passed) group.passes.push({ slot: event.slot, ...event.passed });
      return;
    default:
      event satisfies never;
  }
}

/** A copy that Immer may own. */
const copy = (assignment: Assignment): Draft<Assignment> => ({
  ...assignment,
  observers: [...assignment.observers],
});
