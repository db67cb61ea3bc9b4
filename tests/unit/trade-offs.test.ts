/** The record that matters: it can always be saved, and gaps are read off the board. */
import { describe, expect, it } from "vitest";
import { filledTexts, isFinished } from "../../shared/workshop/trade-off-reading.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const deciding = () => playthrough({ until: { phase: "step", turn: "decision" } }).play;

describe("a trade-off", () => {
  it("can be recorded with nothing in it, and is marked as unfinished until it has a decision, a price and a payer (TRADE-1)", () => {
    const play = deciding();
    const { at, scribe } = firstTable(play);
    const as = asSeat(scribe);
    play.send(as, "recordTradeOff", at);
    expect(firstTable(play).board.tradeOff.recordedAt).toBe(play.now);
    expect(isFinished(firstTable(play).board)).toBe(false);
    play.send(as, "editTradeOff", { ...at, field: "decision", value: "Ship it small", base: 0 });
    play.send(as, "editTradeOff", { ...at, field: "giveUp", value: "A week", base: 0 });
    expect(isFinished(firstTable(play).board)).toBe(false);
    play.send(as, "chooseTradeOff", { ...at, choice: { field: "whoPays", value: ["engineering"] } });
    expect(isFinished(firstTable(play).board)).toBe(true);
  });

  it("reads off the board what nobody filled in: the need, the constraint, the proposal and the other options (TRADE-2)", () => {
    const play = deciding();
    const { at, scribe, board } = firstTable(play);
    const said = (kind: string) =>
      board.noteOrder.flatMap((id) => (board.notes[id]?.kind === kind ? [board.notes[id]?.text.value] : []));
    const [chosen, ...others] = said("option");
    if (!chosen) throw new Error("Nobody wrote an option.");
    play.send(asSeat(scribe), "writeProposal", { ...at, text: chosen, base: 0 });
    expect(filledTexts(firstTable(play).board)).toMatchObject({
      decision: chosen,
      need: said("need").at(-1),
      constraint: said("constraint").at(-1),
      alternatives: others.slice(0, 2).join("; "),
      giveUp: "",
    });
    play.send(asSeat(scribe), "editTradeOff", { ...at, field: "need", value: "In our words", base: 0 });
    expect(filledTexts(firstTable(play).board).need).toBe("In our words");
  });
});
