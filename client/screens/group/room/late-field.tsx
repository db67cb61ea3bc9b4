/** For somebody who came while the step was running: what was decided so far, and the role they have from the next step. */

import { roleNames } from "../../../../shared/words/vocabulary.ts";
import { useMe } from "../../../store/use-me.ts";
import { Glyph } from "../../../ui/glyph.tsx";
import { groupAndTable } from "../../../words/groups.ts";
import { placeWords } from "../../../words/opening.ts";
import { roomWords } from "../../../words/room.ts";
import { rolesInSentence, turnNames } from "../../../words/vocabulary.ts";
import { ContextCard } from "../context-card.tsx";
import { BoardSentence } from "../decision/board-sentence.tsx";
import { SeatTabs } from "../seat-tabs.tsx";
import { roleIn, useTable } from "../table.ts";

export function LateField() {
  const { group, slot, me, turn, persona } = useTable();
  const { seats } = useMe();
  const next = roleIn(group, slot + 1, me);
  const decided = group.boards.flatMap((board, index) => (index < slot && board.hasTradeOff ? [index] : []));
  return (
    <aside className="field-ink flex w-full flex-col gap-6 px-5 py-4 lg:h-dvh lg:overflow-y-auto lg:w-[clamp(20rem,29.45vw,26.5rem)] lg:shrink-0 lg:px-10 lg:pt-6 lg:pb-9">
      <div className="flex min-h-7 items-center justify-between gap-4 text-15 lg:text-16">
        {seats.length > 1 ? <SeatTabs /> : <strong>{groupAndTable(group.table)}</strong>}
        <span>{roomWords.stepOf(slot + 1, group.steps.length)}</span>
      </div>
      <div>
        <p className="text-17">{placeWords.late(slot + 1)}</p>
        <h2 className="display mt-2 text-d40 lg:text-d50">{placeWords.lateTitle}</h2>
        {next && (
          <p className="mt-4 flex items-center gap-2.5 text-18 leading-snug">
            <Glyph role={next} toned size={24} label={roleNames[next]} />
            {placeWords.lateRole(rolesInSentence[next])}
          </p>
        )}
        <p className="mt-3 text-16 leading-snug">
          {placeWords.lateAt(turnNames[turn.turn].toLowerCase())} {placeWords.lateAbout}
        </p>
        <p className="mt-3 text-16 leading-snug">
          <strong>{persona}</strong>, {group.casting?.persona.oneLine}
        </p>
      </div>
      <section className="hidden border-t border-line pt-5 lg:block">
        <h3 className="text-15 font-bold">{placeWords.soFar}</h3>
        {decided.length === 0 && <p className="mt-2 text-15 text-ink2">{placeWords.nothingYet}</p>}
        <ul className="mt-2 flex flex-col gap-4 [&_.sentence]:text-16">
          {decided.map((index) => (
            <li key={index}>
              <BoardSentence slot={index} size="small" />
            </li>
          ))}
        </ul>
      </section>
      <div className="hidden lg:block">
        <ContextCard isOnField isFolded />
      </div>
    </aside>
  );
}
