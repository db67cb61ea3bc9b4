/** Where to go, full screen: the table, its colour, and with whom. Readable at arm's length while walking. */
import type { GroupView } from "../../../../shared/view/group-view.ts";
import { useMe } from "../../../store/use-me.ts";
import { Button } from "../../../ui/button.tsx";
import { inARow } from "../../../words/counted.ts";
import { groupLook } from "../../../words/groups.ts";
import { placeWords } from "../../../words/opening.ts";
import { CallMove } from "../../talk/call-move.tsx";
import { HeldBand } from "../held-band.tsx";
import { SeatTabs } from "../seat-tabs.tsx";
import { useHere } from "../table.ts";

export function WhereToGo({ group, onHere }: { readonly group: GroupView; readonly onHere: () => void }) {
  const { room, me } = useHere();
  const { seats } = useMe();
  const { name, colour } = groupLook(group.table);
  const others = group.seatIds.filter((id) => id !== me).map((id) => room.names[id] ?? "");
  return (
    <main className="flex min-h-dvh flex-col">
      <HeldBand />
      <div className="min-h-[16vh] flex-1" style={{ backgroundColor: colour }} />
      <div className="page-x flex flex-col gap-6 pt-8 pb-10 lg:pb-16">
        {seats.length > 1 && <SeatTabs />}
        <h1>
          <span className="block text-20 lg:text-24">{placeWords.goTo}</span>
          <span className="display mt-3 block text-[length:min(13.9rem,15.5vw)] max-sm:text-d76">
            {placeWords.tableNamed(group.table, name)}
          </span>
        </h1>
        {others.length > 0 && (
          <p className="text-20 leading-snug lg:text-29">
            <span className="text-ink2">{placeWords.with}</span> <strong>{inARow(others)}</strong>
          </p>
        )}
        <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-5">
          <Button onClick={onHere}>{placeWords.here}</Button>
          <CallMove />
        </div>
      </div>
    </main>
  );
}
