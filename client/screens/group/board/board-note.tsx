/** One line on the board: credited to its speaker, and changed or taken off by anyone at the table. */
import { useState } from "react";
import { isPendingNote } from "../../../../shared/view/predict-board.ts";
import type { Note } from "../../../../shared/workshop/board-state.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useSend } from "../../../store/use-send.ts";
import { NoteLine, type NoteLineProps } from "../../../ui/note-line.tsx";
import { boardWords, writeWords } from "../../../words/board.ts";
import { rolesInSentence } from "../../../words/vocabulary.ts";
import { calledName, useHere } from "../table.ts";
import { Replaced } from "./replaced.tsx";
import { SharedField } from "./shared-field.tsx";

export interface BoardNoteProps {
  readonly note: Note;
  readonly slot: number;
  readonly size?: NoteLineProps["size"];
  readonly isQuote?: boolean;
  /** A board that is closed, or a place where it is only read. */
  readonly isReadOnly?: boolean;
  /** In a column of the past: how to change it shows when one points at it. */
  readonly isQuiet?: boolean;
  readonly footer?: NoteLineProps["footer"];
}

export function BoardNote({
  note,
  slot,
  size = "line",
  isQuote = false,
  isReadOnly = false,
  isQuiet = false,
  footer,
}: BoardNoteProps) {
  const here = useHere();
  const { group } = here;
  const send = useSend();
  const [isEditing, setEditing] = useState(false);
  if (!group) return null;
  const at = { groupId: group.id, slot, noteId: note.id };
  const edit = (text: string) =>
    send("editNote", { ...at, text, base: note.text.version }, { draft: `edit:${note.id}` });
  const canEdit = !isReadOnly && !isPendingNote(note.id);
  const role = note.role ?? "observer";
  const persona = group.casting?.persona.name ?? "";
  return (
    <div className="group/note">
      <NoteLine
        role={role}
        speaker={calledName(here, note.speaker)}
        as={
          note.kind === "need" ? boardWords.as(persona) : note.role ? rolesInSentence[note.role] : undefined
        }
        size={size}
        isQuote={isQuote && !isEditing}
        footer={
          canEdit || footer ? (
            <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
              {footer}
              {canEdit && (
                <button
                  type="button"
                  className={`move text-14 ${isQuiet && !isEditing ? "opacity-0 group-hover/note:opacity-100 focus-visible:opacity-100 [@media(hover:none)]:opacity-100" : ""}`}
                  onClick={() => setEditing(!isEditing)}
                >
                  {isEditing ? writeWords.done : writeWords.edit}
                </button>
              )}
              {canEdit && isEditing && (
                <button type="button" className="move text-14" onClick={() => void send("removeNote", at)}>
                  {writeWords.remove}
                </button>
              )}
            </span>
          ) : undefined
        }
      >
        {isEditing ? (
          <SharedField
            label={writeWords.label[note.kind](calledName(here, note.speaker))}
            isLabelHidden
            look={size === "open" ? "script" : "box"}
            lines={1}
            draftKey={`edit:${note.id}`}
            where={`note:${note.id}`}
            field={note.text}
            maxLength={textLimits.note}
            autoFocus
            onSave={edit}
          />
        ) : (
          note.text.value
        )}
      </NoteLine>
      {canEdit && !isEditing && <Replaced field={note.text} onRestore={(text) => void edit(text)} />}
    </div>
  );
}
