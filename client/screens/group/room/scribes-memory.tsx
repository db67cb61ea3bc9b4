/** While the scribe writes the trade-off down, what it is made of stands on the scribe's field: need, constraint, options. */
import { NoteLine } from "../../../ui/note-line.tsx";
import { boardWords } from "../../../words/board.ts";
import { rolesInSentence, turnNames } from "../../../words/vocabulary.ts";
import { notesOf } from "../board/board-notes.ts";
import { calledName, useTable } from "../table.ts";

export function ScribesMemory() {
  const table = useTable();
  const { turn, role, board, persona } = table;
  if (turn.turn !== "decision" || role !== "scribe") return null;
  const spoken = [notesOf(board, "need").at(-1), notesOf(board, "constraint").at(-1)];
  const options = notesOf(board, "option");
  return (
    <div className="hidden flex-col gap-4 border-t border-line pt-5 lg:flex">
      {spoken.map(
        (note) =>
          note && (
            <NoteLine
              key={note.id}
              role={note.role ?? "observer"}
              speaker={calledName(table, note.speaker)}
              as={
                note.kind === "need"
                  ? boardWords.as(persona)
                  : note.role
                    ? rolesInSentence[note.role]
                    : undefined
              }
              size="small"
            >
              {note.text.value}
            </NoteLine>
          ),
      )}
      {options.length > 0 && (
        <div>
          <h3 className="text-15 text-ink2">{turnNames.options}</h3>
          <ul className="mt-1.5 flex flex-col gap-2 text-16 leading-snug">
            {options.map((note) => (
              <li key={note.id}>{note.text.value}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
