/** The step's board while people talk and write: the turn in play open and wide, the earlier ones beside it. */
import type { Turn } from "../../../../shared/workshop/vocabulary.ts";
import { turns } from "../../../../shared/workshop/vocabulary.ts";
import { Board, BoardColumn } from "../../../ui/board.tsx";
import { useIsNarrow } from "../../../ui/narrow.ts";
import { boardWords } from "../../../words/board.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { useTable } from "../table.ts";
import { OptionsColumn } from "./options-column.tsx";
import { SpokenColumn } from "./spoken-column.tsx";

export function StepBoard() {
  const { turn } = useTable();
  const isNarrow = useIsNarrow();
  const isOver = turn.turn === "curveball" || turn.turn === "rotate";
  const present = isOver ? turns.length : turns.indexOf(turn.turn);
  const stateOf = (index: number) => (index === present ? "open" : index < present ? "past" : "closed");
  // On a phone what is to be done now comes first, and what was said before it follows.
  const order = isNarrow ? [...turns.slice(present), ...turns.slice(0, present)] : turns;
  return (
    <div className="mt-5 flex-1 lg:mt-6 low:lg:mt-4 short:lg:mt-3 [&>section>div]:lg:min-h-60 low:[&>section>div]:lg:min-h-48">
      <Board label={boardWords.label}>
        {order.map((one) => (
          <Column key={one} turn={one} state={stateOf(turns.indexOf(one))} />
        ))}
      </Board>
    </div>
  );
}

function Column({ turn, state }: { readonly turn: Turn; readonly state: "open" | "past" | "closed" }) {
  if (state === "closed" || turn === "decision") {
    return <BoardColumn title={turnNames[turn]} state="closed" soon={boardWords.soon[turn]} />;
  }
  if (turn === "options") return <OptionsColumn state={state} />;
  return <SpokenColumn kind={turn} state={state} />;
}
