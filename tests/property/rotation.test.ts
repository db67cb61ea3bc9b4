/**
 * The schedule of roles: against every possible plan on small cases, and on any group by what must always
 * hold.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, possibleAssignments, rolesOf } from "../../shared/workshop/assignment.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { planRotation } from "../../shared/workshop/rotation.ts";
import {
  type Barred,
  compareCosts,
  owedRoles,
  rotationCost,
  timesHeld,
} from "../../shared/workshop/rotation-cost.ts";
import { disciplines, type Role, roles, rotationPolicies } from "../../shared/workshop/vocabulary.ts";
import { asking } from "../support/asking.ts";
import { faultsOf } from "../support/assignments.ts";
import { everyMix, people, person, seat } from "../support/people.ts";

type Plan = readonly Assignment[];
type Input = Parameters<typeof planRotation>[0];

/** Every plan there is for so many steps. */
function everyPlan(seatIds: readonly SeatId[], slots: number): Plan[] {
  const possible = possibleAssignments(seatIds);
  let plans: Plan[] = [[]];
  for (let slot = 0; slot < slots; slot += 1) {
    plans = plans.flatMap((plan) => possible.map((assignment) => [...plan, assignment]));
  }
  return plans;
}

const idsOf = (input: Input) => input.members.map(({ id }) => id);

/** The plans of the least cost, found by trying them all. */
function bestPlans(input: Input): { cost: number[]; plans: Plan[] } {
  let cost: number[] = [Number.POSITIVE_INFINITY];
  let plans: Plan[] = [];
  for (const plan of everyPlan(idsOf(input), input.slots)) {
    const here = rotationCost(plan, input);
    const difference = compareCosts(here, cost);
    if (difference < 0) [cost, plans] = [here, []];
    if (difference <= 0) plans.push(plan);
  }
  return { cost, plans };
}

/** How many still wait for a role that they are owed after the plan's first step. */
function owedAfterFirst(plan: Plan, { members, history, policy }: Input): number {
  const played = [...history, ...plan.slice(0, 1)];
  return members.filter(({ id, discipline }) =>
    owedRoles(discipline, policy).some((role) => timesHeld(played, id, role) === 0),
  ).length;
}

const anyMember = fc.constantFrom(...disciplines);

/**
 * A group of any mix that may have played some steps, with people who have left since, and that may have
 * passes.
 */
function anyInput(
  size: { min: number; max: number },
  slots: { min: number; max: number },
): fc.Arbitrary<Input> {
  return fc
    .record({
      mix: fc.array(anyMember, { minLength: size.min, maxLength: size.max }),
      slots: fc.integer(slots),
      policy: fc.constantFrom(...rotationPolicies),
      seed: fc.string(),
      past: fc.array(fc.record({ who: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), pick: fc.nat() }), {
        maxLength: 3,
      }),
      passes: fc.array(fc.record({ who: fc.nat(), role: fc.constantFrom<Role>(...roles), slot: fc.nat(5) }), {
        maxLength: 2,
      }),
    })
    .map(({ mix, past, passes, ...rest }) => {
      const members = mix.map((discipline, index) => person(`s${index}`, discipline));
      const history = past.flatMap(({ who, pick }) => {
        const possible = possibleAssignments(who.slice(0, 6).map((index) => seat(`s${index}`)));
        return possible[pick % Math.max(1, possible.length)] ?? [];
      });
      const barred = passes.map(
        ({ who, role, slot }): Barred => ({ seatId: seat(`s${who % mix.length}`), role, slot }),
      );
      return { ...rest, members, history, barred };
    });
}

