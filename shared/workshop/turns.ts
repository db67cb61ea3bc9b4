/**
 * The group's clock, which belongs to the group: the four turns of a step, that of a curveball where one is played, then
 * the rotation. Any member moves it on; turns hold and show overtime, except that the silent minute ends by itself. Rules
 * TURN-1 to TURN-3, CURVE-2.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { curveballTurnMs, rotateMs, silenceMs, turnMs } from "./agenda.ts";
import { showOptions } from "./board.ts";
import type { Board } from "./board-state.ts";
import { adjustClock, holdClock, releaseClock, remainingAt, startClock } from "./clock.ts";
import { command, type Decision, reject } from "./command.ts";
import { shareCurveball } from "./curveball-play.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group, TurnName } from "./group-state.ts";
import type { GroupId, SeatId } from "./ids.ts";
import { currentBlock, groupFor, presentMembers } from "./reading.ts";
import { eachGroupClock, noteTimeSpent, settleBoard } from "./room-moves.ts";
import { groupId } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import { turns } from "./vocabulary.ts";

/** A step's turns in order, and the interval that closes it; with a curveball's own only where one was released. */
const turnsOf = (board: Board | undefined): readonly TurnName[] => [
  ...turns,
  ...(board?.curveball ? (["curveball"] as const) : []),
  "rotate",
];

export type TurnEvent =
  | { readonly type: "turnEntered"; readonly groupId: GroupId; readonly turn: TurnName; readonly ms: number }
  | { readonly type: "groupHeld"; readonly groupId: GroupId }
  | { readonly type: "groupReleased"; readonly groupId: GroupId }
  | { readonly type: "turnTimeAdjusted"; readonly groupId: GroupId; readonly deltaMs: number }
  | { readonly type: "writingDone"; readonly groupId: GroupId; readonly seatId: SeatId }
  | { readonly type: "silenceEnded"; readonly groupId: GroupId };

/** The revision of the turn that the command leaves or changes. */
const from = z.int().check(z.minimum(0));

const turnPayload = z.strictObject({ groupId, from });

/** What a turn lasts in the group's present step. */
function plannedTurnMs(state: WorkshopState, turn: TurnName): number {
  const stepMs = currentBlock(state)?.plannedMs ?? 0;
  if (turn === "rotate") return rotateMs;
  return turn === "curveball" ? curveballTurnMs : turnMs(stepMs)[turn];
}

function moveBy(
  state: WorkshopState,
  actor: Parameters<typeof groupFor>[1],
  payload: { groupId: GroupId; from: number },
  by: 1 | -1,
): Decision {
  const { group, rejection } = groupFor(state, actor, payload.groupId);
  if (rejection) return reject(rejection);
  if (!group.turn || group.turn.revision !== payload.from) return reject({ code: "stale" });
  if (actor.kind === "seat" && group.turn.clock.holds.length > 0) return reject({ code: "held" });
  const order = turnsOf(group.boards[group.turn.slot]);
  const turn = order[order.indexOf(group.turn.turn) + by];
  return turn ? [{ type: "turnEntered", groupId: group.id, turn, ms: plannedTurnMs(state, turn) }] : [];
}

export const advanceTurn = command({
  name: "advanceTurn",
  by: ["facilitator", "seat"],
  phases: ["step"],
  payload: turnPayload,
  decide: (state, payload, { actor }) => moveBy(state, actor, payload, 1),
});

export const goBackTurn = command({
  name: "goBackTurn",
  by: ["facilitator", "seat"],
  phases: ["step"],
  payload: turnPayload,
  decide: (state, payload, { actor }) => moveBy(state, actor, payload, -1),
});

export const holdGroup = command({
  name: "holdGroup",
  by: ["facilitator"],
  phases: ["step"],
  payload: z.strictObject({ groupId }),
  decide(state, payload) {
    const turn = state.groups[payload.groupId]?.turn;
    if (!turn) return reject({ code: "noSuchThing" });
    return turn.clock.holds.includes("group") ? [] : [{ type: "groupHeld", groupId: payload.groupId }];
  },
});

