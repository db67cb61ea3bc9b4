/** "Are we borrowing?" and, if so, what recurs, when it is paid back, and whether it was prudent. */
import type { TradeOffChoice } from "../../../../shared/workshop/trade-offs.ts";
import { borrowings, prudences } from "../../../../shared/workshop/vocabulary.ts";
import { Choice } from "../../../ui/choice.tsx";
import { tradeOffWords } from "../../../words/decision.ts";
import { borrowingNames, prudenceNames } from "../../../words/vocabulary.ts";
import { useHere } from "../table.ts";
import { TradeOffField } from "./trade-off-field.tsx";

const borrowingOptions = borrowings.map((value) => ({ value, label: borrowingNames[value] }));
const prudenceOptions = prudences.map((value) => ({ value, label: prudenceNames[value] }));

export interface BorrowingPartProps {
  readonly slot: number;
  readonly onChoose: (choice: TradeOffChoice) => void;
  readonly onFocus: (field: "interest" | "repayTrigger") => void;
  readonly onLeave: () => void;
}

export function BorrowingPart({ slot, onChoose, onFocus, onLeave }: BorrowingPartProps) {
  const { group } = useHere();
  const tradeOff = group?.boards[slot]?.tradeOff;
  if (!tradeOff) return null;
  const borrowing = tradeOff.borrowing?.value;
  return (
    <div className="flex flex-col gap-5">
      <Choice
        legend={tradeOffWords.borrowing}
        options={borrowingOptions}
        chosen={borrowing ? [borrowing] : []}
        onChoose={([value]) => value && onChoose({ field: "borrowing", value })}
      />
      {borrowing === "yes" && (
        <>
          {(["interest", "repayTrigger"] as const).map((field) => (
            <TradeOffField
              key={field}
              slot={slot}
              field={field}
              onFocus={() => onFocus(field)}
              onLeave={onLeave}
            />
          ))}
          <Choice
            legend={tradeOffWords.prudence}
            options={prudenceOptions}
            chosen={tradeOff.prudence ? [tradeOff.prudence] : []}
            onChoose={([value]) => value && onChoose({ field: "prudence", value })}
          />
        </>
      )}
    </div>
  );
}
