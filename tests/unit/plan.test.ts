import { describe, expect, it } from "vitest";
import { agendaFor, minuteMs } from "../../shared/workshop/agenda.ts";
import { startClock } from "../../shared/workshop/clock.ts";
import { offersOf } from "../../shared/workshop/offers.ts";
import {
  differences,
  lanesOf,
  type PlanInput,
  paceMs,
  planOf,
  planShare,
} from "../../shared/workshop/plan.ts";

const start = Date.UTC(2025, 2, 14, 14, 0);
const agenda = agendaFor(75);
const minutes = (count: number) => count * minuteMs;

function roomAt(position: PlanInput["position"], more: Partial<PlanInput> = {}): PlanInput {
  return {
    ...agenda,
    planned: agenda,
    dropped: [],
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
    expect(plan.curveballLeftMs).toBe(0);
    expect(plan.bufferLeftMs).toBe(agenda.bufferMs + minutes(2));
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

  const welcomeTook8 = {
    tookMs: { welcome: minutes(8) },
    enteredAt: start + minutes(8),
    clock: startClock(minutes(3), start + minutes(8)),
  };

  it("keeps the buffer until it is spent, and holds the end by what is (PLAN-3)", () => {
    const late = planOf(roomAt(1, welcomeTook8), start + minutes(8));
    expect(late.lateMs).toBe(minutes(3));
    expect(late.projectedEndAt).toBe(late.plannedEndAt + minutes(3));
    expect(late.bufferLeftMs).toBe(agenda.bufferMs);
    const spent = { ...welcomeTook8, bufferMs: agenda.bufferMs - minutes(3) };
    const plan = planOf(roomAt(1, spent), start + minutes(8));
    expect(plan.lateMs).toBe(0);
    expect(plan.projectedEndAt).toBe(late.plannedEndAt);
    expect(differences(plan).map(({ of, ms }) => [of, ms])).toEqual([
      ["block", minutes(3)],
      ["inHand", -minutes(3)],
    ]);
  });

  it("counts what is left of the buffer by itself in the last block, which has nothing to keep it for (PLAN-3)", () => {
    const last = agenda.blocks.length - 1;
    const took = agenda.blocks.slice(0, last).map(({ id, plannedMs }) => [id, plannedMs] as const);
    const tookMs = { ...Object.fromEntries(took), welcome: minutes(8) };
    const enteredAt = start + Object.values(tookMs).reduce((sum, ms) => sum + ms, 0);
    const clock = startClock(minutes(3), enteredAt);
    const plan = planOf(roomAt(last, { tookMs, enteredAt, clock }), enteredAt);
    expect(plan.lateMs).toBe(0);
    expect(plan.bufferLeftMs).toBe(agenda.bufferMs + agenda.curveballMs - minutes(3));
  });

  it("tells which blocks made the room late, the largest first (PLAN-2)", () => {
    const enteredAt = start + minutes(15);
    const tookMs = { welcome: minutes(6), briefing: minutes(9) };
    const room = roomAt(2, { tookMs, enteredAt, clock: startClock(minutes(5), enteredAt) });
    const plan = planOf(room, enteredAt + minutes(9));
    expect(plan.projectedEndAt - plan.plannedEndAt).toBe(minutes(1 + 6 + 4));
    expect(differences(plan).map((part) => ["block" in part && part.block.id, part.ms])).toEqual([
      ["briefing", minutes(6)],
      ["immersion", minutes(4)],
      ["welcome", minutes(1)],
    ]);
  });

  it("wins a dropped step's minutes and says so, against the length that was promised (AGENDA-2, PLAN-2)", () => {
    const [dropped, blocks] = [
      agenda.blocks.filter(({ id }) => id === "step-3"),
      agenda.blocks.filter(({ id }) => id !== "step-3"),
    ];
    const plan = planOf(roomAt(1, { ...welcomeTook8, blocks, dropped }), start + minutes(8));
    expect(plan.lateMs).toBe(minutes(3 - 9));
    expect(plan.promisedMs).toBe(minutes(75));
    expect(plan.sumMs).toBe(minutes(75 + 3 - 9));
    expect(differences(plan)[0]).toMatchObject({ of: "dropped", ms: -minutes(9) });
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
    expect(differences(plan)[0]).toEqual({ of: "outside", ms: minutes(9) });
  });

  it("stands still once the workshop has ended", () => {
    const room = roomAt("ended", { tookMs: { welcome: minutes(5) }, endedAt: start + minutes(5) });
    expect(planOf(room, start + minutes(50))).toEqual(planOf(room, start + minutes(5)));
  });
});

