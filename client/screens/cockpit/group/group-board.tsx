/** A group's boards, live, one step at a time: what was said, hidden options as a count, the vote, the trade-off's sentence. */
import { useState } from "react";
import type { BoardView, GroupView } from "../../../../shared/view/group-view.ts";
import type { NoteKind } from "../../../../shared/workshop/board-state.ts";
import { Choice } from "../../../ui/choice.tsx";
import { NoteLine } from "../../../ui/note-line.tsx";
import { groupWords } from "../../../words/cockpit.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { nameIn, useCockpit } from "../cockpit.ts";
import { notesOf } from "../score/group-figures.ts";
import { GroupDecision } from "./group-decision.tsx";

export function GroupBoard({ group }: { readonly group: GroupView }) {
  const [picked, setPicked] = useState<number | null>(null);
  const last = Math.max(0, group.furthestSlot);
  const slot = Math.min(last, picked ?? group.turn?.slot ?? 0);
  const board = group.boards[slot];
  const action = group.casting?.journey.steps[group.steps[slot] ?? -1]?.action ?? "";
  if (!board || group.furthestSlot < 0) return <Scenario group={group} />;
  return (
    <section aria-labelledby="board" className="min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
        <h3 id="board" className="text-20 font-bold">
          {action}
        </h3>
        {last > 0 && (
          <Choice
            legend={groupWords.board}
            isLegendHidden
            options={Array.from({ length: last + 1 }, (_, place) => ({
              value: String(place),
              label: groupWords.step(place + 1),
            }))}
            chosen={[String(slot)]}
            onChoose={([value]) => setPicked(Number(value))}
          />
        )}
      </div>
      <div className="mt-3 grid gap-x-6 gap-y-5 border-t-2 border-ink pt-3 sm:grid-cols-3">
        {(["need", "constraint", "option"] as const).map((kind) => (
          <Column key={kind} board={board} kind={kind} />
        ))}
      </div>
      <GroupDecision group={group} board={board} slot={slot} />
    </section>
  );
}

const heads = { need: turnNames.need, constraint: turnNames.constraint, option: turnNames.options };

function Column({ board, kind }: { readonly board: BoardView; readonly kind: Exclude<NoteKind, "parked"> }) {
  const { room } = useCockpit();
  const notes = notesOf(board, kind);
  const hidden = kind === "option" ? board.hiddenOptions : 0;
  return (
    <div className="min-w-0">
      <h4 className="text-15 font-bold">{heads[kind]}</h4>
      <div className="mt-2 grid gap-3">
        {notes.map((note) => (
          <NoteLine
            key={note.id}
            role={note.role ?? "observer"}
            speaker={nameIn(room, note.speaker)}
            size="small"
          >
            {note.text.value}
          </NoteLine>
        ))}
        {hidden > 0 && <p className="text-15 font-semibold">{groupWords.hidden(hidden)}</p>}
        {notes.length === 0 && hidden === 0 && <p className="text-15 text-ink2">{groupWords.emptyColumn}</p>}
      </div>
    </div>
  );
}

/** Before the first step there is no board: what the group reads. */
function Scenario({ group }: { readonly group: GroupView }) {
  if (!group.casting) return <div />;
  const { persona, journey } = group.casting;
  return (
    <div className="min-w-0">
      <p className="text-18 font-semibold">{`“${persona.quote}”`}</p>
      <p className="mt-3 max-w-160 text-16 leading-snug">{journey.scenario}</p>
    </div>
  );
}
