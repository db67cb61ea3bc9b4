/** The first table of a played workshop as a test needs it: its group, roles and board in the step that runs. */

import type { Board } from "../../shared/workshop/board-state.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { asSeat, type Play } from "./play.ts";

export interface FirstTable {
  readonly group: Group;
  readonly board: Board;
  readonly slot: number;
  /** What most commands on a board begin with. */
  readonly at: { readonly groupId: Group["id"]; readonly slot: number };
  readonly productManager: SeatId;
  readonly engineer: SeatId;
  readonly scribe: SeatId;
  /** Sends as that member. */
  as(seatId: SeatId): ReturnType<typeof asSeat>;
}

export function firstTable({ state }: Pick<Play, "state">): FirstTable {
  const group = state.groups[state.groupOrder[0] ?? ("" as Group["id"])];
  const slot = group?.turn?.slot ?? 0;
  const [board, roles] = [group?.boards[slot], group?.schedule[slot]];
  if (!group || !board || !roles) throw new Error("No table has begun.");
  const { productManager, engineer, scribe } = roles;
  return {
    group,
    board,
    slot,
    at: { groupId: group.id, slot },
    productManager,
    engineer,
    scribe,
    as: asSeat,
  };
}
