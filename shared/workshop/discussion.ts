/** Discussing the top items of the dot vote, one at a time, each with a timer and a line on what came of it. */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { startClock } from "./clock.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { TradeOffKey } from "./ids.ts";
import { text, tradeOffKeySchema } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { editVersion } from "./versioned-draft.ts";

export type DiscussionEvent =
  | {
      readonly type: "discussionMoved";
      readonly index: number;
      readonly ms: number;
      readonly key: TradeOffKey | null;
    }
  | { readonly type: "discussionNoted"; readonly key: TradeOffKey; readonly text: string };

/** How long an item gets when the facilitator moves to it. */
const itemMs = 120_000;

export const moveDiscussion = command({
  name: "moveDiscussion",
  by: ["facilitator"],
  phases: ["soWhat"],
  /** `from`: index of the item that is left; a stale one does nothing. */
  payload: z.strictObject({
    from: z.int().check(z.minimum(0)),
    to: z.int().check(z.minimum(0), z.maximum(20)),
  }),
  decide(state, payload) {
    const { discussion } = state;
    if (!discussion) return reject({ code: "noSuchThing" });
    if (discussion.index !== payload.from) return reject({ code: "stale" });
    const key = discussion.queue[payload.to];
    if (!key) return reject({ code: "noSuchThing" });
    return [{ type: "discussionMoved", index: payload.to, ms: itemMs, key }];
  },
});

export const noteDiscussion = command({
  name: "noteDiscussion",
  by: ["facilitator"],
  phases: ["soWhat", "nowWhat", "close"],
  payload: z.strictObject({ key: tradeOffKeySchema, text: text(textLimits.field), base: z.int() }),
  decide(state, payload) {
    const { discussion } = state;
    if (!discussion?.queue.includes(payload.key)) return reject({ code: "noSuchThing" });
    const current = discussion.notes[payload.key]?.value ?? "";
    return current === payload.text
      ? []
      : [{ type: "discussionNoted", key: payload.key, text: payload.text }];
  },
});

export function evolveDiscussion(draft: Draft<WorkshopState>, event: DiscussionEvent & EventMeta): void {
  const { discussion } = draft;
  if (!discussion) return;
  switch (event.type) {
    case "discussionMoved": {
      const clock = startClock(event.ms, event.at, draft.room.clock.holds);
      discussion.index = event.index;
      discussion.clock = { ...clock, holds: [...clock.holds] };
      draft.gallery.shownKey = event.key;
      return;
    }
    case "discussionNoted":
      discussion.notes[event.key] = editVersion(discussion.notes[event.key], event.text, event);
      return;
    default:
      event satisfies never;
  }
}
