/** The line in which something is parked. */
import { Sheet } from "../../ui/sheet.tsx";
import { roomWords, sideWords } from "../../words/room.ts";
import { NoteComposer } from "./note-composer.tsx";
import { useTable } from "./table.ts";

export function ParkSheet({ onClose }: { readonly onClose: () => void }) {
  const { slot, me } = useTable();
  const words = sideWords.park;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.about}
      closeLabel={roomWords.close}
    >
      <NoteComposer
        kind="parked"
        slot={slot}
        speaker={me}
        submit={words.send}
        onDone={onClose}
        hasFocusAtOnce
        isPrimary
      />
    </Sheet>
  );
}
