/**
 * What the product manager says as the persona, or the engineer of the constraint: written by the scribe or by whoever
 * asks to type, played back, and confirmed by its speaker. The others are told to look up.
 */
import { useState } from "react";
import { useDraft } from "../../../store/use-draft.ts";
import { useWhoIsTyping } from "../../../store/use-typing.ts";
import { BoardColumn } from "../../../ui/board.tsx";
import { NoteLine } from "../../../ui/note-line.tsx";
import { boardWords, writeWords } from "../../../words/board.ts";
import { rolesInSentence, turnNames } from "../../../words/vocabulary.ts";
import { RealityChecks } from "../room/reality-checks.tsx";
import { calledName, useTable } from "../table.ts";
import { BoardNote } from "./board-note.tsx";
import { notesOf } from "./board-notes.ts";
import { NoteComposer, noteDraftKey } from "./note-composer.tsx";
import { PlayBackAsk } from "./play-back-ask.tsx";
import { SaidFact } from "./said-fact.tsx";
import { TakenOff } from "./taken-off.tsx";

export interface SpokenColumnProps {
  readonly kind: "need" | "constraint";
  readonly state: "open" | "past";
}

export function SpokenColumn({ kind, state }: SpokenColumnProps) {
  const table = useTable();
  const { board, slot, assignment, role, persona } = table;
  const [draft] = useDraft(noteDraftKey(kind, slot));
  const [hasAsked, setAsked] = useState(false);
  const notes = notesOf(board, kind);
  const writers = useWhoIsTyping(noteDraftKey(kind, slot)).map((id) => calledName(table, id));
  const speaker = kind === "need" ? assignment?.productManager : assignment?.engineer;
  const { tries, isUnderstood } = board.playBacks[kind];
  const isOpen = state === "open";
  const isWriting = hasAsked || draft !== "" || (isOpen && role === "scribe" && notes.length === 0);
  return (
    <BoardColumn
      title={turnNames[kind]}
      state={state}
      done={isUnderstood ? boardWords.playedBack : undefined}
      aside={writers.length > 0 ? boardWords.writing(writers) : undefined}
    >
      {notes.map((note, index) => (
        <BoardNote
          key={note.id}
          note={note}
          slot={slot}
          size={isOpen ? "open" : "line"}
          isQuote
          isQuiet={!isOpen}
          footer={
            index === notes.length - 1 && tries > 0 && isUnderstood
              ? boardWords.playedBackTries(tries)
              : undefined
          }
        />
      ))}
      {!isOpen && notes.length === 0 && !isWriting && (
        <p className="text-15 text-ink2">{boardWords.nobodyWrote}</p>
      )}
      {isOpen && <TakenOff kind={kind} />}
      <SaidFact kind={kind} />
      <RealityChecks of={kind === "need" ? "productManager" : "engineer"} />
      {/* Right beneath what was said, and not at the column's foot, which may lie below the window's edge. */}
      {isOpen && speaker && notes.length > 0 && <PlayBackAsk of={kind} speaker={speaker} />}
      {speaker && isWriting ? (
        <NoteLine
          role={kind === "need" ? "productManager" : "engineer"}
          speaker={calledName(table, speaker)}
          as={kind === "need" ? boardWords.as(persona) : rolesInSentence.engineer}
        >
          <NoteComposer
            kind={kind}
            slot={slot}
            speaker={speaker}
            look={isOpen ? "script" : "box"}
            hasFocusAtOnce={hasAsked}
            onDone={() => setAsked(false)}
          />
        </NoteLine>
      ) : (
        isOpen && (
          <p className="text-16 text-ink2">
            {notes.length === 0 && <>{boardWords.writesItDown(calledName(table, assignment?.scribe))} </>}
            <button type="button" className="move text-15" onClick={() => setAsked(true)}>
              {notes.length > 0 ? writeWords.addLine : writeWords.typeForGroup}
            </button>
          </p>
        )
      )}
      {isOpen && speaker && notes.length === 0 && (
        <div className="pt-4">
          <PlayBackAsk of={kind} speaker={speaker} />
        </div>
      )}
    </BoardColumn>
  );
}
