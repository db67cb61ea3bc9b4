/**
 * Stepping out of the roles: everybody writes a line on what was hard about theirs.
 * Rule DEB-1: a group's lines are shown together, and nobody's before.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { command, reject } from "./command.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { currentBlock, groupFor, presentMembers } from "./reading.ts";
import { groupId, someText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";

export type DeRoleEvent =
  | {
      readonly type: "deRoleWritten";
      readonly groupId: GroupId;
      readonly seatId: SeatId;
      readonly text: string;
    }
  | { readonly type: "deRoleShown"; readonly groupId: GroupId };

export const writeDeRole = command({
  name: "writeDeRole",
  by: ["seat"],
  phases: ["deRole"],
  payload: z.strictObject({ groupId, text: someText(textLimits.line) }),
  decide(state, payload, { actor }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    if (group.deRole.lines[actor.seatId] === payload.text) return [];
    return [{ type: "deRoleWritten", ...payload, seatId: actor.seatId }];
  },
});

/** DEB-1: a group's lines are shown when everyone who is not away has written theirs, or the time is up; never while held. */
export function deRoleDue(state: WorkshopState, group: Group): EventBody[] {
  if (currentBlock(state)?.kind !== "deRole" || group.deRole.isShown) return [];
  if (state.room.clock.holds.length > 0) return [];
  const present = presentMembers(state, group);
  const areAllIn = present.length > 0 && present.every((seat) => group.deRole.lines[seat.id] !== undefined);
  return areAllIn ? [{ type: "deRoleShown", groupId: group.id }] : [];
}

export function evolveDeRole(draft: Draft<WorkshopState>, event: DeRoleEvent & EventMeta): void {
  const group = draft.groups[event.groupId];
  if (!group) return;
  switch (event.type) {
    case "deRoleWritten":
      group.deRole.lines[event.seatId] = event.text;
      return;
    case "deRoleShown":
      group.deRole.isShown = true;
      return;
    default:
      event satisfies never;
  }
}
