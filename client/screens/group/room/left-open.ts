/** What the present turn would leave open if the group went on now, in words; empty if nothing. Never a reason to stop. */
import { moveWords } from "../../../words/room.ts";
import { notesOf } from "../board/board-notes.ts";
import { lastRevealed } from "../decision/decision-stage.ts";
import type { Table } from "../table.ts";

export function leftOpen({ turn, board }: Pick<Table, "turn" | "board">): string {
  const words = moveWords.soft;
  switch (turn.turn) {
    case "need":
    case "constraint":
      if (notesOf(board, turn.turn).length === 0) return words.notWritten;
      return board.playBacks[turn.turn].isUnderstood ? "" : words.notPlayedBack;
    case "options": {
      const options = turn.silenceUntilMs === null ? notesOf(board, "option").length : board.hiddenOptions;
      return options < 2 ? words.tooFewOptions : "";
    }
    case "decision":
      if (!lastRevealed(board)) return words.notVoted;
      return board.tradeOff.recordedAt === null ? words.notRecorded : "";
    case "curveball":
      return board.curveball?.answer ? "" : words.notAnswered;
    case "rotate":
      return "";
    default:
      return turn.turn satisfies never;
  }
}
