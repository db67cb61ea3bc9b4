/**
 * Events that change one group's board and nothing else. They are most of what happens in a workshop, and are folded by
 * hand: drafting the whole state for each costs several times what the change itself does.
 */
import { type BoardEvent, evolveBoard } from "./board.ts";
import type { Board } from "./board-state.ts";
import type { EventMeta, WorkshopEvent } from "./events.ts";
import type { Group } from "./group-state.ts";
import type { WorkshopState } from "./state.ts";
import { evolveRecord, type RecordEvent } from "./trade-offs.ts";
import { evolveVote, type VoteEvent } from "./vote.ts";

export type OnBoardEvent = (BoardEvent | VoteEvent | RecordEvent) & EventMeta;

const types: Readonly<Record<OnBoardEvent["type"], true>> = {
  noteWritten: true,
  noteEdited: true,
  noteRemoved: true,
  noteRestored: true,
  playedBack: true,
  factSaid: true,
  realityChecked: true,
  proposalWritten: true,
  voteOpened: true,
  ballotCast: true,
  revealAsked: true,
  voteRevealed: true,
  tradeOffEdited: true,
  tradeOffChosen: true,
  tradeOffRecorded: true,
  verdictGiven: true,
};

export const isOnBoard = (event: WorkshopEvent): event is OnBoardEvent => Object.hasOwn(types, event.type);

/** The state with the event on its board, and with when a member last did anything there. */
export function evolveOnBoard(state: WorkshopState, event: OnBoardEvent): WorkshopState {
  const group = state.groups[event.groupId];
  if (!group) return state;
  const board = group.boards[event.slot];
  const boards = board ? group.boards.with(event.slot, evolved(board, group, event)) : group.boards;
  const lastActAt = event.by in state.seats ? event.at : group.lastActAt;
  return { ...state, groups: { ...state.groups, [group.id]: { ...group, boards, lastActAt } } };
}

function evolved(board: Board, group: Group, event: OnBoardEvent): Board {
  switch (event.type) {
    case "proposalWritten":
    case "voteOpened":
    case "ballotCast":
    case "revealAsked":
    case "voteRevealed":
      return evolveVote(board, group, event);
    case "tradeOffEdited":
    case "tradeOffChosen":
    case "tradeOffRecorded":
    case "verdictGiven":
      return evolveRecord(board, event);
    default:
      return evolveBoard(board, event);
  }
}
