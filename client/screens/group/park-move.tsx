/** *Park it*: what the group can't settle is put aside in a line, and the talk goes on. */
import { useState } from "react";
import { Sheet } from "../../ui/sheet.tsx";
import { roomWords, sideWords } from "../../words/room.ts";
import { NoteComposer } from "./note-composer.tsx";
import { useTable } from "./table.ts";

export function ParkMove() {
  const { slot, me } = useTable();
  const [isOpen, setOpen] = useState(false);
  const words = sideWords.park;
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setOpen(true)}>
        {words.action}
      </button>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={words.title}
        description={words.about}
        closeLabel={roomWords.close}
      >
        <NoteComposer
          kind="parked"
          slot={slot}
          speaker={me}
          submit={words.send}
          onDone={() => setOpen(false)}
          hasFocusAtOnce
          isPrimary
        />
      </Sheet>
    </>
  );
}
