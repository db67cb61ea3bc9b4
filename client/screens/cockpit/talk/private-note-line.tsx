/** One of the facilitators' own notes: when, in which part, about whom, by whom; changed in its place, deleted after a question. */
import { useState } from "react";
import type { PrivateNote } from "../../../../shared/workshop/desk-state.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { Button } from "../../../ui/button.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { cockpitWords, timeOfDay } from "../../../words/cockpit.ts";
import { groupLook } from "../../../words/groups.ts";
import { noteWords } from "../../../words/talk-desk.ts";
import { blockName } from "../../../words/vocabulary.ts";
import { useCockpit } from "../cockpit.ts";
import { useOrders } from "../orders.tsx";
import { useTeam } from "../team/use-team.ts";

export interface PrivateNoteLineProps {
  readonly note: PrivateNote;
  readonly hasGroup: boolean;
}

export function PrivateNoteLine({ note, hasGroup }: PrivateNoteLineProps) {
  const { order, ask } = useOrders();
  /** The words that were there as the change began, and what they are to be. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly base: number } | null>(null);
  const { id: noteId, text } = note;
  const remove = () => ask(noteWords.ask, () => void order("removePrivateNote", { noteId }));
  const save = async () => {
    const said = draft?.text.trim();
    if (!draft || !said) return;
    if (await order("editPrivateNote", { noteId, text: said, base: draft.base })) setDraft(null);
  };
  return (
    <li className="border-t border-line py-2 text-15 leading-snug">
      <About note={note} hasGroup={hasGroup} />
      {draft ? (
        <form
          className="mt-1 grid gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField
            label={noteWords.change}
            isLabelHidden
            autoFocus
            value={draft.text}
            maxLength={textLimits.note}
            onChange={(next) => setDraft({ ...draft, text: next })}
          />
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            <Button type="submit" isDense weight="secondary" disabled={draft.text.trim() === ""}>
              {noteWords.save}
            </Button>
            <Button isDense weight="tertiary" onClick={() => setDraft(null)}>
              {noteWords.leave}
            </Button>
          </span>
        </form>
      ) : (
        <>
          <p dir="auto" className="text-16 wrap-anywhere">
            {text.value}
          </p>
          <span className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            <Button
              isDense
              weight="tertiary"
              aria-label={`${noteWords.change}: ${text.value}`}
              onClick={() => setDraft({ text: text.value, base: text.version })}
            >
              {noteWords.changeShort}
            </Button>
            <Button
              isDense
              weight="tertiary"
              aria-label={`${noteWords.remove}: ${text.value}`}
              onClick={remove}
            >
              {noteWords.removeShort}
            </Button>
          </span>
        </>
      )}
    </li>
  );
}

function About({ note, hasGroup }: PrivateNoteLineProps) {
  const { room, desk } = useCockpit();
  const { others, nameOf } = useTeam();
  const block = room.blocks.find(({ id }) => id === note.place);
  const place = block
    ? blockName(block)
    : note.place === "lobby"
      ? cockpitWords.lobby
      : note.place === "ended"
        ? cockpitWords.ended
        : "";
  const table = note.groupId === null ? undefined : desk.groups[note.groupId]?.table;
  const parts = [
    place,
    hasGroup && table !== undefined ? groupLook(table).name : "",
    others.length > 0 ? nameOf(note.writtenBy) : "",
  ].filter((part) => part !== "");
  return (
    <p className="text-14 text-ink2">
      <span className="tnum">{timeOfDay(note.at)}</span> {parts.join(", ")}
    </p>
  );
}
