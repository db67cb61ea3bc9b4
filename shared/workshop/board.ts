/**
 * A group's board in one step: needs, constraints, options and what was parked, play-backs, private facts that were
 * spoken, and reality checks. Rules BOARD-1 (open until the gallery), BOARD-2 (credited to the speaker), TALK-1.
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { roleOf } from "./assignment.ts";
import { type Context, command, type Decision, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { GroupId, NoteId, SeatId } from "./ids.ts";
import { currentBlock, groupFor, holds, isBoardOpen } from "./reading.ts";
import type { Rejection } from "./rejection.ts";
import { groupId, noteId, seatId, slot, someText } from "./schemas.ts";
import type { Board, Group, Note, NoteKind, WorkshopState } from "./state.ts";
import { textLimits } from "./text-limits.ts";
import { firstVersion, nextVersion } from "./versioned.ts";

interface At {
  readonly groupId: GroupId;
  readonly slot: number;
}

export type BoardEvent =
  | (At & {
      readonly type: "noteWritten";
      readonly noteId: NoteId;
      readonly kind: NoteKind;
      readonly text: string;
      readonly speaker: SeatId;
      readonly role: Note["role"];
      readonly turn: Note["turn"];
    })
  | (At & { readonly type: "noteEdited"; readonly noteId: NoteId; readonly text: string })
  | (At & { readonly type: "noteRemoved"; readonly noteId: NoteId })
  | (At & { readonly type: "noteRestored"; readonly noteId: NoteId })
  | (At & { readonly type: "playedBack"; readonly of: "need" | "constraint"; readonly isUnderstood: boolean })
  | (At & {
      readonly type: "factSaid";
      readonly role: "productManager" | "engineer";
      readonly isSaid: boolean;
    })
  | (At & {
      readonly type: "realityChecked";
      readonly seatId: SeatId;
      readonly role: "productManager" | "engineer";
      readonly text: string;
    });

/** How many notes a board takes; far above what four people write in ten minutes. */
const noteLimit = 120;

/** SECRET-7: options come out of the silence as they are now; what was changed or taken off before stays hidden. */
export function showOptions(board: Draft<Board>): void {
  if (board.areOptionsShown) return;
  board.areOptionsShown = true;
  for (const note of Object.values(board.notes)) {
    if (note.kind !== "option") continue;
    note.shownFrom = note.text.version;
    note.isWithdrawn = note.isRemoved;
  }
}

export const emptyBoard = (): Draft<Board> => ({
  notes: {},
  noteOrder: [],
  playBacks: { need: { tries: 0, isUnderstood: false }, constraint: { tries: 0, isUnderstood: false } },
  saidAt: { productManager: null, engineer: null },
  areOptionsShown: false,
  proposal: null,
  votes: [],
  tradeOff: {
    texts: {},
    whoPays: null,
    borrowing: null,
    prudence: null,
    themes: [],
    reversibility: null,
    evidence: null,
    recordedAt: null,
  },
  verdicts: {},
  realityChecks: [],
  tookMs: { need: 0, constraint: 0, options: 0, decision: 0 },
});

/** The board that a command may write on, or why it may not. */
export function boardFor(
  state: WorkshopState,
  actor: Context["actor"],
  at: At,
):
  | { group: Group; board: Board; rejection?: undefined }
  | { group?: undefined; board?: undefined; rejection: Rejection } {
  const { group, rejection } = groupFor(state, actor, at.groupId);
  if (rejection) return { rejection };
  const board = group.boards[at.slot];
  if (!board) return { rejection: { code: "noSuchThing" } };
  if (!isBoardOpen(state, group, at.slot)) return { rejection: { code: "boardClosed" } };
  return { group, board };
}

/** Whether options are being written in silence on this board: until it ends, each stays with its writer. */
export const isSilent = (group: Group, ofSlot: number): boolean =>
  group.turn?.slot === ofSlot && group.turn.silenceUntilMs !== null;

const boardPhases = ["step", "deRole", "what"] as const;

export const writeNote = command({
  name: "writeNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({
    groupId,
    slot,
    kind: z.enum(["need", "constraint", "option", "parked"]),
    text: someText(textLimits.note),
    /** Whose words these are; anyone may type for anyone in the group. */
    speaker: seatId,
  }),
  decide(state, payload, { actor, newId }): Decision {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (board.noteOrder.length >= noteLimit) return reject({ code: "tooMany", limit: noteLimit });
    const isHidden = payload.kind === "option" && isSilent(group, payload.slot);
    const speaker = isHidden && actor.kind === "seat" ? actor.seatId : payload.speaker;
    if (!group.seatIds.includes(speaker)) return reject({ code: "noSuchThing" });
    const assignment = group.schedule[payload.slot];
    const isNow = currentBlock(state)?.kind === "step" && group.turn?.slot === payload.slot;
    return [
      {
        type: "noteWritten",
        ...payload,
        speaker,
        noteId: newId("note") as NoteId,
        role: (assignment && roleOf(assignment, speaker)) ?? null,
        turn: isNow && group.turn ? group.turn.turn : "afterwards",
      },
    ];
  },
});