describe("The schedule, against every possible plan", () => {
  it.each(rotationPolicies)(
    "costs the least there is, for every mix of one to four people under %s (ROT-3 to ROT-8)",
    (policy) => {
      for (const { size, slots } of [
        { size: 1, slots: 3 },
        { size: 2, slots: 4 },
        { size: 3, slots: 3 },
        { size: 4, slots: 2 },
      ]) {
        for (const mix of everyMix(size)) {
          const input: Input = { members: people(mix), history: [], slots, policy, seed: mix };
          expect({ mix, cost: rotationCost(planRotation(input), input) }).toEqual({
            mix,
            cost: bestPlans(input).cost,
          });
        }
      }
    },
  );

  it.each([
    { min: 3, max: 3, slots: 4 },
    { min: 1, max: 4, slots: 2 },
    { min: 5, max: 5, slots: 2 },
    { min: 5, max: 6, slots: 1 },
  ])(
    "costs the least there is whatever was played and passed before: $min–$max people, $slots steps (ROT-3 to ROT-8)",
    (size) => {
      asking(() =>
        fc.assert(
          fc.property(anyInput(size, { min: 1, max: size.slots }), (input) => {
            expect(rotationCost(planRotation(input), input)).toEqual(bestPlans(input).cost);
          }),
          { seed: 11, numRuns: size.min === 5 && size.slots === 2 ? 12 : 60 },
        ),
      );
    },
  );

  it("pays in the first step as much of what is owed as any plan of the same cost (ROT-9)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyInput({ min: 2, max: 4 }, { min: 2, max: 2 }), (any) => {
          const input: Input = { ...any, policy: "swap" };
          const least = Math.min(...bestPlans(input).plans.map((plan) => owedAfterFirst(plan, input)));
          expect(owedAfterFirst(planRotation(input), input)).toBe(least);
        }),
        { seed: 12, numRuns: 40 },
      ),
    );
  });
});

describe("Any schedule", () => {
  const anyGroup = anyInput({ min: 1, max: 6 }, { min: 1, max: 6 });

  it("gives everybody present a role, with one product manager and one engineer (ROT-1, ROT-2)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyGroup, (input) => {
          const plan = planRotation(input);
          expect(plan.length).toBe(input.slots);
          expect(plan.flatMap((assignment) => faultsOf(assignment, idsOf(input)))).toEqual([]);
        }),
        { seed: 13, numRuns: 150 },
      ),
    );
  });

  it("is the same in whatever order people are listed (ROT-9)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyGroup, (input) => {
          const reversed = { ...input, members: [...input.members].reverse() };
          expect(planRotation(reversed)).toEqual(planRotation(input));
        }),
        { seed: 14, numRuns: 60 },
      ),
    );
  });

  it("does not change as it is played (ROT-9)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyGroup, ({ barred: _, ...input }) => {
          const [first, ...rest] = planRotation(input);
          const history = [...input.history, ...(first ? [first] : [])];
          expect(planRotation({ ...input, history, slots: input.slots - 1 })).toEqual(rest);
        }),
        { seed: 15, numRuns: 60 },
      ),
    );
  });

  it("overrules a pass only where nobody else can take the role (ROT-12)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyInput({ min: 3, max: 6 }, { min: 1, max: 3 }), (input) => {
          const [pass] = input.barred ?? [];
          if (!pass) return;
          const plan = planRotation({ ...input, barred: [{ ...pass, slot: 0 }] });
          const isUnheard = plan
            .slice(0, 1)
            .some((assignment) => rolesOf(assignment, pass.seatId).includes(pass.role));
          expect(isUnheard).toBe(false);
        }),
        { seed: 16, numRuns: 60 },
      ),
    );
  });

  it("under swap lets everybody play the opposite role wherever the steps suffice (ROT-3)", () => {
    for (let size = 3; size <= 6; size += 1) {
      for (const mix of everyMix(size)) {
        const members = people(mix);
        const engineers = members.filter(({ discipline }) => discipline === "engineering").length;
        const product = members.filter(({ discipline }) => discipline === "product").length;
        const slots = Math.max(1, engineers, product);
        const plan = planRotation({ members, history: [], slots, policy: "swap", seed: mix });
        const without = members.filter(({ id, discipline }) =>
          owedRoles(discipline, "swap").some((role) => timesHeld(plan, id, role) === 0),
        );
        expect({ mix, without }).toEqual({ mix, without: [] });
      }
    }
  });
});
