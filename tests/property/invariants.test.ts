/** What stays true of a workshop's state whatever anybody does, over random workshops. */
import { resolve } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadContent } from "../../server/content/load-content.ts";
import type { Casting } from "../../shared/content/schema.ts";
import { holders } from "../../shared/workshop/assignment.ts";
import type { Board } from "../../shared/workshop/board-state.ts";
import { type Clock, remainingAt } from "../../shared/workshop/clock.ts";
import { deadlinesOf, mayDeadlinesDiffer } from "../../shared/workshop/deadlines.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import { currentBlock, presentMembers } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { asking } from "../support/asking.ts";
import { playAtRandom, type Step } from "../support/random-workshop.ts";

let castings: readonly Casting[] = [];
beforeAll(async () => {
  castings = (await loadContent(resolve("personas"))).castings;
});

const played = new Map<number, Step[]>();

/** The steps of the seed's workshop; played once for all the tests that look at them. */
function stepsOf(seed: number): readonly Step[] {
  const known = played.get(seed);
  if (known) return known;
  const steps: Step[] = [];
  playAtRandom(castings, seed, 350, (step) => steps.push(step));
  played.set(seed, steps);
  return steps;
}

function always(check: (step: Step) => void): void {
  asking(() =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        for (const step of stepsOf(seed)) check(step);
      }),
      { seed: 51, numRuns: 12 },
    ),
  );
}

const groupsOf = (state: WorkshopState): Group[] => Object.values(state.groups);
const boardsOf = (state: WorkshopState): Board[] => groupsOf(state).flatMap((group) => group.boards);
const clocksOf = (state: WorkshopState): Clock[] => [
  state.room.clock,
  ...groupsOf(state).flatMap((group) => (group.turn ? [group.turn.clock] : [])),
  ...boardsOf(state).flatMap((board) => board.votes.flatMap((vote) => vote.revealClock ?? [])),
  ...(state.discussion ? [state.discussion.clock] : []),
];

describe("people", () => {
  it("sit in at most one group, and are listed by it (SEAT-1)", () => {
    always(({ after }) => {
      for (const seat of Object.values(after.seats)) {
        const listed = groupsOf(after).filter((group) => group.seatIds.includes(seat.id));
        expect(listed.map((group) => group.id)).toEqual(seat.groupId === null ? [] : [seat.groupId]);
        if (seat.status !== "here") expect(seat.groupId).toBeNull();
      }
    });
  });

  it("are never more than six at a table (GRP-6)", () => {
    always(({ after }) => {
      for (const group of groupsOf(after)) expect(group.seatIds.length).toBeLessThanOrEqual(6);
    });
  });

  it("all have a group when immersion begins (GRP-9)", () => {
    always(({ before, after }) => {
      if (currentBlock(after)?.kind !== "immersion" || before.room.position === after.room.position) return;
      if (before.room.position === "ended" || currentBlock(before)?.kind === "step") return;
      const lost = Object.values(after.seats).filter(
        (seat) => seat.status === "here" && seat.groupId === null,
      );
      expect(lost).toEqual([]);
    });
  });
});

describe("roles", () => {
  it("are held by members of the group, one product manager and one engineer, as long as anybody is present (ROT-2, ROT-10)", () => {
    always(({ after }) => {
      if (currentBlock(after)?.kind !== "step") return;
      for (const group of groupsOf(after)) {
        const assignment = group.turn ? group.schedule[group.turn.slot] : undefined;
        if (!after.groupOrder.includes(group.id) || presentMembers(after, group).length === 0) continue;
        if (!assignment) throw new Error(`${group.id} has people and no roles.`);
        for (const holder of holders(assignment)) expect(group.seatIds).toContain(holder);
      }
    });
  });

  it("of steps that have begun change only by a pass or a vacated role (ROT-14)", () => {
    always(({ name, before, after, events }) => {
      if (events.some((event) => event.type === "roleHandedOn")) return;
      if (["confirmGroups", "advanceRoom", "goBack", "deadlinePassed", "reopenWorkshop"].includes(name))
        return;
      for (const group of groupsOf(before)) {
        if (!group.turn) continue;
        const played = group.turn.slot + 1;
        expect(after.groups[group.id]?.schedule.slice(0, played)).toEqual(group.schedule.slice(0, played));
      }
    });
  });
});

