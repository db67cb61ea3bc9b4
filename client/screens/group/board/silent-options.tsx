/** The silent minute for one person: what they have written themselves, room for more, and "I'm done". */
import { isPendingNote } from "../../../../shared/view/predict-board.ts";
import { useDraft } from "../../../store/use-draft.ts";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { optionWords, writeWords } from "../../../words/board.ts";
import { presentMembers, useTable } from "../table.ts";
import { BoardNote } from "./board-note.tsx";
import { NoteComposer, noteDraftKey } from "./note-composer.tsx";

export function SilentOptions() {
  const table = useTable();
  const { group, turn, seat, slot, me, isHeld } = table;
  const send = useSend();
  const draftKey = noteDraftKey("option", slot);
  const [draft, , clear] = useDraft(draftKey);
  const present = presentMembers(table);
  const done = present.filter((id) => turn.doneSeatIds.includes(id));
  const isDone = turn.doneSeatIds.includes(me);
  const own = seat.ownOptions.filter((note) => !note.isRemoved);
  const finish = () => {
    const text = draft.trim();
    if (text !== "") {
      void send(
        "writeNote",
        { groupId: group.id, slot, kind: "option", text, speaker: me },
        { draft: draftKey },
      );
      clear();
    }
    void send("finishWriting", { groupId: group.id, from: turn.revision });
  };
  return (
    <>
      {own.map((note) => (
        <BoardNote key={note.id} note={note} slot={slot} size="open" isReadOnly={isPendingNote(note.id)} />
      ))}
      <NoteComposer
        kind="option"
        slot={slot}
        speaker={me}
        look="script"
        isSecret
        submit={own.length > 0 ? optionWords.another : writeWords.add}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-3">
        {isDone ? (
          <p className="text-16 font-semibold">{optionWords.isDone}</p>
        ) : (
          <Button onClick={finish} disabled={isHeld || (own.length === 0 && draft.trim() === "")}>
            {optionWords.done}
          </Button>
        )}
        <p className="text-15 text-ink2">{optionWords.doneOf(done.length, present.length)}</p>
      </div>
    </>
  );
}
