/** Predictions on a trade-off: a text of its sentence, a choice made by taps. */

import type { TradeOffText } from "../workshop/board-state.ts";
import { chosenFields } from "../workshop/choosing.ts";
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
  return { ...board, tradeOff: { ...board.tradeOff, ...chosenFields(board.tradeOff, choice, waiting) } };
}
