/**
 * The step's time for those who should look at each other: a thin bar of its turns and a few words, no digits.
 */
import { curveballTurnMs, turnMs } from "../../../../shared/workshop/agenda.ts";
import type { TurnName } from "../../../../shared/workshop/group-state.ts";
import { type Role, type Turn, turns } from "../../../../shared/workshop/vocabulary.ts";
import { useRemaining } from "../../../store/use-time.ts";
import { ClockBar } from "../../../ui/clock-bar.tsx";
import { roughly } from "../../../ui/roughly.ts";
import { clockWords } from "../../../words/turns.ts";
import { turnNames } from "../../../words/vocabulary.ts";
import { isCurveballKnown, useTable } from "../table.ts";

const speakers: Partial<Record<Turn, Role>> = { need: "productManager", constraint: "engineer" };

/** What is left of what people are in: of the silent minute while it lasts, else of the turn. */
function useTurnRemaining(): { readonly turnLeft: number; readonly left: number } {
  const { turn } = useTable();
  const turnLeft = useRemaining(turn.clock);
  return { turnLeft, left: turnLeft - (turn.silenceUntilMs ?? 0) };
}

export function TurnClock() {
  const { turn, block, isHeld } = useTable();
  const { turnLeft, left } = useTurnRemaining();
  const hasCurveball = isCurveballKnown(useTable());
  const lengths = { ...turnMs(block?.plannedMs ?? 0), curveball: curveballTurnMs };
  const shown: readonly Exclude<TurnName, "rotate">[] = hasCurveball ? [...turns, "curveball"] : turns;
  const index = turn.turn === "rotate" ? shown.length : shown.indexOf(turn.turn);
  const length = lengths[shown[index] ?? "need"];
  const words = timeWords(left, isHeld);
  return (
    <ClockBar
      segments={shown.map((one) => ({
        id: one,
        label: turnNames[one],
        lengthMs: lengths[one],
        role: one === "curveball" ? undefined : speakers[one],
      }))}
      present={index}
      elapsedMs={Math.max(0, length - turnLeft)}
      description={clockWords.turnOf(
        Math.min(index + 1, shown.length),
        shown.length,
        turnNames[turn.turn],
        words,
      )}
      note={words}
    />
  );
}

/** "Half a minute left", beside the persona where there is room. */
export function TimeLeft() {
  const { isHeld, turn } = useTable();
  const { left } = useTurnRemaining();
  const isOver = left < 0 && !isHeld && turn.turn !== "rotate";
  return (
    <span aria-hidden className={isOver ? "lit px-1.5 font-semibold" : "text-ink2"}>
      {timeWords(left, isHeld)}
    </span>
  );
}

function timeWords(left: number, isHeld: boolean): string {
  return isHeld ? clockWords.held : clockWords.left(roughly(left));
}