export const releaseGroup = command({
  name: "releaseGroup",
  by: ["facilitator"],
  phases: ["step"],
  payload: z.strictObject({ groupId }),
  decide(state, payload) {
    const turn = state.groups[payload.groupId]?.turn;
    if (!turn) return reject({ code: "noSuchThing" });
    return turn.clock.holds.includes("group") ? [{ type: "groupReleased", groupId: payload.groupId }] : [];
  },
});

export const adjustTurn = command({
  name: "adjustTurn",
  by: ["facilitator"],
  phases: ["step"],
  payload: z.strictObject({ groupId, from, deltaMs: z.int().check(z.minimum(-600_000), z.maximum(600_000)) }),
  decide(state, payload) {
    const turn = state.groups[payload.groupId]?.turn;
    if (!turn || turn.revision !== payload.from) return reject({ code: "stale" });
    return [{ type: "turnTimeAdjusted", groupId: payload.groupId, deltaMs: payload.deltaMs }];
  },
});

/** "I'm done": when everyone who is not away is, the silence ends early (`afterwards` in decide.ts sees to it). */
export const finishWriting = command({
  name: "finishWriting",
  by: ["seat"],
  phases: ["step"],
  payload: turnPayload,
  decide(state, payload, { actor }) {
    const { group, rejection } = groupFor(state, actor, payload.groupId);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    if (group.turn?.revision !== payload.from || group.turn.silenceUntilMs === null)
      return reject({ code: "stale" });
    if (group.turn.doneSeatIds.includes(actor.seatId)) return [];
    return [{ type: "writingDone", groupId: group.id, seatId: actor.seatId }];
  },
});

/** TURN-3: the silence ends when its time is up or when everyone who is not away is done; never while held. */
export function silenceDue(state: WorkshopState, group: Group, now: number): EventBody[] {
  const { turn } = group;
  if (!turn || turn.silenceUntilMs === null || turn.clock.holds.length > 0) return [];
  if (currentBlock(state)?.kind !== "step") return [];
  const present = presentMembers(state, group);
  const areAllDone = present.length > 0 && present.every((seat) => turn.doneSeatIds.includes(seat.id));
  const isTimeUp = remainingAt(turn.clock, now) <= turn.silenceUntilMs;
  return areAllDone || isTimeUp ? [{ type: "silenceEnded", groupId: group.id }] : [];
}

export function evolveTurns(draft: Draft<WorkshopState>, event: TurnEvent & EventMeta): void {
  const group = draft.groups[event.groupId];
  if (!group?.turn) return;
  const { turn } = group;
  const { at } = event;
  switch (event.type) {
    case "turnEntered": {
      noteTimeSpent(group, at);
      settleBoard(group);
      const stepMs = currentBlock(draft)?.plannedMs ?? 0;
      const board = group.boards[turn.slot];
      if (board?.curveball && event.turn === "curveball") board.curveball.playedAt ??= at;
      if (turn.turn === "curveball" && event.turn === "rotate") shareCurveball(board, at);
      const isSilent = event.turn === "options" && board?.areOptionsShown === false;
      group.turn = {
        slot: turn.slot,
        turn: event.turn,
        clock: { ...startClock(event.ms, at, turn.clock.holds), holds: [...turn.clock.holds] },
        silenceUntilMs: isSilent ? Math.max(0, event.ms - silenceMs(stepMs)) : null,
        doneSeatIds: [],
        revision: turn.revision + 1,
        enteredAt: at,
      };
      return;
    }
    case "groupHeld":
      eachGroupClock(group, (clock) => holdClock(clock, "group", at));
      return;
    case "groupReleased":
      eachGroupClock(group, (clock) => releaseClock(clock, "group", at));
      return;
    case "turnTimeAdjusted": {
      const before = remainingAt(turn.clock, at);
      const adjusted = adjustClock(turn.clock, event.deltaMs, at);
      turn.clock = { ...adjusted, holds: [...adjusted.holds] };
      if (turn.silenceUntilMs !== null && event.deltaMs > 0)
        turn.silenceUntilMs += adjusted.remainingMs - before;
      return;
    }
    case "writingDone":
      turn.doneSeatIds.push(event.seatId);
      return;
    case "silenceEnded": {
      const board = group.boards[turn.slot];
      if (board) showOptions(board);
      turn.silenceUntilMs = null;
      return;
    }
    default:
      event satisfies never;
  }
}
