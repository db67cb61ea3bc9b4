/** Tells somebody who was moved where they sit now; it stays until it is answered. */
import { useState } from "react";
import { Toast } from "../../ui/toast.tsx";
import { placeWords } from "../../words/opening.ts";
import { roomWords } from "../../words/room.ts";
import { useHere } from "./table.ts";

export function MovedNotice() {
  const { group, me } = useHere();
  const [last, setLast] = useState({ me, groupId: group?.id });
  const [table, setTable] = useState<number | null>(null);
  if (last.me !== me || last.groupId !== group?.id) {
    setLast({ me, groupId: group?.id });
    if (last.me === me && last.groupId !== undefined && group) setTable(group.table);
  }
  if (table === null) return null;
  return (
    <Toast tone="attention" closeLabel={roomWords.close} onClose={() => setTable(null)}>
      {placeWords.moved(table)}
    </Toast>
  );
}
