/**
 * The gallery: the facilitator opens every group's trade-offs to everybody and puts one after the other on the stage.
 * Rule DEB-2: what it discloses stays disclosed.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { command, reject } from "./command.ts";
import { isGalleryOpen } from "./disclosed.ts";
import type { EventMeta } from "./events.ts";
import { type TradeOffKey, tradeOffKey } from "./ids.ts";
import { tradeOffKeySchema } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { isTradeOff, nominatedSlot } from "./trade-off-reading.ts";

export type GalleryEvent =
  | { readonly type: "galleryOpened" }
  | { readonly type: "galleryShown"; readonly key: TradeOffKey | null };

export const openGallery = command({
  name: "openGallery",
  by: ["facilitator"],
  phases: ["what"],
  payload: z.strictObject({}),
  decide(state) {
    if (state.gallery.openedAt !== null) return [];
    const first = nominees(state)[0] ?? null;
    return [{ type: "galleryOpened" }, { type: "galleryShown", key: first }];
  },
});

/** Puts one trade-off on the stage, or none. */
export const showInGallery = command({
  name: "showInGallery",
  by: ["facilitator"],
  phases: ["what", "soWhat", "nowWhat", "close"],
  payload: z.strictObject({ key: z.union([tradeOffKeySchema, z.null()]) }),
  decide(state, payload) {
    if (!isGalleryOpen(state)) return reject({ code: "boardClosed" });
    if (payload.key !== null && !allTradeOffs(state).includes(payload.key))
      return reject({ code: "noSuchThing" });
    // A group in the spotlight may cover it meanwhile (STAGE-3).
    const isShown = state.gallery.shownKey === payload.key && state.spotlight === null;
    return isShown ? [] : [{ type: "galleryShown", key: payload.key }];
  },
});

/** One trade-off a group: the nominated one, else the last that was decided. In the order of the tables. */
export function nominees(state: Pick<WorkshopState, "groups" | "groupOrder">): TradeOffKey[] {
  return state.groupOrder.flatMap((id) => {
    const group = state.groups[id];
    const slot = group ? nominatedSlot(group) : undefined;
    return slot === undefined ? [] : [tradeOffKey(id, slot)];
  });
}

/** Every trade-off there is, by table and step. A group that was dissolved keeps what it wrote. */
export function allTradeOffs(state: Pick<WorkshopState, "groups">): TradeOffKey[] {
  return Object.values(state.groups).flatMap((group) =>
    group.boards.flatMap((board, slot) => (isTradeOff(board) ? [tradeOffKey(group.id, slot)] : [])),
  );
}

export function evolveGallery(draft: Draft<WorkshopState>, event: GalleryEvent & EventMeta): void {
  switch (event.type) {
    case "galleryOpened":
      draft.gallery.openedAt = event.at;
      return;
    case "galleryShown":
      draft.gallery.shownKey = event.key;
      return;
    default:
      event satisfies never;
  }
}
