import { describe, expect, it } from "vitest";
import { agendaFor, minuteMs } from "../../shared/workshop/agenda.ts";
import { startClock } from "../../shared/workshop/clock.ts";
import { differences, lanesOf, type PlanInput, planOf, planShare } from "../../shared/workshop/plan.ts";

const start = Date.UTC(2025, 2, 14, 14, 0);
const agenda = agendaFor(75);
const minutes = (count: number) => count * minuteMs;

function roomAt(position: PlanInput["position"], more: Partial<PlanInput> = {}): PlanInput {
  return {
    ...agenda,
    position,
    clock: startClock(0, start, ["room"]),
    startedAt: start,
    enteredAt: start,
    endedAt: null,
    tookMs: {},
    ...more,
  };
}

describe("plan against clock", () => {
  it("keeps the end where it was planned when a curveball's minutes go to a step, to the buffer or to nobody (PLAN-1)", () => {
    const ends = (more: Partial<PlanInput>, position: PlanInput["position"] = 3) => {
      const plan = planOf(roomAt(position, more), start);
      return plan.plannedEndAt - start;
    };
    const given = agenda.blocks.map((block) =>
      block.id === "step-2" ? { ...block, curveballMs: agenda.curveballMs } : block,
    );
    expect(agenda.curveballMs).toBe(minutes(2));
    expect(ends({})).toBe(minutes(75));
    expect(ends({ blocks: given, curveballMs: 0 })).toBe(minutes(75));
    expect(ends({ curveballMs: 0, bufferMs: agenda.bufferMs + minutes(2) })).toBe(minutes(75));
  });

  it("has the minutes of a curveball in hand once the last step is over (PLAN-3)", () => {
    const tookMs = Object.fromEntries(agenda.blocks.slice(0, 6).map(({ id, plannedMs }) => [id, plannedMs]));
    const enteredAt = start + minutes(5 + 3 + 5 + 29 + 7);
    const late = { tookMs: { ...tookMs, welcome: minutes(12) }, enteredAt };
    const plan = planOf(roomAt(6, { ...late, clock: startClock(minutes(2), enteredAt) }), enteredAt);
    expect(plan.lateMs).toBe(minutes(7));
    expect(plan.bufferMs).toBe(agenda.bufferMs + minutes(2));
    expect(plan.projectedEndAt).toBe(plan.plannedEndAt);
  });

  it("ends the planned length after now while nothing has started (PLAN-1)", () => {
    const plan = planOf(roomAt("lobby", { startedAt: null }), start);
    expect(plan.plannedEndAt).toBe(start + minutes(75));
    expect(plan.projectedEndAt).toBe(start + minutes(75));
    expect(plan.blocks[1]?.startsAt).toBe(start + minutes(5));
  });

  it("is on time when each block takes what was planned", () => {
    const room = roomAt(1, {
      tookMs: { welcome: minutes(5) },
      enteredAt: start + minutes(5),
      clock: startClock(minutes(3), start + minutes(5)),
    });
    const plan = planOf(room, start + minutes(6));
    expect(plan.lateMs).toBe(0);
    expect(plan.bufferLeftMs).toBe(agenda.bufferMs);
    expect(differences(plan)).toEqual([]);
  });

  it("lets the buffer take up lateness before the end moves (PLAN-3)", () => {
    const enteredAt = start + minutes(8);
    const room = roomAt(1, {
      tookMs: { welcome: minutes(8) },
      enteredAt,
      clock: startClock(minutes(3), enteredAt),
    });
    const plan = planOf(room, enteredAt);
    expect(plan.lateMs).toBe(minutes(3));
    expect(plan.projectedEndAt).toBe(plan.plannedEndAt);
    expect(plan.bufferLeftMs).toBe(agenda.bufferMs - minutes(3));
  });

  it("moves the end by what is beyond the buffer, and tells which blocks did it (PLAN-2)", () => {
    const enteredAt = start + minutes(15);
    const tookMs = { welcome: minutes(6), briefing: minutes(9) };
    const room = roomAt(2, { tookMs, enteredAt, clock: startClock(minutes(5), enteredAt) });
    const plan = planOf(room, enteredAt + minutes(9));
    const over = minutes(1 + 6 + 4) - agenda.bufferMs;
    expect(plan.projectedEndAt - plan.plannedEndAt).toBe(over);
    expect(differences(plan).map(({ block, ms }) => [block?.id, ms])).toEqual([
      ["briefing", minutes(6)],
      ["immersion", minutes(4)],
      ["welcome", minutes(1)],
    ]);
  });

  it("counts a pause as lateness, minute for minute", () => {
    const clock = { remainingMs: minutes(2), runningSince: null, holds: ["room" as const] };
    const room = roomAt(0, { clock });
    expect(planOf(room, start + minutes(3)).lateMs).toBe(0);
    expect(planOf(room, start + minutes(7)).lateMs).toBe(minutes(4));
  });

  it("says that the room is ahead where blocks were shorter, and ends the sooner", () => {
    const enteredAt = start + minutes(2);
    const room = roomAt(1, {
      tookMs: { welcome: minutes(2) },
      enteredAt,
      clock: startClock(minutes(3), enteredAt),
    });
    const plan = planOf(room, enteredAt);
    expect(plan.lateMs).toBe(-minutes(3));
    expect(plan.projectedEndAt).toBe(plan.plannedEndAt - minutes(3));
  });

  it("reckons with at least a minute for a block that was left and is ahead again", () => {
    const enteredAt = start + minutes(13);
    const tookMs = { welcome: minutes(5), briefing: minutes(8) };
    const room = roomAt(0, { tookMs, enteredAt, clock: startClock(minutes(1), enteredAt) });
    const plan = planOf(room, enteredAt);
    expect(plan.blocks[1]?.lengthMs).toBe(minutes(9));
    expect(plan.lateMs).toBe(minutes(1 + 6));
  });

  it("names time that was spent outside of the blocks", () => {
    const room = roomAt("lobby", { tookMs: { welcome: minutes(1) } });
    const plan = planOf(room, start + minutes(10));
    expect(plan.outsideMs).toBe(minutes(9));
    expect(differences(plan)[0]).toEqual({ block: null, ms: minutes(9) });
  });

  it("stands still once the workshop has ended", () => {
    const room = roomAt("ended", { tookMs: { welcome: minutes(5) }, endedAt: start + minutes(5) });
    expect(planOf(room, start + minutes(50))).toEqual(planOf(room, start + minutes(5)));
  });
});

describe("the plan within a step", () => {
  it("runs through the four turns by the room's clock (PLAN-4)", () => {
    const stepMs = minutes(9);
    const clock = startClock(stepMs, start);
    const total = lanesOf(stepMs).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
    expect(planShare(stepMs, clock, start)).toBe(0);
    expect(planShare(stepMs, clock, start + total / 2)).toBeCloseTo(0.5);
    expect(planShare(stepMs, clock, start + minutes(20))).toBe(1);
  });
});