describe("clocks", () => {
  it("run only while nothing holds them (CLOCK-1)", () => {
    always(({ after }) => {
      for (const clock of clocksOf(after)) if (clock.holds.length > 0) expect(clock.runningSince).toBeNull();
    });
  });

  it("stand still to the millisecond while the room is paused (CLOCK-2)", () => {
    always(({ after }) => {
      if (!after.room.clock.holds.includes("room") || currentBlock(after)?.kind !== "step") return;
      for (const id of after.groupOrder) {
        const turn = after.groups[id]?.turn;
        if (turn) expect(remainingAt(turn.clock, 9e15)).toBe(turn.clock.remainingMs);
      }
    });
  });

  it("leave a held group held when the room resumes (CLOCK-2)", () => {
    always(({ name, before, after }) => {
      if (name !== "resumeRoom") return;
      for (const group of groupsOf(before)) {
        if (!group.turn?.clock.holds.includes("group")) continue;
        expect(after.groups[group.id]?.turn?.clock.holds).toContain("group");
      }
    });
  });

  it("give a step that one comes back to at least a minute, in the turn where it was (CLOCK-4)", () => {
    always(({ name, before, after, events }) => {
      if (name !== "goBack" || events.length === 0 || currentBlock(after)?.kind !== "step") return;
      for (const id of after.groupOrder) {
        const turn = after.groups[id]?.turn;
        const left = turn ? before.groups[id]?.leftTurns[turn.slot] : undefined;
        if (!turn || !left) continue;
        expect(turn.turn).toBe(left.turn);
        expect(turn.clock.remainingMs).toBeGreaterThanOrEqual(60_000);
      }
    });
  });

  it("have no deadline while they are held (CLOCK-7)", () => {
    always(({ after }) => {
      const keys = deadlinesOf(after).map((deadline) => deadline.key);
      if (after.room.clock.holds.length > 0) expect(keys).not.toContain("block");
      for (const group of groupsOf(after)) {
        if ((group.turn?.clock.holds.length ?? 0) > 0) expect(keys).not.toContain(`silence:${group.id}`);
      }
    });
  });

  it("have their deadlines moved only by what is looked at for it (CLOCK-7)", () => {
    always(({ before, after }) => {
      if (!mayDeadlinesDiffer(before, after)) expect(deadlinesOf(after)).toEqual(deadlinesOf(before));
    });
  });
});

describe("what somebody wrote", () => {
  const texts = (state: WorkshopState): string[] =>
    boardsOf(state).flatMap((board) => [
      ...Object.values(board.notes).flatMap((note) => [
        note.text.value,
        ...note.text.history.map((old) => old.value),
      ]),
      ...Object.values(board.tradeOff.texts).flatMap((text) => [
        text.value,
        ...text.history.map((old) => old.value),
      ]),
    ]);

  it("is never lost, by no move, regrouping, back or end (TEXT-1)", () => {
    always(({ before, after }) => {
      const now = new Set(texts(after));
      for (const text of texts(before)) expect(now.has(text)).toBe(true);
    });
  });
});

describe("votes", () => {
  it("pass exactly when all who voted show three fingers or more (VOTE-1)", () => {
    always(({ after }) => {
      for (const vote of boardsOf(after).flatMap((board) => board.votes)) {
        if (vote.status !== "revealed") continue;
        const fingers = Object.values(vote.ballots);
        expect(vote.outcome).toBe(
          fingers.length > 0 && fingers.every((count) => count >= 3) ? "passed" : "failed",
        );
      }
    });
  });

  it("have at most one re-vote, and only after a failure (VOTE-2)", () => {
    always(({ after }) => {
      for (const board of boardsOf(after)) {
        const revealed = board.votes.filter((vote) => vote.status === "revealed");
        expect(revealed.length).toBeLessThanOrEqual(2);
        if (revealed.length === 2) expect(revealed[0]?.outcome).toBe("failed");
        expect(board.votes.filter((vote) => vote.status === "open").length).toBeLessThanOrEqual(1);
      }
    });
  });

  it("do not reveal while the group is held, nor later than everybody's vote (VOTE-4)", () => {
    always(({ before, after, events }) => {
      for (const event of events) {
        if (event.type === "voteRevealed") expect(after.groups[event.groupId]?.turn?.clock.holds).toEqual([]);
      }
      if (currentBlock(after)?.kind !== "step" || before === after) return;
      for (const group of groupsOf(after)) {
        const open = group.turn
          ? group.boards[group.turn.slot]?.votes.find((vote) => vote.status === "open")
          : undefined;
        const present = presentMembers(after, group);
        if (!open || group.turn?.clock.holds.length !== 0 || present.length === 0) continue;
        expect(present.every((seat) => open.ballots[seat.id] !== undefined)).toBe(false);
      }
    });
  });
});
