/**
 * People join, leave, go missing, come back, are moved and pass their roles in any order, through the real decisions,
 * in rooms of every size: everybody stays in one place, and every table that anybody sits at can play.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rolesOf } from "../../shared/workshop/assignment.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import { currentBlock, phaseOf, presentMembers, seatsHere } from "../../shared/workshop/reading.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { asking } from "../support/asking.ts";
import { faultsOf } from "../support/assignments.ts";
import { asSeat, beginPlay, facilitator, type Play } from "../support/play.ts";
import { refusalOf } from "../support/refusal.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

type Happening =
  | { readonly what: "join"; readonly who: number; readonly discipline: (typeof disciplines)[number] }
  | { readonly what: "leave" | "away" | "back" | "pass" | "move" | "remove"; readonly who: number }
  | { readonly what: "next" };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant("join"),
      who: fc.nat(),
      discipline: fc.constantFrom(...disciplines),
    }),
  },
  { weight: 6, arbitrary: fc.record({ what: fc.constantFrom("away", "back", "pass"), who: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom("leave", "remove", "move"), who: fc.nat() }) },
  { weight: 2, arbitrary: fc.constant({ what: "next" }) },
);
/** Mostly a table or a few, now and then a full house. */
const anyRoom = fc.oneof(
  { weight: 15, arbitrary: fc.integer({ min: 3, max: 16 }) },
  { weight: 1, arbitrary: fc.integer({ min: 17, max: 200 }) },
);
const anyStory = fc.record({
  people: anyRoom,
  mix: fc.array(fc.constantFrom(...disciplines), { minLength: 1, maxLength: 9 }),
  happenings: fc.array(anyHappening, { minLength: 10, maxLength: 50 }),
});

interface Moment {
  readonly happening: Happening;
  readonly before: WorkshopState;
  readonly after: WorkshopState;
  readonly isRefused: boolean;
}

/** Plays a story from the first step on, telling `watch` of everything that happens. */
function live(
  { people, mix, happenings }: typeof anyStory extends fc.Arbitrary<infer Story> ? Story : never,
  watch: (moment: Moment) => void,
): void {
  const play = beginPlay({ castings: shippedCastings, seed: "story", lengthMin: 60, people });
  const join = (index: number, discipline: (typeof disciplines)[number]) =>
    play.send({ kind: "visitor" }, "join", {
      name: `Person ${index}`,
      discipline,
      whenTaken: "another",
      isBot: false,
    });
  for (let index = 0; index < people; index++) join(index, mix[index % mix.length] ?? "other");
  while (phaseOf(play.state) !== "step") next(play);
  for (const happening of happenings) {
    if (phaseOf(play.state) !== "step") return;
    const before = play.state;
    const isRefused = happen(play, happening, join) !== undefined;
    watch({ happening, before, after: play.state, isRefused });
  }
}

const next = (play: Play) => play.send(facilitator, "advanceRoom", { from: play.state.room.revision });

/** Makes it happen where it can; tells why the product refuses it where it does. */
function happen(
  play: Play,
  happening: Happening,
  join: (index: number, discipline: (typeof disciplines)[number]) => unknown,
): string | undefined {
  if (happening.what === "next") return void next(play);
  if (happening.what === "join") return void join(Object.keys(play.state.seats).length, happening.discipline);
  const seats = seatsHere(play.state);
  const seat = seats[happening.who % seats.length];
  if (!seat) return undefined;
  const { id: seatId, groupId } = seat;
  switch (happening.what) {
    case "away":
      return void play.send({ kind: "system" }, "markAway", { seatId });
    case "back":
      return void play.send({ kind: "system" }, "markBack", { seatId });
    case "leave":
      return void play.send(asSeat(seatId), "leave", {});
    case "remove":
      return void play.send(facilitator, "removeSeat", { seatId });
    case "move": {
      const to = play.state.groupOrder[happening.who % play.state.groupOrder.length];
      if (!to) return undefined;
      const refusal = refusalOf(play, facilitator, "placeSeat", { seatId, groupId: to });
      if (!refusal) play.send(facilitator, "placeSeat", { seatId, groupId: to });
      return refusal;
    }
    case "pass": {
      if (!groupId) return undefined;
      const refusal = refusalOf(play, asSeat(seatId), "passRole", { groupId });
      if (!refusal) play.send(asSeat(seatId), "passRole", { groupId });
      return refusal;
    }
    default:
      return happening satisfies never;
  }
}

