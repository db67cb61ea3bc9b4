/** Predictions on a trade-off: a text of its sentence, a choice made by taps. */
import type { TradeOffText } from "../workshop/state.ts";
import type { TradeOffChoice } from "../workshop/trade-offs.ts";
import { nextVersion } from "../workshop/versioned.ts";
import type { BoardView } from "./group-view.ts";
import type { Waiting } from "./own-slices.ts";

interface EditedText {
  readonly field: TradeOffText;
  readonly value: string;
}

/** What a cleared field then reads off the board (TRADE-2) only the server says; until then it shows as empty. */
export function predictText(board: BoardView, { field, value }: EditedText, { by, at }: Waiting): BoardView {
  const text = value.trim();
  const old = board.tradeOff.texts[field];
  if ((old?.value ?? "") === text) return board;
  const texts = { ...board.tradeOff.texts, [field]: nextVersion(old, text, by, at) };
  return { ...board, tradeOff: { ...board.tradeOff, texts }, texts: { ...board.texts, [field]: text } };
}

export function predictChoice(board: BoardView, choice: TradeOffChoice, waiting: Waiting): BoardView {
  return { ...board, tradeOff: { ...board.tradeOff, ...chosen(board, choice, waiting) } };
}

function chosen(
  { tradeOff }: BoardView,
  choice: TradeOffChoice,
  { by, at }: Waiting,
): Partial<BoardView["tradeOff"]> {
  switch (choice.field) {
    case "whoPays":
      return { whoPays: nextVersion(tradeOff.whoPays ?? undefined, choice.value, by, at) };
    case "borrowing":
      return { borrowing: nextVersion(tradeOff.borrowing ?? undefined, choice.value, by, at) };
    case "prudence":
      return { prudence: choice.value };
    case "themes":
      return { themes: choice.value };
    case "reversibility":
      return { reversibility: choice.value };
    case "evidence":
      return { evidence: choice.value };
    default:
      return choice satisfies never;
  }
}
