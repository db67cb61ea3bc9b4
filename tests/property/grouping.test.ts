/** For every number of people from 3 to 200, and every mix of disciplines. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterMove, whatMoveBreaks } from "../../shared/workshop/group-changes.ts";
import {
  countOf,
  groupSizes,
  lacks,
  neededDisciplines,
  type Person,
  placeForLateArrival,
  proposeGroups,
} from "../../shared/workshop/grouping.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import { asking } from "../support/asking.ts";
import { everyMix, people, person } from "../support/people.ts";

const everyCount = Array.from({ length: 198 }, (_, index) => index + 3);
const preferences = [3, 4, 5] as const;

const spread = (numbers: readonly number[]) => Math.max(...numbers) - Math.min(...numbers);

function seated(room: readonly Person[], seed: string, preferredSize?: 3 | 4 | 5): Person[][] {
  const byId = new Map(room.map((someone) => [someone.id, someone]));
  const groups = proposeGroups(room, { seed, ...(preferredSize && { preferredSize }) });
  return groups.map((ids) => ids.flatMap((id) => byId.get(id) ?? []));
}

/** What is wrong with a proposal; empty if nothing is. */
function faults(room: readonly Person[], groups: readonly (readonly Person[])[]): string[] {
  const sizes = groups.map((group) => group.length);
  const found: string[] = [];
  const names = groups.flat().map(({ id }) => id);
  if (names.length !== room.length || new Set(names).size !== room.length) found.push("not everybody once");
  if (sizes.some((size) => size < 3 || size > 5)) found.push(`sizes ${sizes}`);
  if (spread(sizes) > 1) found.push(`uneven sizes ${sizes}`);
  for (const discipline of disciplines) {
    const counts = groups.map((group) => countOf(group, discipline));
    if (spread(counts) > 1) found.push(`uneven ${discipline} ${counts}`);
    if (countOf(room, discipline) >= groups.length && counts.includes(0))
      found.push(`no ${discipline} somewhere`);
  }
  return found;
}

const anyRoom = fc
  .array(fc.constantFrom(...disciplines), { minLength: 3, maxLength: 200 })
  .map((room) => room.map((discipline, index) => person(`s${index}`, discipline)));

describe("The sizes of groups", () => {
  it.each(preferences)(
    "are 3 to 5 and at most one apart for 3 to 200 people, aiming at %i (GRP-1)",
    (preferred) => {
      for (const count of everyCount) {
        const sizes = groupSizes(count, preferred);
        expect(sizes.reduce((total, size) => total + size, 0)).toBe(count);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
        expect(spread(sizes)).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each(preferences)(
    "come as near to %i on average as any division does, smaller on ties (GRP-2)",
    (preferred) => {
      for (const count of everyCount) {
        const chosen = groupSizes(count, preferred).length;
        const distance = (groups: number) => Math.abs(count / groups - preferred);
        for (let groups = 1; groups <= count; groups += 1) {
          const isPossible = count >= 3 * groups && count <= 5 * groups;
          if (!isPossible || groups === chosen) continue;
          expect(distance(chosen)).toBeLessThanOrEqual(distance(groups) + 1e-12);
          if (groups > chosen) expect(distance(chosen)).toBeLessThan(distance(groups) - 1e-12);
        }
      }
    },
  );
});

describe("A proposal of groups", () => {
  it("spreads every possible mix of up to 14 people (GRP-1, GRP-3)", () => {
    for (let count = 3; count <= 14; count += 1) {
      for (const mix of everyMix(count)) {
        const room = people(mix);
        expect({ mix, faults: faults(room, seated(room, "seed")) }).toEqual({ mix, faults: [] });
      }
    }
  });

  it.each(preferences)(
    "spreads mixes of every number from 3 to 200, aiming at %i (GRP-1, GRP-3)",
    (preferred) => {
      for (const count of everyCount) {
        for (const engineers of [0, 1, Math.floor(count / 5), Math.floor(count / 2), count - 1]) {
          const product = Math.floor((count - engineers) / 2);
          const room = people(
            "e".repeat(engineers) + "p".repeat(product) + "d".repeat(count - engineers - product),
          );
          expect({ room: room.length, faults: faults(room, seated(room, "s", preferred)) }).toEqual({
            room: count,
            faults: [],
          });
        }
      }
    },
  );

  it("spreads any mix, for any seed and preference (GRP-1, GRP-3)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyRoom, fc.string(), fc.constantFrom(...preferences), (room, seed, preferred) => {
          expect(faults(room, seated(room, seed, preferred))).toEqual([]);
        }),
        { seed: 5, numRuns: 200 },
      ),
    );
  });

  it("is the same for the same people and seed, in whatever order they came (GRP-4)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyRoom, fc.string(), fc.infiniteStream(fc.nat()), (room, seed, draws) => {
          const order = room.map((someone) => ({ someone, draw: draws.next().value }));
          const mixed = order.sort((a, b) => a.draw - b.draw).map(({ someone }) => someone);
          expect(proposeGroups(mixed, { seed })).toEqual(proposeGroups(room, { seed }));
        }),
        { seed: 6, numRuns: 100 },
      ),
    );
  });

  it("tells which groups lack whom exactly where the room has too few (GRP-5)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyRoom, (room) => {
          const groups = seated(room, "seed");
          for (const discipline of neededDisciplines) {
            const lacking = lacks(groups).filter(({ missing }) => missing.includes(discipline));
            expect(lacking.length).toBe(Math.max(0, groups.length - countOf(room, discipline)));
            for (const { group } of lacking) expect(countOf(groups[group] ?? [], discipline)).toBe(0);
          }
        }),
        { seed: 7, numRuns: 200 },
      ),
    );
  });
});

describe("Late arrivals", () => {
  it("never make a six while any group has room, and are turned away only when all have six (GRP-6)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyRoom, fc.array(fc.constantFrom(...disciplines), { maxLength: 120 }), (room, late) => {
          const groups = seated(room, "seed");
          for (const [index, discipline] of late.entries()) {
            const sizes = groups.map((group) => group.length);
            const newcomer = person(`late${index}`, discipline);
            const place = placeForLateArrival(groups, newcomer);
            if (place === undefined) {
              expect(Math.min(...sizes)).toBe(6);
              return;
            }
            expect(sizes[place]).toBeLessThan(Math.min(...sizes) < 5 ? 5 : 6);
            groups[place]?.push(newcomer);
          }
        }),
        { seed: 8, numRuns: 100 },
      ),
    );
  });
});

describe("A move", () => {
  it("breaks nothing exactly if everything that held before holds after it (GRP-7)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyRoom, fc.nat(), fc.nat(), (room, whoever, wherever) => {
          const groups = seated(room, "seed");
          const mover = room[whoever % room.length];
          if (!mover) return;
          const to = wherever % groups.length;
          const after = afterMove(groups, { seatId: mover.id, to });
          expect(after.flat().length).toBe(room.length);
          const isSound =
            after.every((group) => group.length >= 3 && group.length <= 5) &&
            spread(after.map((group) => group.length)) <= 1 &&
            neededDisciplines.every(
              (discipline) =>
                spread(after.map((group) => countOf(group, discipline))) <= 1 &&
                groups.every(
                  (group, at) => countOf(group, discipline) === 0 || countOf(after[at] ?? [], discipline) > 0,
                ),
            );
          expect(whatMoveBreaks(groups, { seatId: mover.id, to }).length === 0).toBe(isSound);
        }),
        { seed: 9, numRuns: 300 },
      ),
    );
  });
});
