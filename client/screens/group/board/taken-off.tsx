/** What was last taken off the board, to be put back at a tap. */
import type { NoteKind } from "../../../../shared/workshop/board-state.ts";
import { useSend } from "../../../store/use-send.ts";
import { writeWords } from "../../../words/board.ts";
import { useTable } from "../table.ts";

export function TakenOff({ kind }: { readonly kind: NoteKind }) {
  const { group, slot, board } = useTable();
  const send = useSend();
  const last = board.noteOrder.findLast((id) => board.notes[id]?.kind === kind && board.notes[id]?.isRemoved);
  const note = last && board.notes[last];
  if (!note) return null;
  return (
    <p className="text-15 text-ink2">
      {writeWords.removed(note.text.value)}{" "}
      <button
        type="button"
        className="move"
        onClick={() => void send("restoreNote", { groupId: group.id, slot, noteId: note.id })}
      >
        {writeWords.undo}
      </button>
    </p>
  );
}
