/** How far a group has come with its decision, read off its board: propose, vote, amend, then say what it costs. */
import type { BoardView, VoteView } from "../../../../shared/view/group-view.ts";

export type DecisionStage = "propose" | "vote" | "amend" | "tradeOff" | "recorded";

/** `hasGoneOn`: somebody here chose to write the trade-off although the vote is not settled. */
export function decisionStage(board: BoardView, hasGoneOn = false): DecisionStage {
  if (openVoteOf(board)) return "vote";
  if (board.tradeOff.recordedAt !== null) return "recorded";
  const last = lastRevealed(board);
  if (last?.outcome === "passed" || last?.round === 2 || hasGoneOn) return "tradeOff";
  return last ? "amend" : "propose";
}

export const openVoteOf = (board: BoardView): VoteView | undefined =>
  board.votes.find((vote) => vote.status === "open");

export const lastRevealed = (board: BoardView): VoteView | undefined =>
  board.votes.findLast((vote) => vote.status === "revealed");
