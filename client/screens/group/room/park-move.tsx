/** *Park it*: what the group can't settle is put aside in a line, and the talk goes on. */
import { useState } from "react";
import { sideWords } from "../../../words/room.ts";
import { useLate } from "../../shell/use-late.ts";

const load = () => import("./park-sheet.tsx");

export function ParkMove() {
  const [isOpen, setOpen] = useState(false);
  const late = useLate(isOpen, load);
  return (
    <>
      <button type="button" className="move text-15" onClick={() => setOpen(true)}>
        {sideWords.park.action}
      </button>
      {isOpen && late && <late.ParkSheet onClose={() => setOpen(false)} />}
    </>
  );
}
