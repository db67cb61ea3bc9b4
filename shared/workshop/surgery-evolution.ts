/**
 * What surgery's events do to the state. SURG-2: nothing that anybody wrote is deleted: a group that is dissolved keeps its
 * boards, and those who wrote on them keep reading them.
 */
import { castDraft, current, type Draft } from "immer";
import { minuteMs } from "./agenda.ts";
import { emptyBoard } from "./board.ts";
import type { Board } from "./board-state.ts";
import { startClock } from "./clock.ts";
import type { EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { SeatId, SurgeryId } from "./ids.ts";
import { currentBlock } from "./reading.ts";
import { leaveTurn, settleBoard } from "./room-moves.ts";
import { leaveGroup, sitDown } from "./seats.ts";
import type { WorkshopState } from "./state.ts";
import type { SurgeryEvent } from "./surgery-events.ts";
import { groupsOf } from "./surgery-operations.ts";
import type { Archive, Before, Done, Operation } from "./surgery-state.ts";
import { movesBack } from "./surgery-undo.ts";

/** How many operations are remembered for undoing. */
const mostDone = 10;

type At<Type extends SurgeryEvent["type"]> = Extract<SurgeryEvent, { readonly type: Type }> & EventMeta;

export function evolveSurgery(draft: Draft<WorkshopState>, event: SurgeryEvent & EventMeta): void {
  const { surgery } = draft;
  switch (event.type) {
    case "surgeryAnnounced":
      surgery.announced.push({
        id: event.id,
        operation: copyOf(event.operation),
        dueAt: event.dueAt,
      });
      return;
    case "surgeryCalledOff":
      surgery.announced = surgery.announced.filter(({ id }) => id !== event.id);
      return;
    case "surgeryDone":
      surgery.announced = surgery.announced.filter(({ id }) => id !== event.id);
      surgery.done = [...surgery.done, noted(draft, event)].slice(-mostDone);
      return;
    case "surgeryUndone":
      undo(draft, event);
      return;
    case "groupsMerged":
      merge(draft, event);
      return;
    case "groupSplit":
      split(draft, event);
      return;
    default:
      event satisfies never;
  }
}

/** A copy that Immer may own. */
const copyOf = (operation: Operation): Draft<Operation> =>
  operation.kind === "split"
    ? { ...operation, seatIds: [...operation.seatIds], founded: { ...operation.founded } }
    : { ...operation };

/** How things are before it: what undoing restores. */
function noted(draft: Draft<WorkshopState>, { id, operation }: At<"surgeryDone">): Draft<Done> {
  return {
    id,
    operation: copyOf(operation),
    roomRevision: draft.room.revision,
    groups: groupsOf(draft, operation).flatMap((groupId) => before(draft.groups[groupId]) ?? []),
    groupOrder: [...draft.groupOrder],
  };
}

function before(group: Draft<Group> | undefined): Draft<Before> | undefined {
  if (!group) return undefined;
  const assignment = group.turn ? group.schedule[group.turn.slot] : undefined;
  return {
    groupId: group.id,
    seatIds: [...group.seatIds],
    turn: group.turn && castDraft(current(group.turn)),
    assignment: assignment ? castDraft(current(assignment)) : null,
    passes: group.passes.length,
  };
}

/** Keeps a group's boards as they are for those who leave it. */
function archive(
  draft: Draft<WorkshopState>,
  group: Draft<Group>,
  { id, into, readers }: Pick<Archive, "into" | "readers"> & { readonly id: SurgeryId | undefined },
): void {
  if (!id || readers.length === 0 || !group.boards.some(hasWords)) return;
  draft.surgery.archives.push({
    id,
    groupId: group.id,
    table: group.table,
    castingId: group.castingId,
    steps: [...group.steps],
    into,
    readers: [...readers],
    boards: group.boards.map((board) => castDraft(current(board))),
  });
}

/** Whether anything on it was written by somebody. */
export const hasWords = (board: Board): boolean =>
  board.noteOrder.length > 0 ||
  board.proposal !== null ||
  board.realityChecks.length > 0 ||
  Object.keys(board.tradeOff.texts).length > 0;

/** The operation that is being carried out. */
const latest = (draft: Draft<WorkshopState>): SurgeryId | undefined => draft.surgery.done.at(-1)?.id;

function merge(draft: Draft<WorkshopState>, { from, into, at }: At<"groupsMerged">): void {
  const group = draft.groups[from];
  if (!group) return;
  const people = [...group.seatIds];
  dissolve(draft, group, at);
  archive(draft, group, { id: latest(draft), into, readers: people });
  for (const id of people) {
    leaveGroup(draft, id);
    sitDown(draft, id, into);
  }
}

/** What was open closes, as when a step is left; what the group wrote stays where it is. */
function dissolve(draft: Draft<WorkshopState>, group: Draft<Group>, at: number): void {
  const kind = currentBlock(draft)?.kind;
  if (kind === "step") leaveTurn(group, at);
  if (kind === "deRole") group.deRole.isShown = true;
  draft.groupOrder = draft.groupOrder.filter((id) => id !== group.id);
}

/** The half that goes has the same journey, clock and turn, and empty boards: a record is counted once. */
function split(draft: Draft<WorkshopState>, { groupId, seatIds, founded }: At<"groupSplit">): void {
  const group = draft.groups[groupId];
  if (!group) return;
  const { turn } = group;
  if (turn) {
    // Whoever goes would never see what comes out of the silence (SECRET-4).
    if (turn.turn === "options") settleBoard(group);
    turn.silenceUntilMs = null;
  }
  archive(draft, group, { id: latest(draft), into: founded.id, readers: seatIds });
  draft.groups[founded.id] = {
    ...founded,
    seatIds: [],
    castingId: group.castingId,
    steps: [...group.steps],
    // Null: slots that this group has not played.
    schedule: Array.from({ length: turn?.slot ?? 0 }, () => null),
    passes: [],
    // A curveball tests the record that stays.
    turn: turn && {
      ...castDraft(current(turn)),
      turn: turn.turn === "curveball" ? "rotate" : turn.turn,
      doneSeatIds: [],
    },
    armed: null,
    leftTurns: {},
    boards: group.boards.map(() => emptyBoard()),
    deRole: { lines: {}, isShown: false },
    nominatedSlot: null,
    thread: [],
    lastActAt: null,
  };
  draft.groupOrder.push(founded.id);
  for (const id of seatIds) {
    leaveGroup(draft, id);
    sitDown(draft, id, founded.id);
  }
}

function undo(draft: Draft<WorkshopState>, { id, at }: At<"surgeryUndone">): void {
  const { surgery } = draft;
  const found = surgery.done.find((one) => one.id === id);
  if (!found) return;
  const done: Done = current(found);
  surgery.done = surgery.done.filter((one) => one.id !== id);
  surgery.archives = surgery.archives.filter((one) => one.id !== id);
  const { operation } = done;
  if (operation.kind === "split") {
    const founded = draft.groups[operation.founded.id];
    if (founded) {
      dissolve(draft, founded, at);
      // What the half wrote at its own table stays theirs to read.
      archive(draft, founded, { id, into: operation.groupId, readers: founded.seatIds });
    }
  }
  for (const { seatId, to } of movesBack(done)) {
    const seat = draft.seats[seatId];
    if (!seat) continue;
    leaveGroup(draft, seatId);
    if (operation.kind === "remove") {
      seat.status = "here";
      // Away until a connection of theirs says otherwise.
      seat.awaySince = at;
    }
    sitDown(draft, seatId, to);
  }
  if (operation.kind === "merge") goOnAgain(draft, done, at);
  if (operation.kind === "merge" || operation.kind === "split") draft.groupOrder = [...done.groupOrder];
  for (const { groupId, seatIds } of done.groups) restoreOrder(draft.groups[groupId], seatIds);
}

/** A group that was dissolved goes on where it was, with at least a minute. */
function goOnAgain(draft: Draft<WorkshopState>, done: Done, at: number): void {
  const { operation } = done;
  const group = operation.kind === "merge" ? draft.groups[operation.from] : undefined;
  const was = done.groups.find(({ groupId }) => groupId === group?.id)?.turn;
  if (!group?.turn || !was || currentBlock(draft)?.kind !== "step") return;
  const left = group.leftTurns[was.slot];
  const holds = [...draft.room.clock.holds, ...was.clock.holds.filter((hold) => hold === "group")];
  const clock = startClock(Math.max(left?.remainingMs ?? 0, minuteMs), at, holds);
  group.turn = {
    ...castDraft(was),
    clock: { ...clock, holds: [...clock.holds] },
    silenceUntilMs: null,
    doneSeatIds: [],
    revision: group.turn.revision + 1,
    enteredAt: at,
  };
  delete group.leftTurns[was.slot];
}

/** Those who were there, in the order in which they were; who came since comes after them. */
function restoreOrder(group: Draft<Group> | undefined, seatIds: readonly SeatId[]): void {
  if (!group) return;
  const rank = (id: SeatId): number => (seatIds.includes(id) ? seatIds.indexOf(id) : seatIds.length);
  group.seatIds = [...group.seatIds].sort((a, b) => rank(a) - rank(b));
}
