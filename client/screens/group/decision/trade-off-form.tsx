/**
 * Writing the trade-off of one step: the sentence, of which the part being written is lit, and beneath it what is asked in
 * the moment. Every change is shared at once; nothing has to be filled in.
 */
import { useState } from "react";
import { payerNames } from "../../../../shared/words/vocabulary.ts";
import type { TradeOffText } from "../../../../shared/workshop/board-state.ts";
import type { TradeOffChoice } from "../../../../shared/workshop/trade-offs.ts";
import { payers } from "../../../../shared/workshop/vocabulary.ts";
import { useSend } from "../../../store/use-send.ts";
import { Choice } from "../../../ui/choice.tsx";
import { tradeOffWords } from "../../../words/decision.ts";
import { useHere } from "../table.ts";
import { BoardSentence } from "./board-sentence.tsx";
import { BorrowingPart } from "./borrowing-part.tsx";
import { TradeOffField } from "./trade-off-field.tsx";

const payerOptions = payers.map((value) => ({ value, label: payerNames[value] }));

export function TradeOffForm({ slot }: { readonly slot: number }) {
  const { group } = useHere();
  const send = useSend();
  const [field, setField] = useState<TradeOffText>("giveUp");
  const [hasChosen, setChosen] = useState(false);
  const [isInside, setInside] = useState(false);
  const board = group?.boards[slot];
  if (!group || !board) return null;
  const choose = (choice: TradeOffChoice) => void send("chooseTradeOff", { groupId: group.id, slot, choice });
  const edit = (next: TradeOffText) => {
    setField(next);
    setChosen(true);
  };
  const isDebt = field === "interest" || field === "repayTrigger";
  return (
    <div>
      <div className="py-6 short:lg:py-4">
        <BoardSentence slot={slot} active={isInside ? field : undefined} onEdit={edit} />
      </div>
      <div className="rule-3 grid gap-x-10 gap-y-7 pt-5 md:grid-cols-2 xl:grid-cols-[1.05fr_1.1fr_1fr]">
        <TradeOffField
          key={isDebt ? "giveUp" : field}
          slot={slot}
          field={isDebt ? "giveUp" : field}
          hasFocusAtOnce={hasChosen && !isDebt}
          onFocus={() => {
            if (isDebt) setField("giveUp");
            setInside(true);
          }}
          onLeave={() => setInside(false)}
        />
        <Choice
          legend={tradeOffWords.whoPays}
          isMultiple
          options={payerOptions}
          chosen={board.tradeOff.whoPays?.value ?? []}
          onChoose={(value) => choose({ field: "whoPays", value: [...value] })}
        />
        <BorrowingPart
          slot={slot}
          onChoose={choose}
          onFocus={(debt) => {
            setField(debt);
            setInside(true);
          }}
          onLeave={() => setInside(false)}
        />
      </div>
    </div>
  );
}
