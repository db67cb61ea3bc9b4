/**
 * The agenda changed in any order while the room goes on and back: minutes, the buffer, steps dropped and taken back,
 * tables made anew. Whatever the sequence, the debrief keeps its minutes, the plan adds up and nothing written is lost.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDebrief, plannedMs, stepSlots } from "../../shared/workshop/agenda.ts";
import { type CommandName, type PayloadOf, parseCommand } from "../../shared/workshop/commands.ts";
import { decide } from "../../shared/workshop/decide.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import { planOf } from "../../shared/workshop/plan.ts";
import { currentBlock, furthestSlot, phaseOf } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const anyDelta = fc.constantFrom(-600_000, -300_000, -60_000, -15_000, 60_000, 300_000);
const anyAct = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ what: fc.constant("change" as const), block: fc.nat(), by: anyDelta }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constant("adjust" as const), by: anyDelta }) },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom("buffer" as const, "keep" as const), to: fc.nat(600_000) }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      what: fc.constantFrom("drop", "drop", "takeBack", "next", "next", "back", "back", "regroup", "skip"),
    }),
  },
);
type Act = typeof anyAct extends fc.Arbitrary<infer One> ? One : never;
const anyStory = fc.record({
  from: fc.constantFrom("briefing" as const, "step" as const),
  acts: fc.array(anyAct, { minLength: 25, maxLength: 60 }),
});

/** In a workshop of four steps, of which one has been played and written down; or before all of them. */
const beginnings = {
  briefing: playthrough({ until: "briefing", lengthMin: 90 }),
  step: playthrough({ until: { phase: "step", isPlayed: true }, lengthMin: 90 }),
};

interface Moment {
  readonly name: CommandName;
  readonly before: WorkshopState;
  readonly after: WorkshopState;
  readonly events: readonly WorkshopEvent[];
  readonly now: number;
}

/** Plays stories in which nobody chooses to take from the debrief. */
function always(check: (moment: Moment) => void): void {
  fc.assert(
    fc.property(anyStory, ({ from, acts }) => {
      let state = beginnings[from].state;
      let now = beginnings[from].play.now;
      const send = <Name extends CommandName>(name: Name, payload: PayloadOf<Name>) => {
        const parsed = parseCommand(name, payload);
        if ("malformed" in parsed) throw new Error(`${name} is malformed at ${parsed.malformed.path}`);
        now += 20_000;
        const context = { actor: facilitator, now, newId: (prefix: string) => `${prefix}-1`, seed: `${now}` };
        const outcome = decide(state, parsed, context);
        if (outcome.rejection) return;
        check({ name, before: state, after: outcome.state, events: outcome.events, now });
        state = outcome.state;
      };
      for (const act of acts) perform(act, state, send);
    }),
    { numRuns: 60, seed: 44 },
  );
}

function perform(
  act: Act,
  { agenda, room, plan }: WorkshopState,
  send: <Name extends CommandName>(name: Name, payload: PayloadOf<Name>) => void,
): void {
  const from = room.revision;
  switch (act.what) {
    case "change": {
      const blockId = agenda.blocks[act.block % agenda.blocks.length]?.id ?? "";
      send("changeAgenda", { from, blockId, deltaMs: act.by, isUnlocked: false });
      return;
    }
    case "adjust":
      send("adjustRoom", { from, deltaMs: act.by });
      return;
    case "buffer":
      send("spendBuffer", { fromMs: agenda.bufferMs, toMs: act.to });
      return;
    case "drop":
      send("dropStep", { blockId: `step-${stepSlots(agenda.blocks)}` });
      return;
    case "takeBack":
      send("takeBackStep", { blockId: plan.dropped.at(-1)?.id ?? "step-9" });
      return;
    case "next":
      send("advanceRoom", { from });
      return;
    case "back":
      send("goBack", { from, confirmed: true });
      return;
    case "skip":
      send("skipCurveball", {});
      return;
    case "keep":
      send("spendBuffer", {
        fromMs: agenda.bufferMs,
        toMs: Math.max(0, agenda.bufferMs + agenda.curveballMs - act.to),
        curveballs: { fromMs: agenda.curveballMs, toMs: act.to },
      });
      return;
    case "regroup":
      send("proposeGroups", { preferredSize: 4 });
      send("confirmGroups", {});
      return;
    default:
      throw new Error("There is no such act.");
  }
}

const tables = (state: WorkshopState): Group[] => state.groupOrder.flatMap((id) => state.groups[id] ?? []);
const agendaCommands: readonly CommandName[] = [
  "skipCurveball",
  "changeAgenda",
  "spendBuffer",
  "dropStep",
  "takeBackStep",
];

