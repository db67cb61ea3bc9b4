/** What the projector shows beyond the room: the turns as counts, and the journeys as lines. Nothing that a group wrote. */

import { remembered } from "../memo.ts";
import type { TurnState } from "../workshop/group-state.ts";
import type { GroupId } from "../workshop/ids.ts";
import { currentBlock } from "../workshop/reading.ts";
import { type PayerCounts, roomBillSoFar } from "../workshop/room-bill.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type LineView, lineView } from "./casting-view.ts";

export interface StageView {
  /** How many groups are in each turn of the present step; null outside steps. */
  readonly turns: Readonly<Record<TurnState["turn"], number>> | null;
  /** The journey's step index that each group plays in each slot. */
  readonly steps: Readonly<Record<GroupId, readonly number[]>>;
  /** Who has paid for the steps that are over, in the whole room (BILL-1); null where that cannot be told. */
  readonly bill: PayerCounts | null;
  /** The turn of the group that `RoomView.spotlight` names (STAGE-2); null where there is none, and outside steps. */
  readonly spotlightTurn: SpotlightTurn | null;
  /** The journeys in play, by casting. */
  readonly lines: Readonly<Record<string, LineView>>;
}

export type SpotlightTurn = Pick<TurnState, "slot" | "turn" | "clock">;

export const stageView = remembered((state: WorkshopState): StageView => {
  const isStep = currentBlock(state)?.kind === "step";
  const { turns, steps } = overGroups(state.groups, state.groupOrder);
  const spotlit = isStep && state.spotlight !== null ? state.groups[state.spotlight]?.turn : null;
  return {
    turns: isStep ? turns : null,
    steps,
    bill: bill(state.roomBill),
    spotlightTurn: spotlit ? spotlightTurn(spotlit) : null,
    lines: lines(state.castings),
  };
});

const spotlightTurn = remembered(
  ({ slot, turn, clock }: TurnState): SpotlightTurn => ({ slot, turn, clock }),
);

const overGroups = remembered((groups: WorkshopState["groups"], order: readonly GroupId[]) => {
  const turns: Record<TurnState["turn"], number> = {
    need: 0,
    constraint: 0,
    options: 0,
    decision: 0,
    curveball: 0,
    rotate: 0,
  };
  const steps: Record<GroupId, readonly number[]> = {};
  for (const id of order) {
    const group = groups[id];
    if (group?.turn) turns[group.turn.turn] += 1;
    if (group) steps[id] = group.steps;
  }
  return { turns, steps };
});

const bill = remembered((closed: WorkshopState["roomBill"]) => roomBillSoFar(closed));

const lines = remembered((castings: WorkshopState["castings"]): StageView["lines"] =>
  Object.fromEntries(Object.entries(castings).map(([id, casting]) => [id, lineView(casting)])),
);
