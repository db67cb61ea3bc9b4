/** PREDICT-1: what a page shows before the server has confirmed it is what the server then confirms. */
import { describe, expect, it } from "vitest";
import type { BoardView, GroupView } from "../../shared/view/group-view.ts";
import { groupSlice } from "../../shared/view/group-view.ts";
import type { OwnSlices } from "../../shared/view/own-slices.ts";
import { predict, predicted } from "../../shared/view/predict.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { SeatId, TradeOffKey } from "../../shared/workshop/ids.ts";
import { currentBlock } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { predictedFor } from "../support/predictable.ts";
import { created, playAtRandom, type Step } from "../support/random-workshop.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const ana = "seat-ana" as SeatId;

function slicesOf(state: WorkshopState, seatId: SeatId): OwnSlices {
  const seat = state.seats[seatId];
  const group = seat?.groupId ? state.groups[seat.groupId] : undefined;
  return {
    group: group && groupSlice(state, group),
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
    for (let seed = 1; seed <= 20 && (seed <= 3 || seen.size < 9); seed++)
      playAtRandom(shippedCastings, seed, 1500, ({ before, after, events }) => {
        const [event] = events;
        if (events.length !== 1 || !event || !(event.by in before.seats)) return;
        const by = event.by as SeatId;
        const own = slicesOf(before, by);
        const command = predictedFor(event, own.group?.turn?.revision ?? -1);
        if (!command) return;
        const isInStep = currentBlock(before)?.kind === "step";
        const shown = predict(own, command, { by, at: event.at, localId: "mine", isInStep });
        // PREDICT-1: where it does not fit what its sender sees, as the fact of an earlier step, nothing is predicted.
        if (shown.group === own.group && shown.seat === own.seat) return;
        seen.add(command.name);
        const noteId = "noteId" in event ? event.noteId : "none";
        expect(named(shown, "mine", noteId), command.name).toEqual(
          named(slicesOf(after, by), "mine", noteId),
        );
      });
    // All but takeDot, which has its own test below.
    expect([...seen].sort()).toEqual(predicted.filter((name) => name !== "takeDot").sort());
  });

  it("leaves every part alone that the command does not touch", () => {
    let compared = 0;
    const compare = ({ before, events }: Step) => {
      const [event] = events;
      if (event?.type !== "verdictGiven" || !(event.by in before.seats)) return;
      const by = event.by as SeatId;
      const own = slicesOf(before, by);
      const command = predictedFor(event, 0);
      if (!command) return;
      const isInStep = currentBlock(before)?.kind === "step";
      const shown = predict(own, command, { by, at: event.at, localId: "mine", isInStep });
      expect(shown.seat).toBe(own.seat);
      expect(shown.group?.casting).toBe(own.group?.casting);
      expect(shown.group?.boards[event.slot]?.notes).toBe(own.group?.boards[event.slot]?.notes);
      compared += 1;
    };
    for (let seed = 7; seed <= 20 && compared === 0; seed++)
      playAtRandom(shippedCastings, seed, 1500, compare);
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
