/** The records of earlier steps that were left unfinished: each a tap away until the gallery opens. */
import { useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { writeWords } from "../../words/board.ts";
import { tradeOffWords } from "../../words/decision.ts";
import { roomWords } from "../../words/room.ts";
import { useHere } from "./table.ts";
import { TradeOffForm } from "./trade-off-form.tsx";

export function FinishSteps() {
  const { group, room } = useHere();
  const [slot, setSlot] = useState<number | null>(null);
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
      <Sheet
        isOpen={slot !== null}
        onClose={() => setSlot(null)}
        title={slot === null ? "" : tradeOffWords.finishTitle(slot + 1)}
        description={tradeOffWords.finishAbout}
        closeLabel={roomWords.close}
        size="wide"
        actions={<Button onClick={() => setSlot(null)}>{writeWords.done}</Button>}
      >
        {slot !== null && <TradeOffForm slot={slot} />}
      </Sheet>
    </>
  );
}
