/** *Pass*: whoever holds a role may hand it on at once, asked once and never why. */
import { useState } from "react";
import { useSend } from "../../store/use-send.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { roomWords } from "../../words/room.ts";
import { presentMembers, useTable } from "./table.ts";

export function PassRole() {
  const table = useTable();
  const { group } = table;
  const send = useSend();
  const [isAsking, setAsking] = useState(false);
  const words = roomWords.pass;
  if (presentMembers(table).length < 2) return null;
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setAsking(true)}>
        {words.action}
      </button>
      <Sheet
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={words.title}
        description={words.about}
        closeLabel={roomWords.close}
        actions={
          <>
            <Button
              onClick={() => {
                void send("passRole", { groupId: group.id });
                setAsking(false);
              }}
            >
              {words.confirm}
            </Button>
            <Button weight="tertiary" onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
          </>
        }
      />
    </>
  );
}
