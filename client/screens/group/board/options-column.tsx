/** The options: first each person's own in silence, nobody seeing the others'; then all of them on the table. */

import { useWhoIsTyping } from "../../../store/use-typing.ts";
import { BoardColumn } from "../../../ui/board.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { boardWords, optionWords } from "../../../words/board.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { calledName, useTable } from "../table.ts";
import { BoardNote } from "./board-note.tsx";
import { notesOf } from "./board-notes.ts";
import { NoteComposer, noteDraftKey } from "./note-composer.tsx";
import { SilentOptions } from "./silent-options.tsx";
import { TakenOff } from "./taken-off.tsx";

export function OptionsColumn({ state }: { readonly state: "open" | "past" }) {
  const table = useTable();
  const { turn, board, slot, me } = table;
  const writers = useWhoIsTyping(noteDraftKey("option", slot)).map((id) => calledName(table, id));
  const isSilent = state === "open" && turn.silenceUntilMs !== null;
  const options = notesOf(board, "option");
  return (
    <BoardColumn
      title={turnNames.options}
      state={state}
      aside={
        isSilent
          ? optionWords.hidden(board.hiddenOptions)
          : writers.length > 0
            ? boardWords.writing(writers)
            : undefined
      }
    >
      {isSilent ? (
        <SilentOptions />
      ) : (
        <>
          {options.length === 0 && state === "open" && (
            <EmptyState title={optionWords.none}>{optionWords.noneHint}</EmptyState>
          )}
          <div className="grid gap-x-8 gap-y-5 @min-[60rem]:grid-cols-2">
            {options.map((note) => (
              <BoardNote key={note.id} note={note} slot={slot} isQuiet />
            ))}
          </div>
          {state === "open" && <TakenOff kind="option" />}
          {state === "open" && <NoteComposer kind="option" slot={slot} speaker={me} />}
        </>
      )}
    </BoardColumn>
  );
}
