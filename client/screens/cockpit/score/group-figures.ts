/** What a row of the score says about a group: where its turn stands, who leads, what is on the board. */
import type { BoardView, GroupView } from "../../../../shared/view/group-view.ts";
import { curveballEffectNames } from "../../../../shared/words/vocabulary.ts";
import type { Assignment } from "../../../../shared/workshop/assignment.ts";
import type { NoteKind } from "../../../../shared/workshop/board-state.ts";
import { lanesOf, type StepSpan } from "../../../../shared/workshop/plan.ts";
import { turns } from "../../../../shared/workshop/vocabulary.ts";
import type { JourneyStation } from "../../../ui/journey-line.tsx";
import { scoreWords } from "../../../words/cockpit.ts";

export const boardNow = (group: GroupView): BoardView | undefined =>
  group.turn ? group.boards[group.turn.slot] : undefined;

export const castNow = (group: GroupView): Assignment | null => group.schedule[group.turn?.slot ?? 0] ?? null;

/** What the persona does at the step that the group is at. */
export const actionNow = (group: GroupView): string =>
  group.casting?.journey.steps[group.steps[group.turn?.slot ?? 0] ?? -1]?.action ?? "";

export const notesOf = (board: BoardView, kind: NoteKind) =>
  board.noteOrder.flatMap((id) => {
    const note = board.notes[id];
    return note && note.kind === kind && !note.isRemoved ? [note] : [];
  });

/** The one figure that matters in this turn. */
export function boardLine(group: GroupView): string {
  const board = boardNow(group);
  const turn = group.turn?.turn;
  if (!board || !turn) return "";
  if (turn === "need" || turn === "constraint") {
    const written = notesOf(board, turn).length;
    return written > 0 ? scoreWords.notes[turn](written) : scoreWords.blank;
  }
  if (turn === "options")
    return scoreWords.notes.option(notesOf(board, "option").length + board.hiddenOptions);
  const open = board.votes.find((vote) => vote.status === "open");
  if (turn === "curveball") return curveballLine(board);
  if (open) return scoreWords.voting(open.votedSeatIds.length, group.seatIds.length);
  if (board.hasTradeOff) return scoreWords.decided;
  return scoreWords.notes.option(notesOf(board, "option").length);
}

const curveballLine = ({ curveball }: BoardView): string =>
  curveball?.answer ? curveballEffectNames[curveball.answer.effect] : scoreWords.notAnswered;

/** The latest words on the board: the decision, an option that is no longer hidden, the constraint, the need. */
export function latestWords(group: GroupView): string {
  const board = boardNow(group);
  const turn = group.turn?.turn;
  if (!board || !turn) return "";
  const decided =
    turn === "decision" || turn === "curveball" || turn === "rotate"
      ? board.texts.decision || board.proposal?.value
      : "";
  const kinds: readonly NoteKind[] = ["option", "constraint", "need"];
  const said = kinds.flatMap((kind) => notesOf(board, kind).at(-1)?.text.value ?? []);
  return decided || (said[0] ?? "");
}

/** Where the lane's fill ends and how far overtime runs on from there, as shares of all lanes. */
export function laneShares(
  step: StepSpan,
  place: number,
  elapsedMs: number,
): { readonly fill: number; readonly over: number } {
  const lanes = lanesOf(step);
  const total = lanes.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const before = lanes.slice(0, place).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
  const present = Math.min(lanes[place]?.lengthMs ?? 0, Math.max(0, elapsedMs));
  if (total === 0) return { fill: 0, over: 0 };
  return { fill: (before + present) / total, over: Math.max(0, elapsedMs - present) / total };
}

/** The turn's place among the lanes; past the last of them during the switch. */
export const turnPlace = (group: GroupView, lanes: number): number => {
  const turn = group.turn?.turn;
  if (turn === undefined) return 0;
  if (turn === "rotate") return lanes;
  return turn === "curveball" ? turns.length : turns.indexOf(turn);
};

/** The journey with what was played, without words: rows are too low for them. */
export function rowStations(group: GroupView): readonly JourneyStation[] {
  const present = group.turn ? (group.steps[group.turn.slot] ?? -1) : -1;
  return (group.casting?.journey.steps ?? []).map((step, index) => {
    const isPlayed = group.steps.includes(index);
    const state = index === present ? "present" : index > present ? "ahead" : isPlayed ? "played" : "read";
    return { id: `${index}`, label: step.action, feeling: step.feeling, state };
  });
}
