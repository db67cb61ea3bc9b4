/** Curveballs: the minutes kept for them. */
import { describe, expect, it } from "vitest";
import { decode } from "../../server/workshops/codec.ts";
import { curveballsPlanned } from "../../shared/workshop/curveballs.ts";
import { planOf } from "../../shared/workshop/plan.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const minutes = (count: number) => count * 60_000;
const planNow = (state: WorkshopState, now: number) =>
  planOf({ ...state.agenda, ...state.plan, ...state.room }, now);

describe("the minutes kept for a curveball", () => {
  it("go to the buffer when it is skipped, and the planned end stays (CURVE-1)", () => {
    const { play } = playthrough({ until: { phase: "step", turn: "need" } });
    const before = play.state.agenda;
    const { plannedEndAt } = planNow(play.state, play.now);
    expect(curveballsPlanned(before)).toBe(1);
    play.send(facilitator, "skipCurveball", {});
    expect(curveballsPlanned(play.state.agenda)).toBe(0);
    expect(play.state.agenda.bufferMs).toBe(before.bufferMs + minutes(2));
    expect(planNow(play.state, play.now).plannedEndAt).toBe(plannedEndAt);
    expect(play.send(facilitator, "skipCurveball", {})).toEqual([]);
  });

  it("are none in a workshop that was set up before there were any (LOG-1)", () => {
    const data = { agenda: { blocks: [], bufferMs: minutes(8) } };
    const stored = { seq: 1, at: 1, type: "settingsChanged", version: 1, data };
    expect(decode(stored, new Map())).toMatchObject({ agenda: { curveballMs: 0, bufferMs: minutes(8) } });
  });
});
