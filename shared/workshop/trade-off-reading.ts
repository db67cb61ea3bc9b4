/**
 * What a board's trade-off says, whoever shows it: its texts with the gaps read off the board, and whether there is one
 * at all. Rules TRADE-1 (unfinished is marked), TRADE-2 (what is not filled in is read off the board).
 */
import type { Board, NoteKind, TradeOffText } from "./board-state.ts";
import type { Group } from "./group-state.ts";

/** The texts of a trade-off's sentence, each as somebody wrote it or, where nobody did, as the board has it. */
export type FilledTexts = Readonly<Record<TradeOffText, string>>;

/** TRADE-2: what nobody filled in is read off the board: the need, the constraint, the proposal, the other options. */
export function filledTexts(board: Board): FilledTexts {
  const written = (field: TradeOffText): string => board.tradeOff.texts[field]?.value ?? "";
  const last = (kind: NoteKind): string => notesOf(board, kind).at(-1)?.text.value ?? "";
  const decision = written("decision") || decidedProposal(board);
  const chosen = [decision, board.proposal?.value ?? "", ...board.votes.map((vote) => vote.proposal)];
  const others = notesOf(board, "option")
    .map((note) => note.text.value)
    .filter((option) => !chosen.some((text) => isAbout(text, option)));
  return {
    decision,
    giveUp: written("giveUp"),
    need: written("need") || last("need"),
    constraint: written("constraint") || last("constraint"),
    alternatives: written("alternatives") || others.slice(0, 2).join("; "),
    gain: written("gain"),
    reason: written("reason"),
    interest: written("interest"),
    repayTrigger: written("repayTrigger"),
  };
}

/** Whether a decision is the option itself, or the option with something added. */
function isAbout(decision: string, option: string): boolean {
  const bare = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return bare(decision).includes(bare(option));
}

const notesOf = (board: Board, kind: NoteKind) =>
  board.noteOrder.flatMap((id) => {
    const note = board.notes[id];
    return note && note.kind === kind && !note.isRemoved ? [note] : [];
  });

/** What was voted on last, else what is proposed. */
const decidedProposal = (board: Board): string =>
  board.votes.findLast((vote) => vote.status === "revealed")?.proposal ?? board.proposal?.value ?? "";

/** Whether a group has decided or recorded anything in this slot; only then is there a trade-off to show. */
export function isTradeOff(board: Board, texts = filledTexts(board)): boolean {
  return board.tradeOff.recordedAt !== null || texts.decision !== "" || texts.giveUp !== "";
}

/** TRADE-1: an unfinished record is marked as such, and never refused. */
export function isFinished(board: Board, texts = filledTexts(board)): boolean {
  return texts.decision !== "" && texts.giveUp !== "" && (board.tradeOff.whoPays?.value.length ?? 0) > 0;
}

/** The nominated slot, else the last one in which something was decided. */
export function nominatedSlot(group: Group): number | undefined {
  if (group.nominatedSlot !== null) return group.nominatedSlot;
  const last = group.boards.findLastIndex((board) => isTradeOff(board));
  return last >= 0 ? last : undefined;
}
