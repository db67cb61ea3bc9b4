/** The records of earlier steps that were left unfinished: each a tap away until the gallery opens. */
import { useState } from "react";
import { tradeOffWords } from "../../../words/decision.ts";
import { useLate } from "../../shell/use-late.ts";
import { useHere } from "../table.ts";

const load = () => import("./finish-sheet.tsx");

export function FinishSteps() {
  const { group, room } = useHere();
  const [slot, setSlot] = useState<number | null>(null);
  const late = useLate(slot !== null, load);
  if (!group || room.gallery) return null;
  const present = group.turn?.slot ?? 0;
  const unfinished = group.boards.flatMap((board, index) =>
    // Steps that this group has not played, as one that was founded by a split, have no roles.
    index < present && group.schedule[index] && !board.isFinished ? [index] : [],
  );
  const actionAt = (index: number) => group.casting?.journey.steps[group.steps[index] ?? -1]?.action ?? "";
  return (
    <>
      {unfinished.map((index) => (
        <button key={index} type="button" className="move text-15" onClick={() => setSlot(index)}>
          {tradeOffWords.finishStep(index + 1, actionAt(index))}
        </button>
      ))}
      {slot !== null && late && <late.FinishSheet slot={slot} onClose={() => setSlot(null)} />}
    </>
  );
}
