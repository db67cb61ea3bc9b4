/** The blind vote under way: how many have chosen, and among what; where the dots are, nobody sees. */
import { inClause } from "../../../shared/words/in-clause.ts";
import { useRoom } from "../../store/use-view.ts";
import { groupLook } from "../../words/groups.ts";
import { dotWords, galleryWords } from "../../words/stage-debrief.ts";
import { RuledFoot, StageHead } from "./stage-frame.tsx";

/** Two columns of five. */
const shownItems = 10;

export function DotsScene() {
  const dots = useRoom((room) => room.dots);
  const people = useRoom((room) => Object.keys(room.roster).length) ?? 0;
  if (!dots) return null;
  return (
    <>
      <StageHead title={dotWords.title} lead={dotWords.lead(dots.allowance)} />
      <div className="stage-x flex min-h-0 flex-1 items-end gap-16 pb-12">
        <div className="w-118 shrink-0">
          <p className="display tnum text-d400 leading-[0.75]!">{dots.voters}</p>
          <p className="mt-12 text-44 font-semibold">{dotWords.of(people)}</p>
        </div>
        <Items />
      </div>
      <RuledFoot>
        <span className="text-ink2">{galleryWords.simulation}</span>
      </RuledFoot>
    </>
  );
}

function Items() {
  const items =
    useRoom((room) => (room.dots?.items ?? []).flatMap((key) => room.gallery?.entries[key] ?? [])) ?? [];
  const more = items.length - shownItems;
  const isFew = items.length <= 4;
  return (
    <div className="min-w-0 flex-1 self-start">
      <ol
        className="grid auto-cols-fr grid-flow-col gap-x-10"
        style={{ gridTemplateRows: `repeat(${Math.ceil(Math.min(items.length, shownItems) / 2)}, auto)` }}
      >
        {items.slice(0, shownItems).map((entry) => (
          <li key={entry.key} className={`rule-1 flex gap-5 pt-4 ${isFew ? "pb-10" : "h-29"}`}>
            <span
              aria-hidden
              className="mt-1.5 size-7 shrink-0"
              style={{ backgroundColor: groupLook(entry.table).colour }}
            />
            <span className="min-w-0">
              <span className={isFew ? "text-44 leading-tight" : "line-clamp-2 text-32 leading-tight"}>
                <strong className="font-bold">{groupLook(entry.table).name}</strong>{" "}
                {inClause(entry.texts.decision)}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className="mt-3 text-28 text-ink2">{dotWords.moreItems(more)}</p>}
    </div>
  );
}
