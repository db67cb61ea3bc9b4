/**
 * The scripted exchange on the stage during the briefing: played, paused, skipped and closed from the cockpit. What is
 * kept is a clock, so that every screen shows the same moment of it. Rules EXCH-*.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { exchangeMs } from "../exchange/playing.ts";
import { type Clock, holdClock, startClock } from "./clock.ts";
import { command } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { WorkshopState } from "./state.ts";

export type ExchangeEvent =
  | { readonly type: "exchangePlayed"; readonly fromMs: number }
  | { readonly type: "exchangePaused" }
  | { readonly type: "exchangeClosed" };

/** From the beginning, from a part on, or from where it was paused: two that press at once ask for the same. */
export const playExchange = command({
  name: "playExchange",
  by: ["facilitator"],
  phases: ["briefing"],
  payload: z.strictObject({ fromMs: z.int().check(z.minimum(0), z.maximum(exchangeMs - 1)) }),
  decide: (_state, { fromMs }) => [{ type: "exchangePlayed", fromMs }],
});

export const pauseExchange = command({
  name: "pauseExchange",
  by: ["facilitator"],
  phases: ["briefing"],
  payload: z.strictObject({}),
  decide: ({ exchange }) =>
    exchange && !exchange.holds.includes("exchange") ? [{ type: "exchangePaused" }] : [],
});

/** The stage shows again what it shows without it. */
export const closeExchange = command({
  name: "closeExchange",
  by: ["facilitator"],
  phases: ["briefing"],
  payload: z.strictObject({}),
  decide: ({ exchange }) => (exchange ? [{ type: "exchangeClosed" }] : []),
});

export function evolveExchange(draft: Draft<WorkshopState>, event: ExchangeEvent & EventMeta): void {
  switch (event.type) {
    case "exchangePlayed":
      // EXCH-3: while the room is held, it waits like everything else.
      draft.exchange = draftOf(startClock(exchangeMs - event.fromMs, event.at, draft.room.clock.holds));
      return;
    case "exchangePaused":
      if (draft.exchange) draft.exchange = draftOf(holdClock(draft.exchange, "exchange", event.at));
      return;
    case "exchangeClosed":
      draft.exchange = null;
      return;
    default:
      event satisfies never;
  }
}

const draftOf = (clock: Clock): Draft<Clock> => ({ ...clock, holds: [...clock.holds] });
