/** Predictions on a group's board: a note written or edited, a private fact marked as said. */
import { roleOf } from "../workshop/assignment.ts";
import { isSilent } from "../workshop/board.ts";
import type { Note, NoteKind } from "../workshop/board-state.ts";
import type { NoteId, SeatId } from "../workshop/ids.ts";
import { firstVersion, nextVersion } from "../workshop/versioned.ts";
import type { GroupView } from "./group-view.ts";
import { type OwnSlices, onBoard, type Waiting } from "./own-slices.ts";

/** A note that the server has not confirmed has a name that no confirmed one can have; it cannot be edited yet. */
export const pendingNoteId = (localId: string): NoteId => `pending:${localId}` as NoteId;
export const isPendingNote = (id: NoteId): boolean => id.startsWith("pending:");

interface WrittenNote {
  readonly slot: number;
  readonly kind: NoteKind;
  readonly text: string;
  readonly speaker: SeatId;
}

/** An option that is written in silence is its writer's own until the silence ends; anything else is the board's. */
export function predictNote(slices: OwnSlices, written: WrittenNote, waiting: Waiting): OwnSlices {
  const { group, seat } = slices;
  if (!group?.boards[written.slot] || written.text.trim() === "") return slices;
  const isHidden = written.kind === "option" && isSilent(group, written.slot);
  const note = noteOf(group, isHidden ? { ...written, speaker: waiting.by } : written, waiting);
  if (isHidden) {
    const shown = onBoard(slices, written.slot, (board) => ({
      ...board,
      hiddenOptions: board.hiddenOptions + 1,
    }));
    return { ...shown, seat: seat && { ...seat, ownOptions: [...seat.ownOptions, note] } };
  }
  return onBoard(slices, written.slot, (board) => ({
    ...board,
    notes: { ...board.notes, [note.id]: note },
    noteOrder: [...board.noteOrder, note.id],
  }));
}

function noteOf(group: GroupView, written: WrittenNote, { by, at, localId, isInStep }: Waiting): Note {
  const assignment = group.schedule[written.slot];
  return {
    id: pendingNoteId(localId),
    kind: written.kind,
    text: firstVersion(written.text.trim(), by, at),
    speaker: written.speaker,
    role: (assignment && roleOf(assignment, written.speaker)) ?? null,
    turn: isInStep && group.turn?.slot === written.slot ? group.turn.turn : "afterwards",
    at,
    isRemoved: false,
    shownFrom: 1,
    isWithdrawn: false,
  };
}

interface EditedNote {
  readonly slot: number;
  readonly noteId: NoteId;
  readonly text: string;
}

export function predictEdit(slices: OwnSlices, edit: EditedNote, { by, at }: Waiting): OwnSlices {
  const text = edit.text.trim();
  const edited = (note: Note): Note => ({ ...note, text: nextVersion(note.text, text, by, at) });
  const { seat } = slices;
  if (text === "") return slices;
  if (seat?.ownOptions.some((note) => note.id === edit.noteId && note.text.value !== text)) {
    const ownOptions = seat.ownOptions.map((note) => (note.id === edit.noteId ? edited(note) : note));
    return { ...slices, seat: { ...seat, ownOptions } };
  }
  return onBoard(slices, edit.slot, (board) => {
    const note = board.notes[edit.noteId];
    if (!note || note.text.value === text) return board;
    return { ...board, notes: { ...board.notes, [note.id]: edited(note) } };
  });
}

interface MarkedFact {
  readonly slot: number;
  readonly role: "productManager" | "engineer";
  readonly isSaid: boolean;
}

export function predictFact(slices: OwnSlices, { slot, role, isSaid }: MarkedFact): OwnSlices {
  const fact = slices.seat?.fact;
  if (!slices.seat || !fact || slices.seat.role !== role || fact.isSaid === isSaid) return slices;
  const saidFacts = { [role]: isSaid ? fact.text : null };
  const shown = onBoard(slices, slot, (board) => ({
    ...board,
    saidFacts: { ...board.saidFacts, ...saidFacts },
  }));
  return { ...shown, seat: { ...slices.seat, fact: { ...fact, isSaid } } };
}
