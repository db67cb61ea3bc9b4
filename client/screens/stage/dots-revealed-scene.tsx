/** The dots, all at once: bars of dots, the most first, those that will be discussed in the light. */
import { inClause } from "../../../shared/words/in-clause.ts";
import { useRoom } from "../../store/use-view.ts";
import { groupLook } from "../../words/groups.ts";
import { dotWords, galleryWords } from "../../words/stage-debrief.ts";
import { DotRow } from "./dot-row.tsx";
import { RuledFoot, StageHead } from "./stage-frame.tsx";

const shownItems = 8;

export function DotsRevealedScene() {
  const dots = useRoom((room) => room.dots);
  const entries = useRoom((room) => room.gallery?.entries);
  const queue = useRoom((room) => room.discussion?.queue) ?? [];
  if (!dots?.totals || !entries) return null;
  const { totals } = dots;
  const rows = dots.items
    .map((key) => ({ key, count: totals[key] ?? 0, entry: entries[key] }))
    .sort((a, b) => b.count - a.count);
  const more = rows.length - shownItems;
  return (
    <>
      <StageHead title={dotWords.revealed} />
      <ul className="stage-x grid min-h-0 flex-1 content-evenly">
        {rows.slice(0, shownItems).map(({ key, count, entry }) => (
          <DotRow key={key} count={count} most={rows[0]?.count ?? 1} isLit={queue.includes(key)}>
            {entry && (
              <>
                <span
                  aria-hidden
                  className="mr-4 inline-block size-7"
                  style={{ backgroundColor: groupLook(entry.table).colour }}
                />
                <span className="font-bold">{groupLook(entry.table).name}</span>{" "}
                <span className="text-28 font-normal">{inClause(entry.texts.decision)}</span>
              </>
            )}
          </DotRow>
        ))}
      </ul>
      {more > 0 && <p className="stage-x pb-4 text-28 text-ink2">{dotWords.more(more)}</p>}
      <RuledFoot>
        <span className="text-ink2">{galleryWords.simulation}</span>
      </RuledFoot>
    </>
  );
}
