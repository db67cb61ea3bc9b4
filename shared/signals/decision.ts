/**
 * What a board shows of a group's decision: *stuck* (too few options, or a vote that failed), *thin record* (nobody pays
 * or nothing is given up), *too easy* (all fives at once and little given up).
 */
import type { BoardView } from "../view/group-view.ts";
import type { Rule } from "./signal.ts";

const optionsOn = (board: BoardView): number =>
  board.hiddenOptions +
  board.noteOrder.filter((id) => board.notes[id]?.kind === "option" && !board.notes[id].isRemoved).length;

export const stuck: Rule = ({ group, stepMs, limit }) => {
  const { turn } = group;
  const board = turn ? group.boards[turn.slot] : undefined;
  if (stepMs === null || !turn || !board) return null;
  if (turn.turn !== "options" && turn.turn !== "decision") return null;
  const last = board.votes.at(-1);
  if (turn.turn === "decision" && last?.outcome === "failed" && board.tradeOff.recordedAt === null) {
    const fingers = Object.values(last.ballots ?? {}).sort((a, b) => a - b);
    return {
      evidence: { kind: "stuck", cause: "vote", round: last.round, fingers },
      mark: `${turn.slot}/vote/${last.round}`,
    };
  }
  const isWriting = turn.silenceUntilMs !== null;
  const options = optionsOn(board);
  if (isWriting || board.proposal !== null || options >= limit) return null;
  return { evidence: { kind: "stuck", cause: "options", options }, mark: `${turn.slot}/options/${options}` };
};

/** At the switch, and until the next step's second turn: then the group has its head elsewhere. */
export const thinRecord: Rule = ({ group, stepMs }) => {
  const { turn } = group;
  if (stepMs === null || !turn) return null;
  const slot = turn.turn === "rotate" ? turn.slot : turn.turn === "need" ? turn.slot - 1 : -1;
  const board = group.boards[slot];
  if (!board) return null;
  const missing = [
    ...((board.tradeOff.whoPays?.value.length ?? 0) === 0 ? (["whoPays"] as const) : []),
    ...(board.texts.giveUp.trim() === "" ? (["giveUp"] as const) : []),
  ];
  if (missing.length === 0) return null;
  return { evidence: { kind: "thinRecord", slot, missing }, mark: `${slot}/${missing.join("+")}` };
};

/** Fewer characters than these say little about what is given up. */
const thinText = 20;

export const tooEasy: Rule = ({ group, stepMs, limit }) => {
  const slot = group.turn?.slot;
  const board = slot === undefined ? undefined : group.boards[slot];
  if (stepMs === null || !board) return null;
  const isDone = group.turn?.turn === "rotate" || board.tradeOff.recordedAt !== null;
  const last = board.votes.at(-1);
  if (!isDone || last?.revealedAt == null || last.ballots === null) return null;
  const tookMs = last.revealedAt - last.openedAt;
  const areAllFives = Object.values(last.ballots).every((fingers) => fingers === 5);
  const isThin = [...board.texts.giveUp.trim()].length < thinText;
  if (!areAllFives || !isThin || tookMs > limit * 1000) return null;
  return { evidence: { kind: "tooEasy", tookMs }, mark: `${slot}` };
};
