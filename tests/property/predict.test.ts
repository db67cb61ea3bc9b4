/** PREDICT-1: what a page shows before the server has confirmed it is what the server then confirms. */
import { describe, expect, it } from "vitest";
import type { BoardView, GroupView } from "../../shared/view/group-view.ts";
import { groupView } from "../../shared/view/group-view.ts";
import type { OwnSlices } from "../../shared/view/own-slices.ts";
import { predict } from "../../shared/view/predict.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { SeatId, TradeOffKey } from "../../shared/workshop/ids.ts";
import { currentBlock } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { predictedFor } from "../support/predictable.ts";
import { created, playAtRandom } from "../support/random-workshop.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

/** Together they play every predicted command but takeDot, which has its own test below. */
const seeds = [3, 5, 14];

const ana = "seat-ana" as SeatId;

function slicesOf(state: WorkshopState, seatId: SeatId): OwnSlices {
  const seat = state.seats[seatId];
  const group = seat?.groupId ? state.groups[seat.groupId] : undefined;
  return {
    group: group && groupView(group, state.castings[group.castingId], false),
    seat: seat && seatView(state, seat),
  };
}

/** What the server alone derives from a board is its to say: the sentence's gaps, what counts as finished. */
const told = ({ texts: _, isFinished: __, hasTradeOff: ___, ...board }: BoardView) => board;
const toldOf = (group: GroupView | undefined) => group && { ...group, boards: group.boards.map(told) };

/** A waiting note has no id of the server's yet. */
const named = (slices: OwnSlices, localId: string, id: string): unknown =>
  JSON.parse(JSON.stringify({ ...slices, group: toldOf(slices.group) }).replaceAll(`pending:${localId}`, id));

describe("What one sees of one's own command at once", () => {
  it("is what everyone sees once it is confirmed", () => {
    const seen = new Set<string>();
    for (const seed of seeds)
      playAtRandom(shippedCastings, seed, 1500, ({ before, after, events }) => {
        const [event] = events;
        if (events.length !== 1 || !event || !(event.by in before.seats)) return;
        const by = event.by as SeatId;
        const own = slicesOf(before, by);
        const command = predictedFor(event, own.group?.turn?.revision ?? -1);
        if (!command) return;
        seen.add(command.name);
        const isInStep = currentBlock(before)?.kind === "step";
        const predicted = predict(own, command, { by, at: event.at, localId: "mine", isInStep });
        const noteId = "noteId" in event ? event.noteId : "none";
        expect(named(predicted, "mine", noteId), command.name).toEqual(
          named(slicesOf(after, by), "mine", noteId),
        );
      });
    expect(seen.size, "kinds of predicted commands that were played").toBe(9);
  });

  it("leaves every part alone that the command does not touch", () => {
    let compared = 0;
    playAtRandom(shippedCastings, 7, 1500, ({ before, events }) => {
      const [event] = events;
      if (event?.type !== "verdictGiven" || !(event.by in before.seats)) return;
      const by = event.by as SeatId;
      const own = slicesOf(before, by);
      const command = predictedFor(event, 0);
      if (!command) return;
      const isInStep = currentBlock(before)?.kind === "step";
      const predicted = predict(own, command, { by, at: event.at, localId: "mine", isInStep });
      expect(predicted.seat).toBe(own.seat);
      expect(predicted.group?.casting).toBe(own.group?.casting);
      expect(predicted.group?.boards[event.slot]?.notes).toBe(own.group?.boards[event.slot]?.notes);
      compared += 1;
    });
    expect(compared).toBeGreaterThan(0);
  });

  it("takes a dot back as if it had never been placed", () => {
    const state = evolve(undefined, created(shippedCastings));
    const seated = evolve(state, {
      type: "seatTaken",
      seatId: ana,
      name: "Ana",
      discipline: "product",
      isBot: false,
      at: 1,
      by: "visitor",
    });
    const own = slicesOf(seated, ana);
    const key = "group-1/0" as TradeOffKey;
    const waiting = { by: ana, at: 1, localId: "mine", isInStep: false };
    const placed = predict(own, { name: "placeDot", payload: { key } }, waiting);
    expect(placed.seat?.dots).toEqual([key]);
    expect(predict(placed, { name: "takeDot", payload: { key } }, waiting)).toEqual(own);
  });

  it("is nothing where the command does not fit what is there", () => {
    const nothing: OwnSlices = { group: undefined, seat: undefined };
    const command = { name: "placeDot", payload: { key: "group-1/0" as TradeOffKey } } as const;
    const waiting = { by: ana, at: 0, localId: "mine", isInStep: false };
    expect(predict(nothing, command, waiting)).toBe(nothing);
  });
});
