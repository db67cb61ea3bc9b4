/** What a seat reads beyond the room, as a prediction takes and gives it; and how one board in it is replaced. */
import type { SeatId } from "../workshop/ids.ts";
import type { BoardView, GroupView } from "./group-view.ts";
import type { SeatView } from "./seat-view.ts";

export interface OwnSlices {
  readonly group: GroupView | undefined;
  readonly seat: SeatView | undefined;
}

/** A command that waits for its answer: who gave it, when (server's time), and a name within its browser. */
export interface Waiting {
  readonly by: SeatId;
  readonly at: number;
  readonly localId: string;
  /** Whether the room is in a step; what is written at other times is written afterwards. */
  readonly isInStep: boolean;
}

/** `slices` with the board of step slot `slot` replaced; the same where there is no such board. */
export function onBoard(slices: OwnSlices, slot: number, change: (board: BoardView) => BoardView): OwnSlices {
  const { group } = slices;
  const board = group?.boards[slot];
  if (!group || !board) return slices;
  const changed = change(board);
  if (changed === board) return slices;
  return { ...slices, group: { ...group, boards: group.boards.with(slot, changed) } };
}
