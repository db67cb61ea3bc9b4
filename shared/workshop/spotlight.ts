/**
 * The spotlight: a group that the facilitator puts on the stage, until they take it off or something else takes its
 * place there. Rules STAGE-2, STAGE-3; what the stage then reads is cut in `shared/view/stage-view.ts`.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, reject } from "./command.ts";
import type { EventType, WorkshopEvent } from "./events.ts";
import type { GroupId } from "./ids.ts";
import { groupId } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";

export type SpotlightEvent =
  | { readonly type: "spotlightTurned"; readonly groupId: GroupId }
  | { readonly type: "spotlightEnded"; readonly groupId: GroupId };

export const spotlightGroup = command({
  name: "spotlightGroup",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ groupId }),
  decide(state, payload) {
    if (!state.groupOrder.includes(payload.groupId)) return reject({ code: "noSuchThing" });
    return state.spotlight === payload.groupId ? [] : [{ type: "spotlightTurned", ...payload }];
  },
});

/** Names the group that it takes off, so that a stale press leaves another one where it is. */
export const endSpotlight = command({
  name: "endSpotlight",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ groupId }),
  decide: (state, payload) =>
    state.spotlight === payload.groupId ? [{ type: "spotlightEnded", ...payload }] : [],
});

export function evolveSpotlight(draft: Draft<WorkshopState>, event: SpotlightEvent): void {
  draft.spotlight = event.type === "spotlightTurned" ? event.groupId : null;
}

/** What brings a picture of its own onto the stage. */
const takesTheStage: ReadonlySet<EventType> = new Set([
  "roomMoved",
  "galleryOpened",
  "galleryShown",
  "dotsRevealed",
  "discussionMoved",
]);

/** STAGE-3: after every event, whatever it was. */
export function dimSpotlight(draft: Draft<WorkshopState>, { type }: WorkshopEvent): void {
  if (draft.spotlight === null) return;
  if (takesTheStage.has(type) || !draft.groupOrder.includes(draft.spotlight)) draft.spotlight = null;
}
