/** The whole room's bill on the stage: totals only, of three groups or more, closed step by step. */
import { describe, expect, it } from "vitest";
import { stageView } from "../../shared/view/stage-view.ts";
import { inOrder, stepBill } from "../../shared/workshop/room-bill.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { tables } from "../support/play-step.ts";
import { playthrough } from "../support/playthrough.ts";

const decided = (people: number): Play =>
  playthrough({ people, until: { phase: "step", turn: "decision", isPlayed: true } }).play;
const goOn = (play: Play) => play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
const billOn = (play: Play) => stageView(play.state).bill;

describe("the room's bill", () => {
  it("counts how often each payer was named, once the room has left the step, and the most named first (BILL-1)", () => {
    const play = decided(16);
    expect(billOn(play)).toBeNull();
    const named = Object.values(play.state.groups).flatMap(
      ({ boards }) => boards[0]?.tradeOff.whoPays?.value ?? [],
    );
    goOn(play);
    const bill = billOn(play);
    if (!bill) throw new Error("Four groups have a bill.");
    for (const [payer, times] of Object.entries(bill))
      expect([payer, times]).toEqual([payer, named.filter((one) => one === payer).length]);
    const times = inOrder(bill).map(([, count]) => count);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.length).toBeGreaterThan(1);
  });

  it("is not told of fewer than three groups, lest it tell what one of them wrote (BILL-1)", () => {
    const play = decided(8);
    expect(play.state.groupOrder).toHaveLength(2);
    goOn(play);
    expect(billOn(play)).toBeNull();
  });

  it("leaves out what is not recorded (BILL-1)", () => {
    const play = decided(12);
    const groups = Object.values(play.state.groups);
    expect(stepBill(groups, 0)).not.toBeNull();
    const [first, ...others] = groups;
    if (!first) throw new Error("There is no group.");
    const boards = first.boards.map((board) => ({
      ...board,
      tradeOff: { ...board.tradeOff, recordedAt: null },
    }));
    expect(stepBill([{ ...first, boards }, ...others], 0)).toBeNull();
  });

  it("is closed with its step: nothing that a group changes later, nor going back, moves a total (BILL-1)", () => {
    const play = decided(12);
    goOn(play);
    const before = billOn(play);
    const [table] = tables(play, 0);
    if (!table) throw new Error("There is no table.");
    const choice = { field: "whoPays" as const, value: ["anotherTeam" as const] };
    play.send(asSeat(table.scribe), "chooseTradeOff", { ...table.at, choice });
    expect(billOn(play)).toEqual(before);
    play.send(facilitator, "goBack", { from: play.state.room.revision, confirmed: true });
    goOn(play);
    expect(billOn(play)).toEqual(before);
  });
});
