/** Facilitators' own notes: a line to write the next one in, and those there are, the newest first. */
import { useState } from "react";
import type { GroupId } from "../../../../shared/workshop/ids.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { noteWords } from "../../../words/talk-desk.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { PrivateNoteLine } from "./private-note-line.tsx";

export interface PrivateNotesProps {
  /** What is written is about this group. */
  readonly about: GroupId | null;
  /** Only the notes about that group. */
  readonly isOnlyThese?: boolean;
  /** Whoever opened it wants to write at once. */
  readonly isReady?: boolean;
}

export function PrivateNotes({ about, isOnlyThese = false, isReady = false }: PrivateNotesProps) {
  const { desk } = useCockpit();
  const { order } = useOrders();
  const [text, setText] = useState("");
  const notes = Object.values(desk.privateNotes)
    .filter(({ groupId }) => !isOnlyThese || groupId === about)
    .reverse();
  const said = text.trim();
  const write = async () => {
    if (said !== "" && (await order("writePrivateNote", { groupId: about, text: said }))) setText("");
  };
  return (
    <>
      <form
        className="grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <TextField
          label={noteWords.label}
          autoFocus={isReady}
          value={text}
          maxLength={textLimits.note}
          onChange={setText}
        />
        <div>
          <Button type="submit" isDense weight="secondary" disabled={said === ""}>
            {noteWords.keep}
          </Button>
        </div>
      </form>
      {notes.length > 0 && (
        <ol aria-label={noteWords.title} className="mt-3">
          {notes.map((note) => (
            <PrivateNoteLine key={note.id} note={note} hasGroup={!isOnlyThese} />
          ))}
        </ol>
      )}
    </>
  );
}
