/**
 * Calling everyone back to the room: from the tables, from breakout rooms, from a discussion that has caught fire. A time
 * by which eyes are to the front; nothing else happens when it comes. Rules BACK-1, BACK-2.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, reject } from "./command.ts";
import type { EventMeta, WorkshopEvent } from "./events.ts";
import type { WorkshopState } from "./state.ts";

export type RecallEvent =
  | { readonly type: "everyoneCalledBack"; readonly dueAt: number }
  | { readonly type: "everyoneLetGo"; readonly dueAt: number };

/** How long everyone may be given. */
export const recallSpans = [30_000, 60_000, 120_000] as const;

export const callEveryoneBack = command({
  name: "callEveryoneBack",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ inMs: z.union(recallSpans.map((span) => z.literal(span))) }),
  decide(state, { inMs }, { now }) {
    // Two facilitators who press at once do not begin it anew.
    if (state.recall !== null) return reject({ code: "alreadyDone" });
    return [{ type: "everyoneCalledBack", dueAt: now + inMs }];
  },
});

/** Calls it off, or lets everyone go on. It names the time that it means; a stale one does nothing. */
export const letEveryoneGo = command({
  name: "letEveryoneGo",
  by: ["facilitator"],
  phases: blockKinds,
  payload: z.strictObject({ dueAt: z.number() }),
  decide: (state, { dueAt }) => (state.recall?.dueAt === dueAt ? [{ type: "everyoneLetGo", dueAt }] : []),
});

export function evolveRecall(draft: Draft<WorkshopState>, event: RecallEvent & EventMeta): void {
  draft.recall = event.type === "everyoneCalledBack" ? { calledAt: event.at, dueAt: event.dueAt } : null;
}

/** BACK-2: whoever is moved on together is in the room again. */
export function endRecall(draft: Draft<WorkshopState>, { type }: WorkshopEvent): void {
  if (type === "roomMoved" && draft.recall !== null) draft.recall = null;
}
