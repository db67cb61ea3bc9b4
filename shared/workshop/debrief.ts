/**
 * The debrief up to the vote: stepping out of the roles, the gallery, and the blind dot vote on what it shows.
 * Rules DEB-1 (lines are shown together), DEB-2 (the gallery discloses), DOT-1 (allowance), DOT-2 (blind, one each).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type Clock, startClock } from "./clock.ts";
import { command, reject } from "./command.ts";
import { isGalleryOpen } from "./disclosed.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { GroupId, SeatId, TradeOffKey } from "./ids.ts";
import { tradeOffKey } from "./ids.ts";
import { currentBlock, groupFor, presentMembers } from "./reading.ts";
import { groupId, someText, tradeOffKeySchema } from "./schemas.ts";
import type { Group, WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { isTradeOff, nominatedSlot } from "./trade-offs.ts";

export type DebriefEvent =
  | {
      readonly type: "deRoleWritten";
      readonly groupId: GroupId;
      readonly seatId: SeatId;
      readonly text: string;
    }
  | { readonly type: "deRoleShown"; readonly groupId: GroupId }
  | { readonly type: "galleryOpened" }
  | { readonly type: "galleryShown"; readonly key: TradeOffKey | null }
  | { readonly type: "dotPlaced"; readonly seatId: SeatId; readonly key: TradeOffKey }
  | { readonly type: "dotTaken"; readonly seatId: SeatId; readonly key: TradeOffKey }
  | { readonly type: "dotsRevealed" }
  | { readonly type: "discussionStarted"; readonly queue: readonly TradeOffKey[]; readonly eachMs: number };

/** How many of the top items are discussed. */
const discussedItems = 3;

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
    return state.gallery.shownKey === payload.key ? [] : [{ type: "galleryShown", key: payload.key }];
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
    const left = remaining(state.room.clock, now);
    const eachMs = Math.max(60_000, Math.floor(left / Math.max(1, queue.length) / 1000) * 1000);
    return [
      { type: "dotsRevealed" },
      { type: "discussionStarted", queue, eachMs },
      { type: "galleryShown", key: queue[0] ?? null },
    ];
  },
});

const remaining = (clock: Clock, now: number): number =>
  clock.runningSince === null ? clock.remainingMs : clock.remainingMs - (now - clock.runningSince);

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

export function evolveDebrief(draft: Draft<WorkshopState>, event: DebriefEvent & EventMeta): void {
  switch (event.type) {
    case "deRoleWritten": {
      const group = draft.groups[event.groupId];
      if (group) group.deRole.lines[event.seatId] = event.text;
      return;
    }
    case "deRoleShown": {
      const group = draft.groups[event.groupId];
      if (group) group.deRole.isShown = true;
      return;
    }
    case "galleryOpened":
      draft.gallery.openedAt = event.at;
      return;
    case "galleryShown":
      draft.gallery.shownKey = event.key;
      return;
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
