/** One text of the trade-off, asked as a question. */

import type { TradeOffText } from "../../../../shared/workshop/board-state.ts";
import { textLimits } from "../../../../shared/workshop/text-limits.ts";
import { useSend } from "../../../store/use-send.ts";
import { tradeOffWords } from "../../../words/decision.ts";
import { SharedField } from "../board/shared-field.tsx";
import { useHere } from "../table.ts";

export interface TradeOffFieldProps {
  readonly slot: number;
  readonly field: TradeOffText;
  readonly hasFocusAtOnce?: boolean;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
}

export function TradeOffField({ slot, field, hasFocusAtOnce = false, onFocus, onLeave }: TradeOffFieldProps) {
  const { group } = useHere();
  const send = useSend();
  const board = group?.boards[slot];
  if (!group || !board) return null;
  const draftKey = `trade-off:${slot}:${field}`;
  const present = board.tradeOff.texts[field];
  return (
    <SharedField
      label={tradeOffWords.ask[field]}
      hint={tradeOffWords.hint[field]}
      draftKey={draftKey}
      where={draftKey}
      field={present}
      prefill={board.texts[field]}
      mayBeEmpty
      maxLength={textLimits.field}
      lines={field === "interest" || field === "repayTrigger" ? 1 : 2}
      autoFocus={hasFocusAtOnce}
      onFocus={onFocus}
      onLeave={onLeave}
      onSave={(value) =>
        send(
          "editTradeOff",
          { groupId: group.id, slot, field, value, base: present?.version ?? 0 },
          { draft: draftKey },
        )
      }
    />
  );
}
