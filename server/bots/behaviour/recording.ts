/** The scribe writes the trade-off down field by field: what was decided, what it costs and who bears it. */
import type { TradeOffText } from "../../../shared/workshop/board-state.ts";
import type { TradeOffChoice } from "../../../shared/workshop/trade-offs.ts";
import { command, type Move } from "../move.ts";
import { begunBy, between, luck, type Table, waitFor } from "../sight.ts";
import { recordOf } from "../words/record.ts";

/** The fields that are still empty, in the order in which the sentence asks for them, and then "record it". */
export function recordingMoves(table: Table): readonly Move[] {
  const { sight, mind, board, assignment, at, slot } = table;
  if (board.tradeOff.recordedAt !== null) return [];
  const random = luck(mind, `${slot}/record`);
  const record = recordOf(table, random);
  const { tradeOff } = board;
  const waitMs = waitFor(sight, begunBy(sight, tradeOff.texts.decision?.by, assignment.scribe));
  const isMissing = (field: TradeOffText): boolean => (tradeOff.texts[field]?.value ?? "") === "";
  const write = (field: TradeOffText, value: string): Move[] =>
    value === "" || !isMissing(field)
      ? []
      : [
          command(`${slot}/write/${field}`, between(2, 5, random) + waitMs, "editTradeOff", {
            ...at,
            field,
            value,
            base: 0,
          }),
        ];
  const choose = (isOpen: boolean, choice: TradeOffChoice): Move[] =>
    isOpen
      ? [
          command(`${slot}/choose/${choice.field}`, between(1, 3, random) + waitMs, "chooseTradeOff", {
            ...at,
            choice,
          }),
        ]
      : [];
  const missing = [
    ...write("decision", record.decision),
    ...write("giveUp", record.giveUp),
    ...choose(tradeOff.whoPays === null, { field: "whoPays", value: [...record.whoPays] }),
    ...choose(tradeOff.borrowing === null, { field: "borrowing", value: record.borrowing }),
    ...write("interest", record.interest),
    ...write("repayTrigger", record.repayTrigger),
    ...write("alternatives", record.alternatives),
    ...write("gain", record.gain),
    ...write("reason", record.reason),
  ];
  // One field after the other, as a person does; what others filled in meanwhile stays.
  const [first] = missing;
  return [first ?? command(`${slot}/record`, between(2, 5, random) + waitMs, "recordTradeOff", at)];
}
