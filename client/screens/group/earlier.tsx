/** What one wrote at a table that was merged or split: a tap away for whoever was there (SURG-2), loaded when tapped. */
import { lazy, Suspense, useState } from "react";
import { Sheet } from "../../ui/sheet.tsx";
import { placeWords } from "../../words/opening.ts";
import { roomWords } from "../../words/room.ts";
import { calledName, useHere } from "./table.ts";

const EarlierBoards = lazy(async () => ({ default: (await import("./earlier-boards.tsx")).EarlierBoards }));

export function Earlier() {
  const here = useHere();
  const [open, setOpen] = useState<string | null>(null);
  const { earlier } = here.seat;
  const shown = earlier.find(({ id }) => id === open);
  if (here.room.gallery) return null;
  return (
    <>
      {earlier.map(({ id, table }) => (
        <button key={id} type="button" className="move text-15" onClick={() => setOpen(id)}>
          {placeWords.earlier(table)}
        </button>
      ))}
      <Sheet
        isOpen={shown !== undefined}
        onClose={() => setOpen(null)}
        title={placeWords.earlier(shown?.table ?? 0)}
        closeLabel={roomWords.close}
        size="wide"
      >
        <Suspense fallback={null}>
          {shown && <EarlierBoards earlier={shown} nameOf={(id) => calledName(here, id)} />}
        </Suspense>
      </Sheet>
    </>
  );
}
