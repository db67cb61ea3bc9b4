/** After the groups are confirmed: who goes where, for three groups and for forty. */
import { useRoom } from "../../store/use-view.ts";
import { tablesWords } from "../../words/stage.ts";
import { RuledFoot, StageHead } from "./stage-frame.tsx";
import { TableList, useTablePages } from "./table-list.tsx";

export function TablesScene() {
  const { items, page, pages } = useTablePages(12);
  const people = useRoom((room) => Object.values(room.groups).flatMap((place) => place.seatIds).length) ?? 0;
  const tables = useRoom((room) => room.groupOrder.length) ?? 0;
  return (
    <>
      <StageHead title={tablesWords.title} />
      <TableList places={items} hasNames />
      <RuledFoot>
        {pages > 1 ? (
          <>
            <strong className="tnum font-bold">{tablesWords.page(page, pages)}</strong>{" "}
            <span className="ml-4 text-ink2">{tablesWords.pageAbout}</span>
          </>
        ) : (
          tablesWords.count(people, tables)
        )}
      </RuledFoot>
    </>
  );
}
