/**
 * Turn 4: the scribe proposes one of the options, everybody shows a number of fingers, a failed vote gets one
 * amendment, then the trade-off is recorded and everyone says what the persona does now.
 */
import type { BoardView, VoteView } from "../../../shared/view/group-view.ts";
import { command, type Move } from "../move.ts";
import { begunBy, between, luck, present, type TurnTable, waitFor } from "../sight.ts";
import { amended, proposed } from "../words/ideas.ts";
import { recordingMoves } from "./recording.ts";
import { verdictMoves } from "./verdict.ts";

/** Nothing is left to vote on: it passed, or the amendment was voted on too. */
export function isDecided(board: BoardView): boolean {
  const revealed = board.votes.filter(({ status }) => status === "revealed");
  return revealed.length >= 2 || revealed[0]?.outcome === "passed";
}

export function decisionMoves(table: TurnTable): readonly Move[] {
  const { board } = table;
  const open = board.votes.find(({ status }) => status === "open");
  if (open) return [...castBallot(table, open), ...askReveal(table, open)];
  if (isDecided(board)) return [...recordingMoves(table), ...verdictMoves(table)];
  return propose(table);
}

/** A proposal, or an amendment of the one that failed; then the vote on it. */
function propose(table: TurnTable): readonly Move[] {
  const { sight, mind, board, assignment, at, slot } = table;
  const failed = board.votes.find(({ outcome }) => outcome === "failed");
  const round = failed ? 2 : 1;
  const proposal = board.proposal?.value ?? "";
  const waitMs = waitFor(sight, begunBy(sight, board.proposal?.by, assignment.scribe));
  const needsWords = proposal === "" || proposal === failed?.proposal;
  const matter = `${slot}/propose/${round}/${needsWords}/${board.votes.length}`;
  const random = luck(mind, matter);
  if (!needsWords) return [command(matter, between(2, 6, random) + waitMs, "openVoting", at)];
  const text = failed ? amended(failed.proposal, random) : proposed(table, random);
  const base = board.proposal?.version ?? 0;
  return [command(matter, between(6, 14, random) + waitMs, "writeProposal", { ...at, text, base })];
}

function castBallot({ sight, mind, board, at, slot }: TurnTable, vote: VoteView): readonly Move[] {
  if (vote.votedSeatIds.includes(sight.me)) return [];
  const matter = `${slot}/vote/${board.votes.length}`;
  const random = luck(mind, matter);
  const thinkMs = between(3, 10, random);
  return [command(matter, thinkMs, "castBallot", { ...at, fingers: fingers(random(), vote.round) })];
}

/** Somebody holds back in about a third of first votes at a table of four; an amendment wins most of them over. */
function fingers(draw: number, round: 1 | 2): number {
  const reluctant = round === 1 ? 0.1 : 0.04;
  if (draw < reluctant / 4) return 1;
  if (draw < reluctant) return 2;
  if (draw < 0.35) return 3;
  return draw < 0.75 ? 4 : 5;
}

function askReveal({ sight, mind, board, assignment, at, slot }: TurnTable, vote: VoteView): readonly Move[] {
  const areAllIn = present(sight).every((id) => vote.votedSeatIds.includes(id));
  if (vote.revealClock || areAllIn || !vote.votedSeatIds.includes(sight.me)) return [];
  const matter = `${slot}/reveal/${board.votes.length}`;
  const thinkMs =
    between(16, 22, luck(mind, matter)) +
    waitFor(sight, begunBy(sight, board.proposal?.by, assignment.scribe));
  return [command(matter, thinkMs, "askReveal", at)];
}