/** The note that a command may change: while options are hidden, only its writer's. */
function noteFor(
  state: WorkshopState,
  actor: Context["actor"],
  at: At & { noteId: NoteId },
): Note | Rejection {
  const { group, board, rejection } = boardFor(state, actor, at);
  if (rejection) return rejection;
  const note = board.notes[at.noteId];
  const isHidden = note?.kind === "option" && isSilent(group, at.slot);
  if (!note || (isHidden && actor.kind === "seat" && note.speaker !== actor.seatId))
    return { code: "noSuchThing" };
  return note;
}

export const editNote = command({
  name: "editNote",
  by: ["seat"],
  phases: boardPhases,
  /** `base`: the version that the writer saw; an overwritten one stays in the note's history (TEXT-1). */
  payload: z.strictObject({ groupId, slot, noteId, text: someText(textLimits.note), base: z.int() }),
  decide(state, { base: _, ...payload }, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.text.value === payload.text ? [] : [{ type: "noteEdited", ...payload }];
  },
});

export const removeNote = command({
  name: "removeNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, noteId }),
  decide(state, payload, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.isRemoved ? [] : [{ type: "noteRemoved", ...payload }];
  },
});

export const restoreNote = command({
  name: "restoreNote",
  by: ["seat"],
  phases: boardPhases,
  payload: z.strictObject({ groupId, slot, noteId }),
  decide(state, payload, { actor }) {
    const note = noteFor(state, actor, payload);
    if ("code" in note) return reject(note);
    return note.isRemoved ? [{ type: "noteRestored", ...payload }] : [];
  },
});

/** TALK-1: whoever was played back says whether it was understood: the product manager of needs, the engineer of constraints. */
export const answerPlayBack = command({
  name: "answerPlayBack",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({ groupId, slot, of: z.enum(["need", "constraint"]), isUnderstood: z.boolean() }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    const role = payload.of === "need" ? "productManager" : "engineer";
    if (actor.kind !== "seat" || !holds(group, payload.slot, actor.seatId, role))
      return reject({ code: "notYourRole" });
    return board.playBacks[payload.of].isUnderstood ? [] : [{ type: "playedBack", ...payload }];
  },
});

/** SECRET-2: a private fact is its holder's alone until they mark it as said. */
export const markFact = command({
  name: "markFact",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({
    groupId,
    slot,
    role: z.enum(["productManager", "engineer"]),
    isSaid: z.boolean(),
  }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat" || !holds(group, payload.slot, actor.seatId, payload.role)) {
      return reject({ code: "notYourRole" });
    }
    return (board.saidAt[payload.role] !== null) === payload.isSaid ? [] : [{ type: "factSaid", ...payload }];
  },
});

/** Someone whose real job it is corrects the portrayal of a role that somebody else plays. */
export const checkReality = command({
  name: "checkReality",
  by: ["seat"],
  phases: ["step"],
  payload: z.strictObject({
    groupId,
    slot,
    role: z.enum(["productManager", "engineer"]),
    text: someText(textLimits.line),
  }),
  decide(state, payload, { actor }) {
    const { group, board, rejection } = boardFor(state, actor, payload);
    if (rejection) return reject(rejection);
    if (actor.kind !== "seat") return reject({ code: "notAllowed" });
    const job = payload.role === "productManager" ? "product" : "engineering";
    const isTheirs = state.seats[actor.seatId]?.discipline === job;
    if (!isTheirs || holds(group, payload.slot, actor.seatId, payload.role))
      return reject({ code: "notYourRole" });
    if (board.realityChecks.length >= noteLimit) return reject({ code: "tooMany", limit: noteLimit });
    return [{ type: "realityChecked", ...payload, seatId: actor.seatId }];
  },
});

export function evolveBoard(draft: Draft<WorkshopState>, event: BoardEvent & EventMeta): void {
  const board = draft.groups[event.groupId]?.boards[event.slot];
  if (!board) return;
  switch (event.type) {
    case "noteWritten":
      board.notes[event.noteId] = {
        id: event.noteId,
        kind: event.kind,
        text: draftOf(firstVersion(event.text, event.by, event.at)),
        speaker: event.speaker,
        role: event.role,
        turn: event.turn,
        at: event.at,
        isRemoved: false,
        shownFrom: 1,
        isWithdrawn: false,
      };
      board.noteOrder.push(event.noteId);
      return;
    case "noteEdited": {
      const note = board.notes[event.noteId];
      if (note) note.text = draftOf(nextVersion(note.text, event.text, event.by, event.at));
      return;
    }
    case "noteRemoved":
    case "noteRestored": {
      const note = board.notes[event.noteId];
      if (note) note.isRemoved = event.type === "noteRemoved";
      return;
    }
    case "playedBack": {
      const playBack = board.playBacks[event.of];
      playBack.tries += 1;
      playBack.isUnderstood = event.isUnderstood;
      return;
    }
    case "factSaid":
      board.saidAt[event.role] = event.isSaid ? event.at : null;
      return;
    case "realityChecked":
      board.realityChecks.push({ by: event.seatId, role: event.role, text: event.text, at: event.at });
      return;
    default:
      event satisfies never;
  }
}

/** A copy that Immer may own. */
const draftOf = (text: Note["text"]): Draft<Note["text"]> => ({ ...text, history: [...text.history] });
