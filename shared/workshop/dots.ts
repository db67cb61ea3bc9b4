/**
 * The blind dot vote on what the gallery shows; revealing it starts the discussion of what got most.
 * Rules DOT-1 (allowance), DOT-2 (blind until revealed, one dot an item).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { remainingAt, startClock } from "./clock.ts";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import { allTradeOffs, nominees } from "./gallery.ts";
import type { SeatId, TradeOffKey } from "./ids.ts";
import { tradeOffKeySchema } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";

export type DotEvent =
  | { readonly type: "dotPlaced"; readonly seatId: SeatId; readonly key: TradeOffKey }
  | { readonly type: "dotTaken"; readonly seatId: SeatId; readonly key: TradeOffKey }
  | { readonly type: "dotsRevealed" }
  | { readonly type: "discussionStarted"; readonly queue: readonly TradeOffKey[]; readonly eachMs: number };

/** How many of the top items are discussed. */
const discussedItems = 3;

/** What the dots are given to: the nominees where there are four or more, else every trade-off. */
export function dotItems(state: Pick<WorkshopState, "groups" | "groupOrder">): TradeOffKey[] {
  const nominated = nominees(state);
  return nominated.length >= 4 ? nominated : allTradeOffs(state);
}

/** DOT-1: three dots each, or a third of the items where that is fewer; at least one. */
export const dotAllowance = (items: number): number => Math.max(1, Math.min(3, Math.floor(items / 3)));

export const placeDot = command({
  name: "placeDot",
  by: ["seat"],
  phases: ["soWhat"],
  payload: z.strictObject({ key: tradeOffKeySchema }),
  decide(state, payload, { actor }) {
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    if (state.dots.revealedAt !== null) return reject({ code: "tooLate" });
    const items = dotItems(state);
    if (!items.includes(payload.key)) return reject({ code: "noSuchThing" });
    const mine = state.dots.ballots[actor.seatId] ?? [];
    if (mine.includes(payload.key)) return [];
    const limit = dotAllowance(items.length);
    if (mine.length >= limit) return reject({ code: "tooMany", limit });
    return [{ type: "dotPlaced", seatId: actor.seatId, key: payload.key }];
  },
});

export const takeDot = command({
  name: "takeDot",
  by: ["seat"],
  phases: ["soWhat"],
  payload: z.strictObject({ key: tradeOffKeySchema }),
  decide(state, payload, { actor }) {
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    if (state.dots.revealedAt !== null) return reject({ code: "tooLate" });
    const mine = state.dots.ballots[actor.seatId] ?? [];
    return mine.includes(payload.key) ? [{ type: "dotTaken", seatId: actor.seatId, key: payload.key }] : [];
  },
});

/** Reveals all dots together and starts on the items with most of them. */
export const revealDots = command({
  name: "revealDots",
  by: ["facilitator"],
  phases: ["soWhat"],
  payload: z.strictObject({}),
  decide(state, _payload, { now }) {
    if (state.dots.revealedAt !== null) return [];
    const queue = topItems(state);
    const left = remainingAt(state.room.clock, now);
    const eachMs = Math.max(60_000, Math.floor(left / Math.max(1, queue.length) / 1000) * 1000);
    return [
      { type: "dotsRevealed" },
      { type: "discussionStarted", queue, eachMs },
      { type: "galleryShown", key: queue[0] ?? null },
    ];
  },
});

/** How many dots each item got. */
export function dotTotals(dots: WorkshopState["dots"]): Partial<Record<TradeOffKey, number>> {
  const totals: Partial<Record<TradeOffKey, number>> = {};
  for (const key of Object.values(dots.ballots).flat()) totals[key] = (totals[key] ?? 0) + 1;
  return totals;
}

function topItems(state: WorkshopState): TradeOffKey[] {
  const totals = dotTotals(state.dots);
  const dots = (key: TradeOffKey): number => totals[key] ?? 0;
  const items = dotItems(state);
  const wanted = items.some((key) => dots(key) > 0) ? items.filter((key) => dots(key) > 0) : items;
  return [...wanted].sort((a, b) => dots(b) - dots(a)).slice(0, discussedItems);
}

export function evolveDots(draft: Draft<WorkshopState>, event: DotEvent & EventMeta): void {
  switch (event.type) {
    case "dotPlaced":
      draft.dots.ballots[event.seatId] = [...(draft.dots.ballots[event.seatId] ?? []), event.key];
      return;
    case "dotTaken":
      draft.dots.ballots[event.seatId] = (draft.dots.ballots[event.seatId] ?? []).filter(
        (key) => key !== event.key,
      );
      return;
    case "dotsRevealed":
      draft.dots.revealedAt = event.at;
      return;
    case "discussionStarted": {
      const clock = startClock(event.eachMs, event.at, draft.room.clock.holds);
      draft.discussion = {
        queue: [...event.queue],
        index: 0,
        clock: { ...clock, holds: [...clock.holds] },
        notes: {},
      };
      return;
    }
    default:
      event satisfies never;
  }
}
