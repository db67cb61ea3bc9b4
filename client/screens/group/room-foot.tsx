/** The foot of the room: who is here, what can be done beside the turn, the context on narrow screens, and how to go on. */
import { contextWords } from "../../words/participant.ts";
import { ContextCard } from "./context-card.tsx";
import { FinishSteps } from "./finish-steps.tsx";
import { Members } from "./members.tsx";
import { ParkMove } from "./park-move.tsx";
import { RealityCheckMove } from "./reality-checks.tsx";
import { useTable } from "./table.ts";
import { TurnMoves } from "./turn-moves.tsx";

export function RoomFoot() {
  const { slot, turn } = useTable();
  return (
    <footer className="mt-5 flex flex-col gap-5">
      <TurnMoves />
      <div className="rule-1 flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-4">
        <Members slot={slot} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <FinishSteps />
          {turn.turn !== "rotate" && <RealityCheckMove />}
          {turn.turn !== "rotate" && <ParkMove />}
        </div>
      </div>
      <details className="rule-1 pt-3 lg:hidden">
        <summary className="min-h-11 text-16 font-bold">{contextWords.title}</summary>
        <div className="pt-2 pb-4">
          <ContextCard />
        </div>
      </details>
    </footer>
  );
}
