/**
 * A group's board in one step: what may stand on it, who may write on it when, and what its events do. The commands are
 * in `notes.ts` (what is written) and `talk.ts` (what is said). Rule BOARD-1: open until the gallery.
 */
import type { Draft } from "immer";
import type { Board, Note, NoteKind, PlayBack } from "./board-state.ts";
import type { Context } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { GroupId, NoteId, SeatId } from "./ids.ts";
import { groupFor, isBoardOpen } from "./reading.ts";
import type { Rejection } from "./rejection.ts";
import type { WorkshopState } from "./state.ts";
import { firstVersion, nextVersion } from "./versioned.ts";

/** Which board: the group's, in this step slot. */
export interface At {
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

/** How many notes a board takes; far above what four people write in ten minutes. */
export const noteLimit = 120;

/** When boards can be written on; which of them, `isBoardOpen` says. */
export const boardPhases = ["step", "deRole", "what"] as const;

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
  curveball: null,
  verdicts: {},
  realityChecks: [],
  tookMs: { need: 0, constraint: 0, options: 0, decision: 0, curveball: 0 },
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
export const isSilent = (group: Pick<Group, "turn">, ofSlot: number): boolean =>
  group.turn?.slot === ofSlot && group.turn.silenceUntilMs !== null;

export function evolveBoard(board: Board, event: BoardEvent & EventMeta): Board {
  switch (event.type) {
    case "noteWritten": {
      const { noteId: id, kind, speaker, role, turn, at } = event;
      const text = firstVersion(event.text, event.by, at);
      const note: Note = {
        id,
        kind,
        text,
        speaker,
        role,
        turn,
        at,
        isRemoved: false,
        shownFrom: 1,
        isWithdrawn: false,
      };
      return { ...board, notes: { ...board.notes, [id]: note }, noteOrder: [...board.noteOrder, id] };
    }
    case "noteEdited":
      return withNote(board, event.noteId, (note) => ({
        ...note,
        text: nextVersion(note.text, event.text, event.by, event.at),
      }));
    case "noteRemoved":
    case "noteRestored":
      return withNote(board, event.noteId, (note) => ({ ...note, isRemoved: event.type === "noteRemoved" }));
    case "playedBack": {
      const tries = board.playBacks[event.of].tries + 1;
      const playBack: PlayBack = { tries, isUnderstood: event.isUnderstood };
      return { ...board, playBacks: { ...board.playBacks, [event.of]: playBack } };
    }
    case "factSaid":
      return { ...board, saidAt: { ...board.saidAt, [event.role]: event.isSaid ? event.at : null } };
    case "realityChecked": {
      const check = { by: event.seatId, role: event.role, text: event.text, at: event.at };
      return { ...board, realityChecks: [...board.realityChecks, check] };
    }
    default:
      return event satisfies never;
  }
}

function withNote(board: Board, id: NoteId, change: (note: Note) => Note): Board {
  const note = board.notes[id];
  return note ? { ...board, notes: { ...board.notes, [id]: change(note) } } : board;
}
