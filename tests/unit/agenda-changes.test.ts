/** Changing the agenda while it runs: what is offered, what is refused, and what each table then plays. */
import { describe, expect, it } from "vitest";
import type { Casting } from "../../shared/content/schema.ts";
import { minuteMs } from "../../shared/workshop/agenda.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import { firstTable } from "../support/first-table.ts";
import { facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const minutes = (count: number) => count * minuteMs;
const inStep1 = () => playthrough({ until: { phase: "step", turn: "options" }, lengthMin: 75 }).play;
const from = (play: Play) => play.state.room.revision;
const blockOf = (play: Play, id: string) => play.state.agenda.blocks.find((block) => block.id === id);
const next = (play: Play) => play.send(facilitator, "advanceRoom", { from: from(play) });
/** The same journey, with its last step as the moment of truth. */
const endingInTruth = (casting: Casting): Casting => {
  const { steps } = casting.journey;
  const truthful = steps.map((step, index) => {
    const momentOfTruth = index === steps.length - 1;
    return { ...step, momentOfTruth, priority: momentOfTruth ? 1 : index + 2 };
  });
  return { ...casting, journey: { ...casting.journey, steps: truthful } };
};
const change = (play: Play, blockId: string, by: number, isUnlocked = false) => ({
  from: from(play),
  blockId,
  deltaMs: minutes(by),
  isUnlocked,
});

describe("a block to come", () => {
  it("gets more or fewer minutes, never less than one, and then runs by them (AGENDA-1)", () => {
    const play = inStep1();
    play.send(facilitator, "changeAgenda", change(play, "step-2", -2));
    play.send(facilitator, "changeAgenda", change(play, "step-3", -10));
    expect(blockOf(play, "step-2")?.plannedMs).toBe(minutes(7));
    expect(blockOf(play, "step-3")?.plannedMs).toBe(minutes(1));
    next(play);
    expect(play.state.room.clock.remainingMs).toBe(minutes(7));
  });

  it("is changed by nobody who meant an earlier moment, and not once it has begun (AGENDA-1)", () => {
    const play = inStep1();
    const stale = change(play, "step-2", -2);
    expect(refusalOf(play, facilitator, "changeAgenda", change(play, "step-1", 1))).toBe("tooLate");
    expect(refusalOf(play, facilitator, "changeAgenda", change(play, "welcome", 1))).toBe("tooLate");
    next(play);
    expect(refusalOf(play, facilitator, "changeAgenda", stale)).toBe("stale");
    expect(refusalOf(play, facilitator, "changeAgenda", change(play, "step-9", 1))).toBe("noSuchThing");
  });

  it("that was left and is ahead again goes on with what was left, and the change (CLOCK-4)", () => {
    const play = inStep1();
    next(play);
    play.wait(minutes(2));
    play.send(facilitator, "goBack", { from: from(play), confirmed: false });
    play.send(facilitator, "changeAgenda", change(play, "step-2", 2));
    next(play);
    expect(play.state.room.clock.remainingMs).toBe(minutes(9 - 2 + 2));
  });
});

describe("the debrief", () => {
  it("gives up minutes only to a choice that says so (AGENDA-3)", () => {
    const play = inStep1();
    expect(refusalOf(play, facilitator, "changeAgenda", change(play, "what", -1))).toBe("needsConfirmation");
    play.send(facilitator, "changeAgenda", change(play, "what", 2));
    play.send(facilitator, "changeAgenda", change(play, "what", -2));
    play.send(facilitator, "changeAgenda", change(play, "what", -1, true));
    expect(blockOf(play, "what")?.plannedMs).toBe(minutes(4));
    play.send(facilitator, "changeAgenda", change(play, "what", 1));
    expect(refusalOf(play, facilitator, "changeAgenda", change(play, "what", -1))).toBe("needsConfirmation");
  });

  it("keeps the time on its clock unless somebody confirms, and takes more at any time (AGENDA-3)", () => {
    const { play } = playthrough({ until: "what", lengthMin: 75 });
    const less = { from: from(play), deltaMs: -minuteMs };
    expect(refusalOf(play, facilitator, "adjustRoom", less)).toBe("needsConfirmation");
    play.send(facilitator, "adjustRoom", { from: from(play), deltaMs: minuteMs });
    play.send(facilitator, "adjustRoom", { ...less, confirmed: true });
    expect(play.state.room.clock.remainingMs).toBe(minutes(5));
  });
});

describe("the buffer", () => {
  it("is spent from what is there, put back up to what it was, and not twice by two who press at once (AGENDA-2)", () => {
    const play = inStep1();
    const { bufferMs } = play.state.agenda;
    const spend = { fromMs: bufferMs, toMs: bufferMs - minutes(3) };
    play.send(facilitator, "spendBuffer", spend);
    expect(refusalOf(play, facilitator, "spendBuffer", spend)).toBe("stale");
    const tooMuch = { fromMs: spend.toMs, toMs: bufferMs + minuteMs };
    expect(refusalOf(play, facilitator, "spendBuffer", tooMuch)).toBe("tooMany");
    play.send(facilitator, "spendBuffer", { fromMs: spend.toMs, toMs: bufferMs });
    expect(play.state.agenda).toEqual(play.state.plan.planned);
  });
});

describe("dropping a step", () => {
  it("takes the last slot; each table leaves out what it can miss most easily, and everyone's roles are planned anew (AGENDA-4, PLAY-3)", () => {
    const play = inStep1();
    const before = play.state;
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    expect(blockOf(play, "step-3")).toBeUndefined();
    for (const id of play.state.groupOrder) {
      const [was, is] = [before.groups[id], play.state.groups[id]];
      const journey = before.castings[was?.castingId ?? ""]?.journey;
      const [open = -1, other = -1] = was?.steps.slice(1) ?? [];
      const priority = (step: number) =>
        journey?.steps[step]?.momentOfTruth ? 0 : (journey?.steps[step]?.priority ?? 99);
      const kept = priority(open) < priority(other) ? open : other;
      expect(is?.steps).toEqual([was?.steps[0], kept]);
      expect(is?.schedule).toHaveLength(2);
      expect(is?.turn).toEqual(was?.turn);
      expect(is?.boards[0]).toEqual(was?.boards[0]);
    }
    next(play);
    next(play);
    expect(phaseOf(play.state)).toBe("deRole");
  });

  it("never takes the moment of truth, nor a step that has begun (AGENDA-4)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 2 }, lengthMin: 75 });
    expect(refusalOf(play, facilitator, "dropStep", { blockId: "step-3" })).toBe("tooLate");
    const early = playthrough({ until: "welcome", lengthMin: 60 }).play;
    early.send(facilitator, "dropStep", { blockId: "step-3" });
    early.send(facilitator, "dropStep", { blockId: "step-2" });
    expect(refusalOf(early, facilitator, "dropStep", { blockId: "step-1" })).toBe("tooLate");
  });

  it("is not possible where some table has only its moment of truth ahead (AGENDA-4)", () => {
    const [first, ...others] = shippedCastings;
    const castings = first ? [endingInTruth(first), ...others] : [];
    const { play } = playthrough({ until: { phase: "step", slot: 1 }, lengthMin: 75, castings });
    expect(refusalOf(play, facilitator, "dropStep", { blockId: "step-3" })).toBe("tooLate");
  });

  it("is done once, however many press (AGENDA-4)", () => {
    const play = inStep1();
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    expect(play.send(facilitator, "dropStep", { blockId: "step-3" })).toEqual([]);
    expect(refusalOf(play, facilitator, "dropStep", { blockId: "step-1" })).toBe("tooLate");
  });

  it("before there are groups has them formed with as many steps as are left (AGENDA-4)", () => {
    const { play } = playthrough({ until: "welcome", lengthMin: 75 });
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    while (phaseOf(play.state) !== "step") next(play);
    expect(firstTable(play).group.steps).toHaveLength(2);
    expect(firstTable(play).group.boards).toHaveLength(2);
  });
});

