/** The record of an earlier step, opened over the present one to be finished. */
import { Button } from "../../../ui/button.tsx";
import { Sheet } from "../../../ui/sheet.tsx";
import { writeWords } from "../../../words/board.ts";
import { tradeOffWords } from "../../../words/decision.ts";
import { roomWords } from "../../../words/room.ts";
import { TradeOffForm } from "../decision/trade-off-form.tsx";

export function FinishSheet({ slot, onClose }: { readonly slot: number; readonly onClose: () => void }) {
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={tradeOffWords.finishTitle(slot + 1)}
      description={tradeOffWords.finishAbout}
      closeLabel={roomWords.close}
      size="wide"
      actions={<Button onClick={onClose}>{writeWords.done}</Button>}
    >
      <TradeOffForm slot={slot} />
    </Sheet>
  );
}
