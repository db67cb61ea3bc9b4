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
  const size =
    places.length <= 3 ? "large" : places.length <= 4 ? "open" : places.length <= 8 ? "usual" : "dense";
  return (
    <ol
      className={`stage-x grid min-h-0 flex-1 auto-rows-fr gap-x-12 gap-y-6 pb-8 ${columns[places.length] ?? "grid-cols-4"}`}
    >
      {places.map((place) => (
        <li key={place.id} className="rule-4 min-w-0 overflow-hidden pt-4">
          <Table place={place} hasNames={hasNames} hasLine={hasLine} size={size} />
        </li>
      ))}
    </ol>
  );
}

/** By how many tables share the picture: up to three, a row of four, two rows, three. */
type Size = "large" | "open" | "usual" | "dense";

interface Look {
  readonly swatch: string;
  readonly title: string;
  readonly small: string;
  readonly line: string;
  readonly names: string;
}

const looks: Record<Size, Look> = {
  large: {
    swatch: "size-14",
    title: "text-d76",
    small: "text-36",
    line: "text-44 leading-tight",
    names: "text-[3.75rem] leading-tight",
  },
  open: {
    swatch: "size-11",
    title: "text-d64",
    small: "text-32",
    line: "text-36 leading-tight",
    names: "text-44 leading-[1.3]",
  },
  usual: {
    swatch: "size-9",
    title: "text-[3rem]",
    small: "text-28",
    line: "line-clamp-3 text-32",
    names: "text-36 leading-tight",
  },
  dense: {
    swatch: "size-9",
    title: "text-[3rem]",
    small: "text-28",
    line: "",
    names: "text-28 leading-[1.22]",
  },
};

interface TableProps {
  readonly place: PlaceView;
  readonly hasNames: boolean;
  readonly hasLine: boolean;
  readonly size: Size;
}

function Table({ place, hasNames, hasLine, size }: TableProps) {
  const look = looks[size];
  const { name, colour } = groupLook(place.table);
  const names = useRoom((room) => place.seatIds.map((id) => room.names[id] ?? "")) ?? [];
  return (
    <>
      <h2 className="flex items-center gap-4">
        <span aria-hidden className={`shrink-0 ${look.swatch}`} style={{ backgroundColor: colour }} />
        <span className={`display truncate ${look.title}`}>{name}</span>
        <span className={`tnum ml-auto text-ink2 ${look.small}`}>{tablesWords.table(place.table)}</span>
      </h2>
      <p className={`mt-3 truncate text-ink2 ${look.small}`}>{tablesWords.you(place.personaName)}</p>
      {hasLine && size !== "dense" && (
        <p className={`mt-3 font-semibold text-pretty ${look.line}`}>{place.oneLine}</p>
      )}
      {hasNames && (
        <ul className={`mt-2 font-semibold ${look.names}`}>
          {names.map((who, index) => (
            // Names are unique in a workshop, but somebody's may be unknown here.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index} className={size === "dense" ? "inline" : size === "usual" ? "truncate" : ""}>
              {size === "dense" && index < names.length - 1 ? `${who}, ` : who}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
