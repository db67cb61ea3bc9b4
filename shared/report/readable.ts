/** Who may read a report, and what of a running workshop may go into one at all. */

import { remembered } from "../memo.ts";
import { isSilent } from "../workshop/board.ts";
import type { Board } from "../workshop/board-state.ts";
import { areDotsRevealed, isDeRoleOver } from "../workshop/disclosed.ts";
import type { Group } from "../workshop/group-state.ts";
import type { WorkshopState } from "../workshop/state.ts";

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
    groups: readableGroups(state.groups, isDeRoleOver(state)),
    dots: areDotsRevealed(state) ? state.dots : { ballots: {}, revealedAt: null },
  };
}

const readableGroups = remembered(
  (groups: WorkshopState["groups"], isDeRolePast: boolean) =>
    Object.fromEntries(
      Object.entries(groups).map(([id, group]) => [
        id,
        readableGroup(group, isDeRolePast || group.deRole.isShown),
      ]),
    ) as WorkshopState["groups"],
);

const readableGroup = remembered(
  (group: Group, areLinesShown: boolean): Group => ({
    ...group,
    boards: readableBoards(
      group.boards,
      group.boards.findIndex((_, slot) => isSilent(group, slot)),
    ),
    deRole: areLinesShown ? { ...group.deRole, isShown: true } : { lines: {}, isShown: false },
  }),
);

const readableBoards = remembered((boards: readonly Board[], silentSlot: number): readonly Board[] => {
  const cleared = boards.map((board, slot) => readableBoard(board, slot === silentSlot));
  return cleared.every((board, slot) => board === boards[slot]) ? boards : cleared;
});

/** A board with nothing blind on it stays the very same, so that what was cut from it is still remembered. */
function readableBoard(board: Board, areOptionsHidden: boolean): Board {
  if (!areOptionsHidden && board.votes.every(({ status }) => status === "revealed")) return board;
  return {
    ...board,
    noteOrder: areOptionsHidden
      ? board.noteOrder.filter((id) => board.notes[id]?.kind !== "option")
      : board.noteOrder,
    votes: board.votes.map((vote) => (vote.status === "revealed" ? vote : { ...vote, ballots: {} })),
  };
}

/** The groups of a report: those in use by table, then dissolved ones, whose records stay. */
export function groupsOf({ groups, groupOrder }: Pick<WorkshopState, "groups" | "groupOrder">): Group[] {
  const inUse = groupOrder.flatMap((id) => groups[id] ?? []);
  const dissolved = Object.values(groups).filter((group) => !groupOrder.includes(group.id));
  return [...inUse, ...dissolved.filter((group) => group.turn !== null).sort((a, b) => a.table - b.table)];
}
