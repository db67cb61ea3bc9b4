/**
 * What the room's events do to the state: leaving one block, entering another, and holding every clock at once.
 */
import type { Draft } from "immer";
import { blockMs, minuteMs, silenceMs, turnMs } from "./agenda.ts";
import { showOptions } from "./board.ts";
import {
  adjustClock,
  type Clock,
  type Hold,
  holdClock,
  releaseClock,
  remainingAt,
  startClock,
} from "./clock.ts";
import { shareCurveball } from "./curveball-play.ts";
import type { EventMeta } from "./events.ts";
import type { Group, TurnState } from "./group-state.ts";
import { currentBlock } from "./reading.ts";
import type { RoomEvent } from "./room.ts";
import { closeBill } from "./room-bill.ts";
import type { WorkshopState } from "./state.ts";

export function evolveRoom(draft: Draft<WorkshopState>, event: RoomEvent & EventMeta): void {
  const { at } = event;
  switch (event.type) {
    case "roomMoved":
      leaveBlock(draft, at);
      enterBlock(draft, event.to, at);
      return;
    case "roomPaused":
      eachClock(draft, (clock) => holdClock(clock, "room", at));
      return;
    case "roomResumed":
      eachClock(draft, (clock) => releaseClock(clock, "room", at));
      return;
    case "roomTimeAdjusted":
      draft.room.clock = draftOf(adjustClock(draft.room.clock, event.deltaMs, at));
      return;
    case "outageNoticed":
      eachClock(draft, (clock) => holdClock(clock, "outage", event.fromAt));
      draft.room.outage = { fromAt: event.fromAt, toAt: event.toAt };
      return;
    case "outageAnswered": {
      if (event.isCounted) countOutage(draft);
      eachClock(draft, (clock) => releaseClock(clock, "outage", at));
      draft.room.outage = null;
      return;
    }
    default:
      event satisfies never;
  }
}

const draftOf = (clock: Clock): Draft<Clock> => ({ ...clock, holds: [...clock.holds] });

/** Takes the time of the outage off the clocks that stood through it; what began later lost nothing. */
function countOutage(draft: Draft<WorkshopState>): void {
  const { outage } = draft.room;
  if (!outage) return;
  const lostMs = (enteredAt: number): number => Math.max(0, outage.toAt - Math.max(outage.fromAt, enteredAt));
  draft.room.clock.remainingMs -= lostMs(draft.room.enteredAt);
  const kind = currentBlock(draft)?.kind;
  if (draft.discussion && kind === "soWhat")
    draft.discussion.clock.remainingMs -= lostMs(draft.room.enteredAt);
  if (kind !== "step") return;
  for (const id of draft.groupOrder) {
    const turn = draft.groups[id]?.turn;
    if (turn) turn.clock.remainingMs -= lostMs(turn.enteredAt);
  }
}

/** Every clock that the room can hold: its own, the exchange's, the groups' turns, open votes, the discussion. */
function eachClock(draft: Draft<WorkshopState>, change: (clock: Clock) => Clock): void {
  draft.room.clock = draftOf(change(draft.room.clock));
  if (draft.exchange) draft.exchange = draftOf(change(draft.exchange));
  const kind = currentBlock(draft)?.kind;
  if (draft.discussion && kind === "soWhat") draft.discussion.clock = draftOf(change(draft.discussion.clock));
  if (kind !== "step") return;
  for (const id of draft.groupOrder) {
    const group = draft.groups[id];
    if (group) eachGroupClock(group, change);
  }
}

/** The clocks of one group: its turn's and, where a reveal was asked for, its vote's. */
export function eachGroupClock(group: Draft<Group>, change: (clock: Clock) => Clock): void {
  if (!group.turn) return;
  group.turn.clock = draftOf(change(group.turn.clock));
  for (const vote of group.boards[group.turn.slot]?.votes ?? []) {
    if (vote.status === "open" && vote.revealClock) vote.revealClock = draftOf(change(vote.revealClock));
  }
}

function leaveBlock(draft: Draft<WorkshopState>, at: number): void {
  const { room } = draft;
  const block = currentBlock(draft);
  if (!block) return;
  room.leftMs[block.id] = remainingAt(room.clock, at);
  room.tookMs[block.id] = (room.tookMs[block.id] ?? 0) + (at - room.enteredAt);
  if (draft.discussion) draft.discussion.clock = stopped(draft.discussion.clock, at);
  if (block.kind !== "step") return;
  for (const id of draft.groupOrder) {
    const group = draft.groups[id];
    if (group) leaveTurn(group, at);
  }
  if (block.slot !== undefined) closeBill(draft, block.slot);
}

