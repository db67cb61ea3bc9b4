/**
 * Playing a curveball: releasing it to groups at once or after their next decision, bringing in what one role alone was
 * told, and the group's answer. Its turn is one of `turns.ts`. Rules CURVE-2 (its turn), CURVE-3 (armed), CURVE-4 (whose
 * secret it is), CURVE-5 (the answer).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { type Block, curveballTurnMs } from "./agenda.ts";
import { type At, boardFor, boardPhases } from "./board.ts";
import type { Board, CurveballKey } from "./board-state.ts";
import { adjustClock } from "./clock.ts";
import { command, type Decision, reject } from "./command.ts";
import { cardFor } from "./curveballs.ts";
import type { EventBody, EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { GroupId } from "./ids.ts";
import { currentBlock, holdsRole } from "./reading.ts";
import { curveballKey, groupId, slot } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";
import {
  type CurveballAudience,
  type CurveballEffect,
  curveballAudiences,
  curveballEffects,
} from "./vocabulary.ts";

export type CurveballEvent =
  | (At & {
      readonly type: "curveballReleased";
      readonly key: CurveballKey;
      readonly audience: CurveballAudience;
      readonly wasArmed: boolean;
    })
  | {
      readonly type: "curveballArmed";
      readonly groupId: GroupId;
      readonly key: CurveballKey;
      readonly audience: CurveballAudience;
      /** The slot whose decision is the group's next. */
      readonly fromSlot: number;
    }
  | { readonly type: "curveballDisarmed"; readonly groupId: GroupId }
  | (At & { readonly type: "curveballBroughtIn" })
  | (At & { readonly type: "curveballAnswered"; readonly effect: CurveballEffect })
  /** Minutes that were kept for a curveball went to the step that runs. */
  | { readonly type: "curveballTimeGiven"; readonly blockId: Block["id"]; readonly ms: number };

/** More groups than people can make. */
const groupIds = z.array(groupId).check(z.minLength(1), z.maxLength(100));
const toGroups = z.strictObject({ key: curveballKey, audience: z.enum(curveballAudiences), groupIds });

/** The events of those groups for which there are any, or why there are none. */
function forEach(
  state: WorkshopState,
  ids: readonly GroupId[],
  eventOf: (group: Group) => EventBody | undefined,
): Decision {
  const groups = [...new Set(ids)].map((id) => state.groups[id]);
  if (groups.includes(undefined)) return reject({ code: "noSuchThing" });
  const events = groups.flatMap((group) => (group ? (eventOf(group) ?? []) : []));
  return events.length > 0 ? events : reject({ code: "alreadyDone" });
}

/** Gives a card to groups now. Groups that have one in this step already are left out. */
export const releaseCurveball = command({
  name: "releaseCurveball",
  by: ["facilitator"],
  phases: ["step"],
  payload: toGroups,
  decide(state, { key, audience, groupIds: ids }) {
    if (!cardFor(state, key)) return reject({ code: "noSuchThing" });
    return forEach(state, ids, (group) => {
      const board = group.turn ? group.boards[group.turn.slot] : undefined;
      if (!group.turn || !board || board.curveball) return undefined;
      return {
        type: "curveballReleased",
        groupId: group.id,
        slot: group.turn.slot,
        key,
        audience,
        wasArmed: false,
      };
    });
  },
});

/** Gives a card to groups by itself, each after its own next decision; takes the place of one that was armed before. */
export const armCurveball = command({
  name: "armCurveball",
  by: ["facilitator"],
  phases: ["immersion", "step"],
  payload: toGroups,
  decide(state, { key, audience, groupIds: ids }) {
    if (!cardFor(state, key)) return reject({ code: "noSuchThing" });
    return forEach(state, ids, (group) => {
      const fromSlot = nextDecision(group);
      if (fromSlot >= group.steps.length) return undefined;
      return { type: "curveballArmed", groupId: group.id, key, audience, fromSlot };
    });
  },
});

/** Takes back what has not been released yet. */
export const disarmCurveball = command({
  name: "disarmCurveball",
  by: ["facilitator"],
  phases: ["immersion", "step"],
  payload: z.strictObject({ groupIds }),
  decide: (state, payload) =>
    forEach(state, payload.groupIds, ({ id, armed }) =>
      armed ? { type: "curveballDisarmed", groupId: id } : undefined,
    ),
});

/** CURVE-4: whoever was told alone has said it to the others. */
export const bringInCurveball = command({
  name: "bringInCurveball",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const { curveball } = board;
    if (!curveball) return reject({ code: "noSuchThing" });
    if (curveball.sharedAt !== null) return [];
    if (actor.kind !== "seat" || curveball.audience === "everyone") return reject({ code: "notAllowed" });
    return holdsRole(group, payload.slot, actor.seatId, curveball.audience)
      ? [{ type: "curveballBroughtIn", ...payload }]
      : reject({ code: "notYourRole" });
  },
});

