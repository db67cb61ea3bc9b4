/** Asks how soon everyone shall be back, because everybody feels it; then calls them. */
import { useState } from "react";
import { recallSpans } from "../../../../shared/workshop/recall.ts";
import { Button } from "../../../ui/button.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { cockpitWords } from "../../../words/cockpit.ts";
import { recallDeskWords } from "../../../words/talk-desk.ts";
import { useOrders } from "../orders.tsx";

export interface RecallDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Span = (typeof recallSpans)[number];
const usual: Span = 60_000;

export function RecallDialog({ isOpen, onClose }: RecallDialogProps) {
  const { order } = useOrders();
  const [inMs, setSpan] = useState<Span>(usual);
  const call = () => {
    onClose();
    void order("callEveryoneBack", { inMs });
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={recallDeskWords.title}
      description={recallDeskWords.text}
      closeLabel={cockpitWords.close}
      actions={<Button onClick={call}>{recallDeskWords.yes}</Button>}
    >
      <Choice
        legend={recallDeskWords.howSoon}
        options={recallSpans.map((span) => ({ value: String(span), label: recallDeskWords.spans[span] }))}
        chosen={[String(inMs)]}
        onChoose={([chosen]) => setSpan(recallSpans.find((span) => String(span) === chosen) ?? usual)}
      />
    </Dialog>
  );
}
