/** Who may read a report, and what of a running workshop may go into one at all. */

import { isSilent } from "../workshop/board.ts";
import { areDotsRevealed, isDeRoleShown } from "../workshop/disclosed.ts";
import type { Board, Group, WorkshopState } from "../workshop/state.ts";

/**
 * REP-1: until the workshop has ended only its facilitators read a report, as a draft; from the end everybody who was
 * in it does. The gallery is always open by then, so that no group's board gets out through a report before it.
 */
export function mayRead(state: WorkshopState, reader: "facilitator" | "seat"): boolean {
  return reader === "facilitator" || state.room.position === "ended";
}

/**
 * The state without what is still blind, for facilitators too (REP-2): options that are being written in silence,
 * ballots of votes that were not revealed, dots and de-role lines that have not been shown.
 */
export function readable(state: WorkshopState): WorkshopState {
  return {
    ...state,
    groups: Object.fromEntries(
      Object.entries(state.groups).map(([id, group]) => [
        id,
        readableGroup(group, isDeRoleShown(state, group)),
      ]),
    ) as WorkshopState["groups"],
    dots: areDotsRevealed(state) ? state.dots : { ballots: {}, revealedAt: null },
  };
}

const readableGroup = (group: Group, areLinesShown: boolean): Group => ({
  ...group,
  boards: group.boards.map((board, slot) => readableBoard(board, isSilent(group, slot))),
  deRole: areLinesShown ? { ...group.deRole, isShown: true } : { lines: {}, isShown: false },
});

const readableBoard = (board: Board, areOptionsHidden: boolean): Board => ({
  ...board,
  noteOrder: areOptionsHidden
    ? board.noteOrder.filter((id) => board.notes[id]?.kind !== "option")
    : board.noteOrder,
  votes: board.votes.map((vote) => (vote.status === "revealed" ? vote : { ...vote, ballots: {} })),
});

/** The groups of a report: those in use by table, then dissolved ones, whose records stay. */
export function groupsOf(state: WorkshopState): Group[] {
  const inUse = state.groupOrder.flatMap((id) => state.groups[id] ?? []);
  const dissolved = Object.values(state.groups).filter((group) => !state.groupOrder.includes(group.id));
  return [...inUse, ...dissolved.filter((group) => group.turn !== null).sort((a, b) => a.table - b.table)];
}
