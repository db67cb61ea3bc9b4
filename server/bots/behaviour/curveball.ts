/**
 * The curveball's turn: whoever was told alone brings it in, the scribe answers for the group, and what is amended or
 * reversed is changed in the record.
 */
import type { TradeOffText } from "../../../shared/workshop/board-state.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import type { CurveballEffect } from "../../../shared/workshop/vocabulary.ts";
import { command, type Move } from "../move.ts";
import { begunBy, between, luck, type TurnTable, waitFor } from "../sight.ts";
import { changed } from "../words/second-thoughts.ts";

export function curveballMoves(table: TurnTable): readonly Move[] {
  const { sight, mind, board, at, slot, assignment } = table;
  const { curveball } = board;
  if (!curveball) return [];
  const random = luck(mind, `${slot}/curveball`);
  if (sight.seat.curveball)
    return [command(`${slot}/bring-in`, between(8, 14, random), "bringInCurveball", at)];
  const waitMs = waitFor(sight, begunBy(sight, curveball.answer?.by, assignment.scribe));
  if (curveball.answer) return amendments(table, curveball.answer.effect, waitMs);
  // They read it and talk; a secret is told first.
  const thinkMs = between(35, 60, random) + (curveball.card ? 0 : 20_000);
  return [
    command(`${slot}/answer`, thinkMs + waitMs, "answerCurveball", { ...at, effect: effectFor(table) }),
  ];
}

/** Every group for itself: most of them find something to amend. */
function effectFor({ group, slot }: TurnTable): CurveballEffect {
  const place = (group.table + 2 * slot) % 5;
  if (place < 2) return "kept";
  return place < 4 ? "amended" : "reversed";
}

/** What is still to be changed in the record, one field after the other. */
function amendments(table: TurnTable, effect: CurveballEffect, waitMs: number): readonly Move[] {
  const { mind, board, at, slot } = table;
  const answeredAt = board.curveball?.answer?.at ?? 0;
  const due = Object.entries(changed(table, effect)) as [TradeOffText, string][];
  const next = due.find(([field]) => (board.tradeOff.texts[field]?.at ?? 0) < answeredAt);
  if (!next) return [];
  const [field, value] = next;
  const matter = `${slot}/second-thoughts/${field}`;
  return [
    command(matter, between(4, 8, luck(mind, matter)) + waitMs, "editTradeOff", {
      ...at,
      field,
      value: value.slice(0, textLimits.field),
      base: board.tradeOff.texts[field]?.version ?? 0,
    }),
  ];
}
