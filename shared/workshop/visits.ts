/**
 * A facilitator who sits down with a group does so openly: the group is told that they are there, until they leave, go to
 * another group or are no longer connected. Every facilitator has a visit of their own. Rules VISIT-1, VISIT-2.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, reject } from "./command.ts";
import type { WorkshopEvent } from "./events.ts";
import type { FacilitatorId, GroupId } from "./ids.ts";
import { facilitatorId, groupId } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";

export type VisitEvent =
  | { readonly type: "groupVisited"; readonly facilitatorId: FacilitatorId; readonly groupId: GroupId }
  | { readonly type: "visitEnded"; readonly facilitatorId: FacilitatorId };

export const visitGroup = command({
  name: "visitGroup",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ groupId }),
  decide(state, payload, { actor }) {
    const id = actor.kind === "facilitator" ? actor.id : undefined;
    if (id === undefined || !state.groupOrder.includes(payload.groupId))
      return reject({ code: "noSuchThing" });
    if (state.visits[id] === payload.groupId) return [];
    return [{ type: "groupVisited", facilitatorId: id, groupId: payload.groupId }];
  },
});

/** Names the group that is left, so that a stale press does not end the visit to another. */
export const endVisit = command({
  name: "endVisit",
  by: ["facilitator"],
  phases: "any",
  payload: z.strictObject({ groupId }),
  decide(state, payload, { actor }) {
    const id = actor.kind === "facilitator" ? actor.id : undefined;
    if (id === undefined || state.visits[id] !== payload.groupId) return [];
    return [{ type: "visitEnded", facilitatorId: id }];
  },
});

/** VISIT-2: none of the facilitator's devices has a connection any more. */
export const noteVisitorGone = command({
  name: "noteVisitorGone",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ facilitatorId }),
  decide: (state, payload) =>
    state.visits[payload.facilitatorId] === undefined ? [] : [{ type: "visitEnded", ...payload }],
});

export function evolveVisits(draft: Draft<WorkshopState>, event: VisitEvent): void {
  if (event.type === "groupVisited") draft.visits[event.facilitatorId] = event.groupId;
  else delete draft.visits[event.facilitatorId];
}

/** VISIT-2: after every event, whatever it was. */
export function endVisits(draft: Draft<WorkshopState>, event: WorkshopEvent): void {
  for (const [id, visited] of Object.entries(draft.visits) as [FacilitatorId, GroupId][]) {
    const isRevoked = event.type === "facilitatorRevoked" && event.facilitatorId === id;
    const isOver = typeof draft.room.position !== "number" || !draft.groupOrder.includes(visited);
    if (isRevoked || isOver) delete draft.visits[id];
  }
}
