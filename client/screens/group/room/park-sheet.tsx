/** The line in which something is parked. */
import { Sheet } from "../../../ui/sheet.tsx";
import { parkWords } from "../../../words/asides.ts";
import { roomWords } from "../../../words/room.ts";
import { NoteComposer } from "../board/note-composer.tsx";
import { useTable } from "../table.ts";

export function ParkSheet({ onClose }: { readonly onClose: () => void }) {
  const { slot, me } = useTable();
  const words = parkWords;
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
