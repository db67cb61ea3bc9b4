/** Everyone is called back to the room, and let go again. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { deadlinesOf } from "../../shared/workshop/deadlines.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

function calledBack(): Play {
  const { play } = playthrough({ people: 8, until: { phase: "step" } });
  play.send(facilitator, "callEveryoneBack", { inMs: 60_000 });
  return play;
}

describe("calling everyone back", () => {
  it("tells every screen the time by which they are to be back (BACK-1)", () => {
    const play = calledBack();
    const recall = { calledAt: play.now, dueAt: play.now + 60_000 };
    expect(sliceOf(play.state, "room")).toMatchObject({ recall });
  });

  it("is not moved by a pause, and nothing else happens when the time comes (BACK-1)", () => {
    const play = calledBack();
    const { recall } = play.state;
    const [{ revision, position }, due] = [play.state.room, deadlinesOf(play.state).length];
    play.send(facilitator, "pauseRoom", {});
    play.wait(90_000);
    expect(play.state.recall).toBe(recall);
    play.send(facilitator, "resumeRoom", {});
    expect(play.state.recall).toBe(recall);
    expect(play.state.room).toMatchObject({ revision, position });
    expect(deadlinesOf(play.state)).toHaveLength(due);
  });

  it("does not begin anew when two facilitators press at once (BACK-2)", () => {
    const play = calledBack();
    const { recall } = play.state;
    play.wait(1_000);
    expect(() => play.send(facilitator, "callEveryoneBack", { inMs: 30_000 })).toThrow("alreadyDone");
    expect(play.state.recall).toBe(recall);
  });

  it("is called off, or over, by the facilitator’s word; a stale one does nothing (BACK-2)", () => {
    const play = calledBack();
    const dueAt = play.state.recall?.dueAt ?? 0;
    play.send(facilitator, "letEveryoneGo", { dueAt: dueAt - 1 });
    expect(play.state.recall).not.toBeNull();
    play.send(facilitator, "letEveryoneGo", { dueAt });
    expect(play.state.recall).toBeNull();
    expect(play.send(facilitator, "letEveryoneGo", { dueAt })).toEqual([]);
  });

  it("is over when the room moves, on, back or to the end (BACK-2)", () => {
    for (const move of ["advanceRoom", "goBack", "endWorkshop"] as const) {
      const play = calledBack();
      const from = play.state.room.revision;
      if (move === "advanceRoom") play.send(facilitator, move, { from });
      else if (move === "goBack") play.send(facilitator, move, { from, confirmed: true });
      else play.send(facilitator, move, { confirmed: true });
      expect([move, play.state.recall]).toEqual([move, null]);
    }
  });
});
