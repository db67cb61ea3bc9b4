/**
 * Going on and going back: any member may, at any time. What is not done yet is said beside the button and never in its
 * way; while the clock is held, moves wait.
 */
import { ArrowRight } from "lucide-react";
import { useSend } from "../../../store/use-send.ts";
import { Button } from "../../../ui/button.tsx";
import { moveWords } from "../../../words/room.ts";
import { isCurveballKnown, type Table, useTable } from "../table.ts";
import { Bill } from "./bill-line.tsx";
import { leftOpen } from "./left-open.ts";

/** Where one can go from here; over a curveball only those who know of it are told. */
function movesOf(table: Table): { readonly back: string | undefined; readonly next: string | undefined } {
  const { turn } = table.turn;
  const hasCurveball = isCurveballKnown(table);
  return {
    back:
      turn === "need"
        ? undefined
        : turn === "rotate" && hasCurveball
          ? moveWords.backToCurveball
          : moveWords.back[turn],
    next:
      turn === "rotate"
        ? undefined
        : turn === "decision" && hasCurveball
          ? moveWords.toCurveball
          : moveWords.next[turn],
  };
}

export function TurnMoves() {
  const table = useTable();
  const { group, turn, isHeld } = table;
  const send = useSend();
  const payload = { groupId: group.id, from: turn.revision };
  const open = leftOpen(table);
  // In the decision the thing to do next is higher up, and must not be covered.
  const isInSight = turn.turn === "need" || turn.turn === "constraint" || turn.turn === "options";
  const { back, next } = movesOf(table);
  return (
    <div
      className={`rule-1 z-10 mt-5 flex low:lg:mt-2 flex-wrap items-center gap-x-6 gap-y-3 bg-paper py-3 ${isInSight ? "lg:sticky lg:bottom-0" : ""}`}
    >
      <div className="mr-auto text-15 text-ink2">
        {turn.turn === "decision" && <Bill />}
        <p>{isHeld ? moveWords.held : open}</p>
      </div>
      {back && (
        <Button weight="tertiary" disabled={isHeld} onClick={() => void send("goBackTurn", payload)}>
          {back}
        </Button>
      )}
      {next && (
        <Button
          weight={open ? "secondary" : "primary"}
          isDense
          disabled={isHeld}
          onClick={() => void send("advanceTurn", payload)}
        >
          {next} <ArrowRight aria-hidden className="size-4.5" />
        </Button>
      )}
    </div>
  );
}
