/** Where to go, full screen: the table, its colour, and with whom. Readable at arm's length while walking. */
import type { GroupView } from "../../../shared/view/group-view.ts";
import { Button } from "../../ui/button.tsx";
import { groupLook } from "../../words/groups.ts";
import { inARow, placeWords } from "../../words/participant.ts";
import { HeldBand } from "./held-band.tsx";
import { useHere } from "./table.ts";

export function WhereToGo({ group, onHere }: { readonly group: GroupView; readonly onHere: () => void }) {
  const { room, me } = useHere();
  const { name, colour } = groupLook(group.table);
  const others = group.seatIds.filter((id) => id !== me).map((id) => room.names[id] ?? "");
  return (
    <main className="flex min-h-dvh flex-col">
      <HeldBand />
      <div className="h-[14vh]" style={{ backgroundColor: colour }} />
      <div className="page-x flex flex-1 flex-col justify-center gap-6 py-8">
        <h1>
          <span className="block text-20 lg:text-24">{placeWords.goTo}</span>
          <span className="display mt-2 block text-d76 sm:text-d92 lg:text-d166">
            {placeWords.tableNamed(group.table, name)}
          </span>
        </h1>
        {others.length > 0 && (
          <p className="text-20 leading-snug lg:text-29">
            <span className="text-ink2">{placeWords.with}</span> <strong>{inARow(others)}</strong>
          </p>
        )}
        <div className="mt-4">
          <Button onClick={onHere}>{placeWords.here}</Button>
        </div>
      </div>
    </main>
  );
}
