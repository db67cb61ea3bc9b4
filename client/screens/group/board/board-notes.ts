/** The notes of a kind on a board, in the order in which they were written, without those that were taken off. */
import type { BoardView } from "../../../../shared/view/group-view.ts";
import type { Note, NoteKind } from "../../../../shared/workshop/board-state.ts";

export function notesOf(board: BoardView, kind: NoteKind): readonly Note[] {
  return board.noteOrder.flatMap((id) => {
    const note = board.notes[id];
    return note && note.kind === kind && !note.isRemoved ? [note] : [];
  });
}
