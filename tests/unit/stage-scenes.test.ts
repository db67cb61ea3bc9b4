/** Which picture is on the projector, and where its plan stands. */
import { describe, expect, it } from "vitest";
import { planAt, plannedTurns } from "../../client/screens/stage/plan.ts";
import { type SceneFacts, sceneOf } from "../../client/screens/stage/scene.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { facilitator } from "../support/play.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";

const calm: SceneFacts = { hadGroups: false, isBlockEnding: false, isExchangeOn: false, areDotsFresh: false };

const sceneIn = (until: Stop, facts: Partial<SceneFacts> = {}) =>
  sceneOf(roomView(playthrough({ until }).state), { ...calm, ...facts });

describe("the stage follows the room by itself (STAGE-1)", () => {
  it("shows each phase its own picture as it is entered", () => {
    const phases = [
      "welcome",
      "briefing",
      "immersion",
      "step",
      "deRole",
      "nowWhat",
      "close",
      "ended",
    ] as const;
    expect(phases.map((phase) => sceneIn({ phase }))).toEqual([...phases]);
    expect(sceneIn({ phase: "lobby", isPlayed: true })).toBe("lobby");
  });

  it("shows who goes where as soon as the groups are confirmed", () => {
    expect(sceneIn({ phase: "briefing", isPlayed: true })).toBe("tables");
  });

  it("still explains a step where groups were there before the briefing, and shows the tables at its end", () => {
    const stop: Stop = { phase: "briefing", isPlayed: true };
    expect(sceneIn(stop, { hadGroups: true })).toBe("briefing");
    expect(sceneIn(stop, { hadGroups: true, isBlockEnding: true })).toBe("tables");
  });

  it("gives the stage to the exchange while it is on, whatever else the briefing would show", () => {
    const stop: Stop = { phase: "briefing", isPlayed: true };
    expect(sceneIn(stop, { isExchangeOn: true })).toBe("exchange");
    expect(sceneIn({ phase: "immersion" }, { isExchangeOn: true })).toBe("immersion");
  });

  it("opens the gallery only when it is open, and shows the overview while no trade-off is chosen", () => {
    expect(sceneIn({ phase: "what" })).toBe("timeline");
    const { play } = playthrough({ until: { phase: "what", isPlayed: true } });
    expect(sceneOf(roomView(play.state), calm)).toBe("gallery");
    play.send(facilitator, "showInGallery", { key: null });
    expect(sceneOf(roomView(play.state), calm)).toBe("overview");
  });

  it("counts the voters while the vote is blind, then shows the dots, then the item under discussion", () => {
    expect(sceneIn({ phase: "soWhat" })).toBe("dots");
    const revealed: Stop = { phase: "soWhat", isPlayed: true };
    expect(sceneIn(revealed, { areDotsFresh: true })).toBe("dotsRevealed");
    expect(sceneIn(revealed)).toBe("discussion");
  });
});

describe("the plan within a step", () => {
  const stepMs = 9 * 60_000;
  const step = { stepMs, curveballMs: 0, hasCurveball: false };

  it("begins with the need and walks through the turns as the room’s clock runs", () => {
    const lengths = plannedTurns(step).map(({ lengthMs }) => lengthMs);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(stepMs);
    const starts = lengths.map((_, index) =>
      lengths.slice(0, index).reduce((sum, length) => sum + length, 0),
    );
    const seen = starts.map((start) => planAt(step, stepMs - start).turn);
    expect(seen).toEqual(["need", "constraint", "options", "decision", "rotate"]);
  });

  it("stays at the switch when the time is over, and at the beginning when minutes were added", () => {
    expect(planAt(step, -30_000)).toEqual({ turn: "rotate", share: 1 });
    expect(planAt(step, stepMs + 60_000)).toEqual({ turn: "need", share: 0 });
  });

  it("goes through the curveball before the switch, in minutes that came on top (CURVE-1)", () => {
    const played = { stepMs, curveballMs: 120_000, hasCurveball: true };
    expect(planAt(played, stepMs + 120_000)).toEqual({ turn: "need", share: 0 });
    expect(planAt(played, 30_000 + 60_000)).toEqual({ turn: "curveball", share: 0.5 });
    expect(planAt(played, 15_000).turn).toBe("rotate");
  });
});