describe("a table that is merged away while a step is dropped", () => {
  it("plays as many steps as the others when the merge is undone (AGENDA-4)", () => {
    const until = { phase: "step", turn: "options" } as const;
    const { play } = playthrough({ people: 6, until, lengthMin: 75 });
    const [from, into] = play.state.groupOrder;
    if (!from || !into) throw new Error("There are two tables.");
    const [gone] = play.state.groups[from]?.seatIds ?? [];
    if (gone) play.send(facilitator, "removeSeat", { seatId: gone });
    play.send(facilitator, "mergeGroups", { from, into });
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    play.send(facilitator, "undoSurgery", { id: play.state.surgery.done.at(-1)?.id ?? "" });
    expect(play.state.groupOrder).toContain(from);
    expect(play.state.groups[from]?.steps).toHaveLength(2);
    expect(play.state.groups[from]?.schedule).toHaveLength(2);
  });
});

describe("taking a step back", () => {
  it("puts it where it was, with the minutes that it had (AGENDA-5)", () => {
    const play = inStep1();
    play.send(facilitator, "changeAgenda", change(play, "step-3", -2));
    const before = play.state;
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    play.send(facilitator, "takeBackStep", { blockId: "step-3" });
    expect(play.state.agenda).toEqual(before.agenda);
    for (const id of before.groupOrder)
      expect(play.state.groups[id]?.steps).toEqual(before.groups[id]?.steps);
    expect(firstTable(play).group.schedule.every((roles) => roles !== null)).toBe(true);
    expect(play.send(facilitator, "takeBackStep", { blockId: "step-3" })).toEqual([]);
  });

  it("is too late once a table is beyond that place of its journey, or the room beyond the steps (AGENDA-5)", () => {
    const castings = shippedCastings.map(endingInTruth);
    const { play } = playthrough({ until: "step", lengthMin: 75, castings });
    play.send(facilitator, "dropStep", { blockId: "step-3" });
    expect(refusalOf(play, facilitator, "takeBackStep", { blockId: "step-3" })).toBeUndefined();
    next(play);
    expect(refusalOf(play, facilitator, "takeBackStep", { blockId: "step-3" })).toBe("tooLate");
    next(play);
    expect(refusalOf(play, facilitator, "takeBackStep", { blockId: "step-3" })).toBe("notInThisPhase");
  });
});
