/** *Pass*: whoever holds a role may hand it on at once. */
import { useState } from "react";
import { roomWords } from "../../../words/room.ts";
import { useLate } from "../../shell/use-late.ts";
import { presentMembers, useTable } from "../table.ts";

const load = () => import("./pass-sheet.tsx");

export function PassRole() {
  const table = useTable();
  const [isAsking, setAsking] = useState(false);
  const late = useLate(isAsking, load);
  if (presentMembers(table).length < 2) return null;
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setAsking(true)}>
        {roomWords.pass.action}
      </button>
      {isAsking && late && <late.PassSheet onClose={() => setAsking(false)} />}
    </>
  );
}