/** CURVE-5: keep, amend or reverse; once its turn has begun, and as long as the board is open. */
export const answerCurveball = command({
  name: "answerCurveball",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, effect: z.enum(curveballEffects) }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const { curveball } = board;
    const isAhead = currentBlock(state)?.kind === "step" && group.turn?.slot === payload.slot;
    if (!curveball || (isAhead && curveball.playedAt === null)) return reject({ code: "noSuchThing" });
    return curveball.answer?.effect === payload.effect ? [] : [{ type: "curveballAnswered", ...payload }];
  },
});

const isDecided = (board: Board, turn: Group["turn"]): boolean =>
  board.tradeOff.recordedAt !== null || turn?.turn === "curveball" || turn?.turn === "rotate";

/** The slot of the decision that a group has yet to make. */
function nextDecision({ turn, boards }: Group): number {
  if (!turn) return 0;
  const board = boards[turn.slot];
  return board && isDecided(board, turn) ? turn.slot + 1 : turn.slot;
}

/** CURVE-2, CURVE-3: an armed card comes out with the decision, and a card in the switch has its turn first. */
export function curveballDue(state: WorkshopState, group: Group): EventBody[] {
  const { turn, armed, id } = group;
  const board = turn ? group.boards[turn.slot] : undefined;
  if (!turn || !board || currentBlock(state)?.kind !== "step") return [];
  if (board.curveball) {
    const isMissed = turn.turn === "rotate" && board.curveball.playedAt === null;
    return isMissed ? [{ type: "turnEntered", groupId: id, turn: "curveball", ms: curveballTurnMs }] : [];
  }
  const isDue = armed && turn.slot >= armed.fromSlot && isDecided(board, turn);
  if (!isDue || turn.clock.holds.length > 0) return [];
  const { key, audience } = armed;
  return [{ type: "curveballReleased", groupId: id, slot: turn.slot, key, audience, wasArmed: true }];
}

/** CURVE-1: the first curveball of a step takes its minutes along, if there are any left. */
export function curveballTimeDue(state: WorkshopState, groups: readonly Group[]): EventBody[] {
  const block = currentBlock(state);
  const ms = Math.min(curveballTurnMs, state.agenda.curveballMs);
  if (block?.kind !== "step" || block.curveballMs !== undefined || ms <= 0) return [];
  const isPlayed = groups.some(({ turn, boards }) => turn && boards[turn.slot]?.curveball);
  return isPlayed ? [{ type: "curveballTimeGiven", blockId: block.id, ms }] : [];
}

export function evolveCurveballs(draft: Draft<WorkshopState>, event: CurveballEvent & EventMeta): void {
  if (event.type === "curveballTimeGiven") {
    giveTime(draft, event);
    return;
  }
  const group = draft.groups[event.groupId];
  if (!group) return;
  switch (event.type) {
    case "curveballArmed":
      group.armed = { key: event.key, audience: event.audience, fromSlot: event.fromSlot };
      return;
    case "curveballDisarmed":
      group.armed = null;
      return;
    case "curveballReleased": {
      if (event.wasArmed) group.armed = null;
      const [board, card] = [group.boards[event.slot], cardFor(draft, event.key)];
      if (!board || !card) return;
      const { key, audience, at } = event;
      const sharedAt = audience === "everyone" ? at : null;
      board.curveball = { key, card, audience, releasedAt: at, playedAt: null, sharedAt, answer: null };
      return;
    }
    case "curveballBroughtIn":
      shareCurveball(group.boards[event.slot], event.at);
      return;
    case "curveballAnswered": {
      const board = group.boards[event.slot];
      if (board?.curveball) board.curveball.answer = { effect: event.effect, by: event.by, at: event.at };
      shareCurveball(board, event.at);
      return;
    }
    default:
      event satisfies never;
  }
}

function giveTime(
  draft: Draft<WorkshopState>,
  { blockId, ms, at }: Extract<CurveballEvent, { type: "curveballTimeGiven" }> & EventMeta,
): void {
  const block = draft.agenda.blocks.find(({ id }) => id === blockId);
  if (!block) return;
  block.curveballMs = (block.curveballMs ?? 0) + ms;
  draft.agenda.curveballMs -= ms;
  const { room } = draft;
  if (typeof room.position !== "number" || draft.agenda.blocks[room.position]?.id !== blockId) return;
  const clock = adjustClock(room.clock, ms, at);
  room.clock = { ...clock, holds: [...clock.holds] };
}

/** CURVE-4: from here on the whole group sees it. */
export function shareCurveball(board: Draft<Board> | undefined, at: number): void {
  if (board?.curveball) board.curveball.sharedAt ??= at;
}
