/** What a group writes together: when its boards are open, whose words they hold, and what a play-back says. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, seatStream } from "../../shared/view/streams.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat } from "../support/play.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const at = (until: Stop) => playthrough({ until }).play;
const inNeed: Stop = { phase: "step", turn: "need" };

describe("a group's boards", () => {
  const writing = (play: ReturnType<typeof at>, slot: number) => {
    const { group, scribe } = firstTable(play);
    const note = { groupId: group.id, slot, kind: "need", text: "Still open", speaker: scribe } as const;
    return refusalOf(play, asSeat(scribe), "writeNote", note);
  };

  it("are open from their step's start until the gallery opens, and not before their step (BOARD-1)", () => {
    const second = at({ phase: "step", slot: 1 });
    expect([0, 1, 2].map((slot) => writing(second, slot))).toEqual([undefined, undefined, "boardClosed"]);
    expect(writing(at({ phase: "deRole" }), 0)).toBeUndefined();
    expect(writing(at({ phase: "what" }), 2)).toBeUndefined();
    expect(writing(at({ phase: "what", isPlayed: true }), 2)).toBe("boardClosed");
  });

  it("take the words of whoever spoke, whoever types (BOARD-2)", () => {
    const play = at(inNeed);
    const table = firstTable(play);
    const { at: here, productManager, scribe } = table;
    play.send(asSeat(scribe), "writeNote", {
      ...here,
      kind: "need",
      text: "Said aloud",
      speaker: productManager,
    });
    const notes = Object.values(firstTable(play).board.notes);
    expect(notes).toMatchObject([
      { speaker: productManager, role: "productManager", turn: "need", text: { by: scribe } },
    ]);
  });
});

describe("a play-back", () => {
  it("is judged by whoever was played back: the need by the product manager, the constraint by the engineer (TALK-1)", () => {
    const play = at(inNeed);
    const { at: here, productManager, engineer, scribe } = firstTable(play);
    const answer = (seatId: typeof scribe, of: "need" | "constraint") =>
      refusalOf(play, asSeat(seatId), "answerPlayBack", { ...here, of, isUnderstood: true });
    expect([productManager, engineer, scribe].map((who) => answer(who, "need"))).toEqual([
      undefined,
      "notYourRole",
      "notYourRole",
    ]);
    expect([productManager, engineer, scribe].map((who) => answer(who, "constraint"))).toEqual([
      "notYourRole",
      undefined,
      "notYourRole",
    ]);
    for (const isUnderstood of [false, true])
      play.send(asSeat(productManager), "answerPlayBack", { ...here, of: "need", isUnderstood });
    expect(firstTable(play).board.playBacks.need).toEqual({ tries: 2, isUnderstood: true });
  });
});

describe("the content's secrets", () => {
  it("stay with the facilitator, and a role's brief with whoever has the role (SECRET-3)", () => {
    const { state } = at(inNeed);
    const steps = Object.values(state.castings).flatMap(({ journey }) => journey.steps);
    const streams = ["room", "stage", ...state.groupOrder.map(groupStream)] as const;
    const heard = streams.map((stream) => JSON.stringify(sliceOf(state, stream))).join("\n");
    const secrets = steps.flatMap((step) => [
      step.tension,
      step.need,
      step.constraint,
      ...(step.rescueOptions ?? []),
    ]);
    expect(secrets.length).toBeGreaterThan(20);
    expect(secrets.filter((secret) => heard.includes(JSON.stringify(secret).slice(1, -1)))).toEqual([]);

    const { group, productManager, engineer, scribe } = firstTable({ state });
    const step = state.castings[group.castingId]?.journey.steps[group.steps[0] ?? 0];
    const briefs = [productManager, engineer, scribe].map((id) => sliceOf(state, seatStream(id)));
    expect(briefs).toMatchObject([{ brief: step?.need }, { brief: step?.constraint }, { brief: null }]);
  });

  it("are all in the facilitators' own view (SECRET-3)", () => {
    const { state } = at(inNeed);
    const told = JSON.stringify(sliceOf(state, "facilitators"));
    for (const { journey } of Object.values(state.castings))
      for (const { tension } of journey.steps) expect(told).toContain(JSON.stringify(tension));
  });
});
