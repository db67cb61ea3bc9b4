/** Asks once, and never why, before a role is handed on. */
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { Sheet } from "../../../ui/sheet.tsx";
import { passWords } from "../../../words/asides.ts";
import { roomWords } from "../../../words/room.ts";
import { useTable } from "../table.ts";

export function PassSheet({ onClose }: { readonly onClose: () => void }) {
  const { group } = useTable();
  const send = useSend();
  const words = passWords;
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={words.title}
      description={words.about}
      closeLabel={roomWords.close}
      actions={
        <>
          <Button
            onClick={() => {
              void send("passRole", { groupId: group.id });
              onClose();
            }}
          >
            {words.confirm}
          </Button>
          <Button weight="tertiary" onClick={onClose}>
            {words.keep}
          </Button>
        </>
      }
    />
  );
}