/** Watches forty stories; the seed makes them the same each time. */
function always(seed: number, watch: (moment: Moment) => void): void {
  asking(() =>
    fc.assert(
      fc.property(anyStory, (story) => live(story, watch)),
      { seed, numRuns: 40 },
    ),
  );
}

const tables = (state: WorkshopState): Group[] =>
  Object.values(state.groups).filter(({ seatIds }) => seatIds.length > 0);

describe("Whoever comes and goes", () => {
  it("everybody has one seat at one table at most, and no table more than six (SEAT-1, GRP-6)", () => {
    always(61, ({ after }) => {
      const seated = tables(after).flatMap(({ seatIds }) => seatIds);
      expect(new Set(seated).size).toBe(seated.length);
      expect(seated.toSorted()).toEqual(
        seatsHere(after)
          .filter(({ groupId }) => groupId !== null)
          .map(({ id }) => id)
          .toSorted(),
      );
      for (const { seatIds } of tables(after)) expect(seatIds.length).toBeLessThanOrEqual(6);
    });
  });

  it("a step begins with everybody who is present in the roles that their number asks for (ROT-1, ROT-2)", () => {
    let begun = 0;
    always(62, ({ happening, after }) => {
      const slot = currentBlock(after)?.slot;
      if (happening.what !== "next" || slot === undefined) return;
      for (const group of tables(after)) {
        const present = presentMembers(after, group).map(({ id }) => id);
        const assignment = group.schedule[slot];
        if (present.length === 0) continue;
        begun += 1;
        expect(assignment && faultsOf(assignment, present)).toEqual([]);
      }
    });
    expect(begun).toBeGreaterThan(100);
  });

  it("a table with two people or more present is never led by one alone, and never by somebody who left (ROT-2, ROT-10)", () => {
    always(63, ({ after }) => {
      const slot = currentBlock(after)?.slot;
      if (slot === undefined) return;
      for (const group of tables(after)) {
        const assignment = group.schedule[slot];
        if (presentMembers(after, group).length < 2) continue;
        if (!assignment) throw new Error(`${group.id} has people and no roles.`);
        const { productManager, engineer, scribe } = assignment;
        expect(productManager).not.toBe(engineer);
        for (const holder of [productManager, engineer, scribe]) expect(group.seatIds).toContain(holder);
      }
    });
  });

  it("a pass is refused only where there is nobody else or nothing to pass, and takes the role away (ROT-11)", () => {
    let passes = 0;
    always(64, ({ happening, before, after, isRefused }) => {
      if (happening.what !== "pass") return;
      const seats = seatsHere(before);
      const seat = seats[happening.who % seats.length];
      const slot = currentBlock(before)?.slot;
      const group = seat?.groupId ? before.groups[seat.groupId] : undefined;
      if (!seat || !group || slot === undefined) return;
      const held = group.schedule[slot];
      const [role] = held ? rolesOf(held, seat.id) : [];
      const others = presentMembers(before, group).filter(({ id }) => id !== seat.id);
      expect(isRefused).toBe(role === undefined || presentMembers(before, group).length < 2);
      const now = after.groups[group.id]?.schedule[slot];
      if (isRefused || !role || !now || others.length === 0) return;
      passes += 1;
      if (role !== "observer") expect(rolesOf(now, seat.id)).not.toContain(role);
    });
    expect(passes).toBeGreaterThan(50);
  });

  it("what was played stays as it was played (ROT-14)", () => {
    always(65, ({ happening, before, after }) => {
      const slot = currentBlock(before)?.slot ?? 0;
      // Whoever goes missing keeps their role.
      const until = happening.what === "away" ? slot + 1 : slot;
      for (const group of Object.values(before.groups)) {
        expect(after.groups[group.id]?.schedule.slice(0, until)).toEqual(group.schedule.slice(0, until));
      }
    });
  });
});
