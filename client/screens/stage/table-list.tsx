/** Who sits where, in as many columns as there are tables, a page at a time. */
import type { PlaceView } from "../../../shared/view/room-view.ts";
import { useRoom } from "../../store/use-view.ts";
import { groupLook } from "../../words/groups.ts";
import { tablesWords } from "../../words/stage.ts";
import { type Pages, usePages } from "./use-pages.ts";

/** The tables of the page that is up. */
export function useTablePages(perPage: number): Pages<PlaceView> {
  const places = useRoom((room) => room.groupOrder.flatMap((id) => room.groups[id] ?? [])) ?? [];
  return usePages(places, perPage);
}

export interface TableListProps {
  readonly places: readonly PlaceView[];
  /** With everybody's names. */
  readonly hasNames?: boolean;
  /** With the persona in one line, where there is room. */
  readonly hasLine?: boolean;
}

const columns: Record<number, string> = { 1: "grid-cols-2", 2: "grid-cols-2", 3: "grid-cols-3" };

export function TableList({ places, hasNames = false, hasLine = false }: TableListProps) {
  const isRoomy = places.length <= 3;
  const isDense = places.length > 8;
  return (
    <ol
      className={`stage-x grid min-h-0 flex-1 auto-rows-fr gap-x-12 gap-y-6 pb-8 ${columns[places.length] ?? "grid-cols-4"}`}
    >
      {places.map((place) => (
        <li key={place.id} className="rule-4 min-w-0 overflow-hidden pt-4">
          <Table place={place} hasNames={hasNames} hasLine={hasLine} isRoomy={isRoomy} isDense={isDense} />
        </li>
      ))}
    </ol>
  );
}

interface TableProps {
  readonly place: PlaceView;
  readonly hasNames: boolean;
  readonly hasLine: boolean;
  readonly isRoomy: boolean;
  readonly isDense: boolean;
}

function Table({ place, hasNames, hasLine, isRoomy, isDense }: TableProps) {
  const { name, colour } = groupLook(place.table);
  const names = useRoom((room) => place.seatIds.map((id) => room.names[id] ?? "")) ?? [];
  return (
    <>
      <h2 className="flex items-center gap-4">
        <span
          aria-hidden
          className={`shrink-0 ${isRoomy ? "size-14" : "size-9"}`}
          style={{ backgroundColor: colour }}
        />
        <span className={`display truncate ${isRoomy ? "text-d76" : "text-[3rem]"}`}>{name}</span>
        <span className={`tnum ml-auto text-ink2 ${isRoomy ? "text-36" : "text-28"}`}>
          {tablesWords.table(place.table)}
        </span>
      </h2>
      <p className={`mt-3 truncate text-ink2 ${isRoomy ? "text-36" : "text-28"}`}>
        {tablesWords.you(place.personaName)}
      </p>
      {hasLine && !isDense && (
        <p
          className={`mt-3 line-clamp-3 font-semibold text-pretty ${isRoomy ? "text-44 leading-tight" : "text-32"}`}
        >
          {place.oneLine}
        </p>
      )}
      {hasNames && (
        <ul
          className={`mt-2 font-semibold ${isRoomy ? "text-[3.75rem] leading-tight" : isDense ? "text-28 leading-[1.22]" : "text-36 leading-tight"}`}
        >
          {names.map((who, index) => (
            // Names are unique in a workshop, but somebody's may be unknown here.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className={isDense ? "inline" : "truncate"}>
              {isDense && index < names.length - 1 ? `${who}, ` : who}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
