/** The sentence of one step of one's own table, read off its board. */
import type { TradeOffText } from "../../../../shared/workshop/board-state.ts";
import type { SentenceProps } from "../../../ui/sentence.tsx";
import { useHere } from "../table.ts";
import { TradeOffSentence } from "./trade-off-sentence.tsx";

export interface BoardSentenceProps {
  readonly slot: number;
  readonly size?: SentenceProps["size"];
  readonly active?: TradeOffText | undefined;
  readonly onEdit?: ((field: TradeOffText) => void) | undefined;
}

export function BoardSentence({ slot, size = "room", active, onEdit }: BoardSentenceProps) {
  const { group } = useHere();
  const board = group?.boards[slot];
  const casting = group?.casting;
  if (!board || !casting) return null;
  return (
    <TradeOffSentence
      persona={casting.persona.name}
      action={casting.journey.steps[group.steps[slot] ?? -1]?.action ?? ""}
      texts={board.texts}
      whoPays={board.tradeOff.whoPays?.value ?? []}
      isBorrowing={board.tradeOff.borrowing?.value === "yes"}
      size={size}
      active={active}
      onEdit={onEdit}
    />
  );
}
