/** What a participant's screens read off the view: how far a decision is, what is left open, the bill, the journey. */
import { describe, expect, test } from "vitest";
import { decisionStage } from "../../client/screens/group/decision/decision-stage.ts";
import { missingParts } from "../../client/screens/group/decision/missing-parts.ts";
import { stationsOf } from "../../client/screens/group/journey-stations.ts";
import { billOf } from "../../client/screens/group/room/bill.ts";
import { leftOpen } from "../../client/screens/group/room/left-open.ts";
import { calledName, hereOf, type Table, tableOf } from "../../client/screens/group/table.ts";
import { groupSlice } from "../../shared/view/group-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import { asSeat } from "../support/play.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";

/** The first table as its member at `place` sees it, and the play to go on with. */
function firstTable(until: Stop, place = 0) {
  const { play } = playthrough({ until });
  const look = (): Table => {
    const { state } = play;
    const [groupId] = state.groupOrder;
    const group = groupId && state.groups[groupId];
    const seatId = group?.seatIds[place];
    const seat = seatId && state.seats[seatId];
    if (!group || !seat) throw new Error("There is no such table or seat.");
    const view = groupSlice(state, group);
    const table = tableOf(hereOf(roomView(state), seatView(state, seat), view));
    if (!table) throw new Error("No step has begun.");
    return table;
  };
  return { play, look };
}

describe("the decision", () => {
  test("goes from a proposal over a vote that fails and its amendment to the trade-off", () => {
    const { play, look } = firstTable({ phase: "step", turn: "decision" });
    const { group, slot } = look();
    const at = { groupId: group.id, slot };
    const [writer] = group.seatIds;
    if (!writer) throw new Error("The table is empty.");
    const vote = (fingers: number) => {
      play.send(asSeat(writer), "openVoting", at);
      expect(decisionStage(look().board)).toBe("vote");
      for (const id of group.seatIds) play.send(asSeat(id), "castBallot", { ...at, fingers });
    };
    expect(decisionStage(look().board)).toBe("propose");
    play.send(asSeat(writer), "writeProposal", { ...at, text: "Hold it for ten minutes", base: 0 });
    vote(2);
    expect(decisionStage(look().board)).toBe("amend");
    expect(decisionStage(look().board, true)).toBe("tradeOff");
    vote(3);
    expect(decisionStage(look().board)).toBe("tradeOff");
    play.send(asSeat(writer), "recordTradeOff", at);
    expect(decisionStage(look().board)).toBe("recorded");
  });

  test("says what a record still lacks, until it is played out", () => {
    expect(missingParts(firstTable({ phase: "step", turn: "decision" }).look().board)).toHaveLength(3);
    expect(
      missingParts(firstTable({ phase: "step", turn: "decision", isPlayed: true }).look().board),
    ).toEqual([]);
  });
});

describe("going on", () => {
  test("names what a turn would leave open, and nothing once it is done", () => {
    for (const turn of ["need", "constraint", "decision"] as const) {
      expect(leftOpen(firstTable({ phase: "step", turn }).look())).not.toBe("");
      expect(leftOpen(firstTable({ phase: "step", turn, isPlayed: true }).look())).toBe("");
    }
  });
});

describe("the bill", () => {
  test("counts who paid over the steps that were played, most often first", () => {
    const { group } = firstTable({ phase: "step", slot: 2, turn: "decision", isPlayed: true }).look();
    const bill = billOf(group);
    const named = group.boards.flatMap((board) => board.tradeOff.whoPays?.value ?? []);
    expect(bill.reduce((sum, [, times]) => sum + times, 0)).toBe(named.length);
    expect(bill.map(([, times]) => times)).toEqual(bill.map(([, times]) => times).sort((a, b) => b - a));
  });
});

describe("the journey", () => {
  test("lights the step in play and numbers the steps that are played", () => {
    const { group, slot } = firstTable({ phase: "step", slot: 1, turn: "need" }).look();
    const stations = stationsOf(group, slot);
    expect(stations.filter(({ state }) => state === "present").map(({ numeral }) => numeral)).toEqual([2]);
    expect(stations.flatMap(({ numeral }) => numeral ?? []).sort()).toEqual([1, 2, 3]);
    expect(stations.filter(({ momentOfTruth }) => momentOfTruth)).toHaveLength(1);
  });

  test("is all to come before the first step", () => {
    const { group } = firstTable({ phase: "step", turn: "need" }).look();
    expect(new Set(stationsOf(group, null).map(({ state }) => state))).toEqual(new Set(["ahead"]));
  });
});

test("people at a table are called by their first names, unless two share one", () => {
  const table = firstTable({ phase: "step", turn: "need" }).look();
  const [first, second] = table.group.seatIds;
  if (!first || !second) throw new Error("The table is too small.");
  const named = (a: string, b: string) =>
    calledName(
      { ...table, room: { ...table.room, names: { ...table.room.names, [first]: a, [second]: b } } },
      first,
    );
  expect(named("Ana Silva", "Ben Okoro")).toBe("Ana");
  expect(named("Ana Silva", "Ana 2")).toBe("Ana Silva");
});