/** A clock of a part that was left: it stands still, and nothing of that part holds it. */
const stopped = (clock: Clock, at: number): Draft<Clock> => ({
  remainingMs: remainingAt(clock, at),
  runningSince: null,
  holds: [],
});

/** A discussion that one comes back to goes on where it was, held as the room is. */
function resumeDiscussion(draft: Draft<WorkshopState>, at: number): void {
  const { discussion, room } = draft;
  if (!discussion || currentBlock(draft)?.kind !== "soWhat") return;
  discussion.clock = draftOf(startClock(discussion.clock.remainingMs, at, room.clock.holds));
}

/** Ends a group's step: remembers where it was, closes what was open. Nothing that was written is lost. */
export function leaveTurn(group: Draft<Group>, at: number): void {
  const { turn } = group;
  if (!turn) return;
  group.leftTurns[turn.slot] = { turn: turn.turn, remainingMs: remainingAt(turn.clock, at) };
  noteTimeSpent(group, at);
  settleBoard(group);
  shareCurveball(group.boards[turn.slot], at);
  turn.clock = stopped(turn.clock, at);
  turn.silenceUntilMs = null;
}

/** Adds the time since the turn was entered to the board's record. */
export function noteTimeSpent(group: Draft<Group>, at: number): void {
  const { turn } = group;
  const board = turn ? group.boards[turn.slot] : undefined;
  if (turn && board && turn.turn !== "rotate") board.tookMs[turn.turn] += at - turn.enteredAt;
}

/** VOTE-5: what was open closes as unresolved, and hidden options are shown, when a group's turn is left for good. */
export function settleBoard(group: Draft<Group>): void {
  const board = group.turn ? group.boards[group.turn.slot] : undefined;
  if (!board) return;
  for (const vote of board.votes) if (vote.status === "open") vote.status = "unresolved";
  if (group.turn?.turn === "options") showOptions(board);
}

function enterBlock(draft: Draft<WorkshopState>, to: "lobby" | number | "ended", at: number): void {
  const { room } = draft;
  const wasPaused = typeof room.position === "number" && room.clock.holds.includes("room");
  if (to === "ended") {
    room.endedFrom = room.position === "ended" ? room.endedFrom : room.position;
    room.endedAt = at;
  } else {
    room.endedAt = null;
  }
  if (room.position === "lobby" && room.startedAt === null) room.startedAt = at;
  room.position = to;
  room.revision += 1;
  room.enteredAt = at;
  const block = currentBlock(draft);
  const left = block ? room.leftMs[block.id] : undefined;
  const ms = left === undefined ? (block ? blockMs(block) : 0) : Math.max(left, minuteMs);
  room.clock = draftOf(block ? startClock(ms, at, wasPaused ? ["room"] : []) : startClock(0, at, ["room"]));
  room.outage = null;
  draft.exchange = null;
  // Whom it would move has other things to do by the time that the room goes on.
  if (!block) draft.surgery.announced = [];
  resumeDiscussion(draft, at);
  if (block?.kind !== "step" || block.slot === undefined) return;
  for (const id of draft.groupOrder) {
    const group = draft.groups[id];
    if (group) group.turn = enterStep(draft, group, block.slot, block.plannedMs, at);
  }
}

/** A group that is formed while a step runs begins it at once. */
export function catchUp(draft: Draft<WorkshopState>, group: Draft<Group>, at: number): void {
  const block = currentBlock(draft);
  if (block?.kind !== "step" || block.slot === undefined || group.turn) return;
  group.turn = enterStep(draft, group, block.slot, block.plannedMs, at);
}

/** A step begins with its first turn; one that was left before goes on where it was, with at least a minute. */
function enterStep(
  draft: Draft<WorkshopState>,
  group: Group,
  slot: number,
  stepMs: number,
  at: number,
): Draft<TurnState> {
  const left = group.leftTurns[slot];
  const turn = left?.turn ?? "need";
  const ms = left ? Math.max(left.remainingMs, minuteMs) : turnMs(stepMs).need;
  const holds: Hold[] = draft.room.clock.holds.filter((hold) => hold === "room");
  const isSilent = turn === "options" && group.boards[slot]?.areOptionsShown === false;
  return {
    slot,
    turn,
    clock: draftOf(startClock(ms, at, holds)),
    silenceUntilMs: isSilent ? Math.max(0, ms - silenceMs(stepMs)) : null,
    doneSeatIds: [],
    revision: (group.turn?.revision ?? 0) + 1,
    enteredAt: at,
  };
}