describe("however the agenda is changed", () => {
  it("the debrief keeps its minutes, until somebody chooses otherwise (AGENDA-3)", () => {
    always(({ after, before, events, now }) => {
      for (const block of after.plan.planned.blocks.filter(({ kind }) => isDebrief(kind))) {
        const is = after.agenda.blocks.find(({ id }) => id === block.id);
        expect(is?.plannedMs).toBeGreaterThanOrEqual(block.plannedMs);
      }
      const block = currentBlock(after);
      const isFirstTime = block && before.room.leftMs[block.id] === undefined;
      if (
        !block ||
        !isDebrief(block.kind) ||
        !isFirstTime ||
        !events.some(({ type }) => type === "roomMoved")
      )
        return;
      expect(after.room.clock.remainingMs).toBeGreaterThanOrEqual(block.plannedMs);
      expect(now).toBe(after.room.enteredAt);
    });
  });

  it("the parts of the plan add up to how late it is, against the same promise (AGENDA-2, PLAN-2)", () => {
    always(({ before, after, now }) => {
      expect(after.plan.planned).toEqual(before.plan.planned);
      const { planned } = after.plan;
      const input = { ...after.room, ...after.plan, ...after.agenda };
      const plan = planOf(input, now);
      expect(plan.promisedMs).toBe(plannedMs(planned.blocks) + planned.curveballMs + planned.bufferMs);
      expect(plan.parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(plan.lateMs);
      expect(plan.sumMs - plan.promisedMs).toBe(plan.lateMs);
      expect(plan.projectedEndAt - plan.plannedEndAt).toBe(plan.lateMs);
      const ids = [...after.agenda.blocks, ...after.plan.dropped].map(({ id }) => id);
      expect(ids.toSorted()).toEqual(planned.blocks.map(({ id }) => id).toSorted());
    });
  });

  it("what is past, and the present block, stay as they are (AGENDA-1)", () => {
    always(({ name, before, after }) => {
      if (!agendaCommands.includes(name)) return;
      const upTo = typeof before.room.position === "number" ? before.room.position + 1 : 0;
      expect(after.agenda.blocks.slice(0, upTo)).toEqual(before.agenda.blocks.slice(0, upTo));
      expect(after.room).toEqual({ ...before.room, leftMs: after.room.leftMs });
      expect(currentBlock(after)?.id).toBe(currentBlock(before)?.id);
    });
  });

  it("each table plays a step in every slot, in journey order, its moment of truth among them, with roles for all (AGENDA-4)", () => {
    always(({ after }) => {
      const isPlay = ["immersion", "step"].includes(phaseOf(after));
      for (const group of tables(after)) {
        const { steps = [] } = after.castings[group.castingId]?.journey ?? {};
        expect(group.steps).toHaveLength(stepSlots(after.agenda.blocks));
        expect(group.steps).toEqual([...new Set(group.steps)].toSorted((a, b) => a - b));
        expect(group.steps).toContain(steps.findIndex(({ momentOfTruth }) => momentOfTruth));
        if (isPlay) expect(group.schedule.filter((roles) => roles !== null)).toHaveLength(group.steps.length);
      }
    });
  });

  it("what a table has begun stays its step, and what was written stays on it (AGENDA-4, TEXT-1)", () => {
    always(({ before, after }) => {
      for (const was of Object.values(before.groups)) {
        const is = after.groups[was.id];
        const begun = furthestSlot(was) + 1;
        if (after.groupOrder.includes(was.id))
          expect(is?.steps.slice(0, begun)).toEqual(was.steps.slice(0, begun));
        expect(is?.boards.length).toBeGreaterThanOrEqual(was.boards.length);
        for (const [slot, board] of was.boards.entries()) {
          expect(is?.boards[slot]?.notes).toEqual(board.notes);
          expect(is?.boards[slot]?.tradeOff).toEqual(board.tradeOff);
        }
      }
    });
  });

  it("taking a step back gives each table what it would have played (AGENDA-5)", () => {
    always(({ name, before, events, now }) => {
      if (name !== "dropStep" || events.length === 0) return;
      const dropped = events.reduce(evolve, before);
      const parsed = parseCommand("takeBackStep", { blockId: dropped.plan.dropped.at(-1)?.id });
      if ("malformed" in parsed) throw new Error("takeBackStep is malformed");
      const context = { actor: facilitator, now, newId: (prefix: string) => `${prefix}-1`, seed: "back" };
      const after = decide(dropped, parsed, context).events?.reduce(evolve, dropped);
      expect(after?.agenda).toEqual(before.agenda);
      expect(after?.plan).toEqual(before.plan);
      expect(after && tables(after).map(({ steps }) => steps)).toEqual(
        tables(before).map(({ steps }) => steps),
      );
    });
  });

  it("the log replays to the same workshop (LOG-1)", () => {
    always(({ before, after, events }) => {
      const stored = JSON.parse(JSON.stringify(events)) as readonly WorkshopEvent[];
      expect(stored.reduce(evolve, JSON.parse(JSON.stringify(before)) as WorkshopState)).toEqual(after);
    });
  });
});