describe("the offers to a room that runs late", () => {
  const enteredAt = start + minutes(8);
  const late = { tookMs: { welcome: minutes(8) }, enteredAt, clock: startClock(minutes(3), enteredAt) };
  const step3 = agenda.blocks.find(({ id }) => id === "step-3") ?? agenda.blocks[0];
  const drop = step3 && { block: step3, groups: [] };

  it("come in order, each with the end that it leads to (PLAN-6)", () => {
    const plan = planOf(roomAt(1, late), enteredAt);
    const offers = offersOf({ plan, drop });
    expect(offers.map(({ kind, winsMs, endsAt }) => [kind, winsMs, endsAt - plan.plannedEndAt])).toEqual([
      ["spendBuffer", minutes(3), 0],
      ["skipCurveball", minutes(2), minutes(1)],
      ["dropStep", minutes(9), minutes(-6)],
    ]);
  });

  it("spend no more of the buffer than there is, and none once it is gone (PLAN-6)", () => {
    const much = { ...late, tookMs: { welcome: minutes(20) }, startedAt: start - minutes(12) };
    const [first] = offersOf({ plan: planOf(roomAt(1, much), enteredAt), drop: undefined });
    expect(first).toMatchObject({ kind: "spendBuffer", winsMs: agenda.bufferMs, ofMs: agenda.bufferMs });
    const plan = planOf(roomAt(1, { ...much, bufferMs: 0, curveballMs: 0 }), enteredAt);
    expect(offersOf({ plan, drop: undefined })).toEqual([]);
  });

  it("are none while the room is on time (PLAN-6)", () => {
    const plan = planOf(roomAt(0, { clock: startClock(minutes(5), start) }), start);
    expect(offersOf({ plan, drop })).toEqual([]);
  });
});

describe("a group's pace", () => {
  const stepMs = minutes(9);
  const step = { stepMs, curveballMs: 0, hasCurveball: false, clock: startClock(stepMs, start) };

  it("is what it has behind it less what the plan has: ahead, and behind (PLAN-5)", () => {
    const now = start + minutes(2);
    expect(paceMs(step, { turn: "options", clock: startClock(minutes(3), now) }, now)).toBe(minutes(1));
    expect(paceMs(step, { turn: "constraint", clock: startClock(90_000, now) }, now)).toBe(-30_000);
  });

  it("stands still in a turn that runs over, and is nobody's lead while the room runs over (PLAN-5)", () => {
    const need = { turn: "need" as const, clock: startClock(90_000, start) };
    expect(paceMs(step, need, start + minutes(5))).toBe(-minutes(5) + 90_000);
    const rotate = { turn: "rotate" as const, clock: startClock(30_000, start) };
    expect(paceMs(step, rotate, start + minutes(20))).toBe(0);
  });
});

describe("the plan within a step", () => {
  it("runs through the four turns by the room's clock (PLAN-4)", () => {
    const step = { stepMs: minutes(9), curveballMs: 0, hasCurveball: false };
    const clock = startClock(step.stepMs, start);
    const total = lanesOf(step).reduce((sum, { lengthMs }) => sum + lengthMs, 0);
    expect(planShare(step, clock, start)).toBe(0);
    expect(planShare(step, clock, start + total / 2)).toBeCloseTo(0.5);
    expect(planShare(step, clock, start + minutes(20))).toBe(1);
  });

  it("stays where it was when minutes for a curveball come on top, and goes on into its lane (PLAN-4, CURVE-1)", () => {
    const step = { stepMs: minutes(9), curveballMs: 0, hasCurveball: true };
    const at = start + minutes(4);
    const before = planShare(step, startClock(minutes(9), start), at);
    const given = { ...step, curveballMs: minutes(2) };
    const clock = startClock(minutes(11), start);
    expect(planShare(given, clock, at)).toBeCloseTo(before);
    const turns = lanesOf(step).slice(0, 4);
    const turnsMs = turns.reduce((sum, { lengthMs }) => sum + lengthMs, 0);
    expect(planShare(given, clock, start + turnsMs)).toBeCloseTo(turnsMs / (turnsMs + minutes(2)));
    expect(planShare(given, clock, start + turnsMs + minutes(2))).toBe(1);
  });
});
