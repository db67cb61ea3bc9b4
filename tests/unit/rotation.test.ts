import { describe, expect, it } from "vitest";
import { type Assignment, roleOf, rolesOf } from "../../shared/workshop/assignment.ts";
import { canEveryoneSwap, coverage } from "../../shared/workshop/coverage.ts";
import type { Person } from "../../shared/workshop/grouping.ts";
import { planRotation } from "../../shared/workshop/rotation.ts";
import { rotationCost } from "../../shared/workshop/rotation-cost.ts";
import type { RotationPolicy } from "../../shared/workshop/vocabulary.ts";
import { people, seat } from "../support/people.ts";

const plan = (
  members: readonly Person[],
  slots: number,
  policy: RotationPolicy,
  history: Assignment[] = [],
) => planRotation({ members, history, slots, policy, seed: "seed" });

/** Who leads each step, by the letter of their discipline: product manager first. */
const leads = (assignments: readonly Assignment[]) =>
  assignments.map(({ productManager, engineer }) => `${productManager[0]}${engineer[0]}`);

const given = (productManager: string, engineer: string, scribe: string, ...rest: string[]): Assignment => {
  const [customerVoice, ...observers] = rest.map(seat);
  const three = { productManager: seat(productManager), engineer: seat(engineer), scribe: seat(scribe) };
  return { ...three, ...(customerVoice && { customerVoice }), observers };
};

describe("The roles of a group", () => {
  it.each([
    { present: "e", held: [["productManager", "engineer", "scribe"]] },
    { present: "eep", held: [["productManager"], ["engineer"], ["scribe"]] },
    { present: "eepp", held: [["productManager"], ["engineer"], ["scribe"], ["customerVoice"]] },
    {
      present: "eeppd",
      held: [["productManager"], ["engineer"], ["scribe"], ["customerVoice"], ["observer"]],
    },
    {
      present: "eeppdo",
      held: [["productManager"], ["engineer"], ["scribe"], ["customerVoice"], ["observer"], ["observer"]],
    },
  ])("for $present are $held (ROT-1)", ({ present, held }) => {
    const members = people(present);
    const [assignment] = plan(members, 1, "swap");
    const found = members.map(({ id }) => (assignment ? rolesOf(assignment, id) : []));
    expect(found.map(String).sort()).toEqual(held.map(String).sort());
  });

  it("double one of two as scribe, who is known by the greater role (ROT-1)", () => {
    const [assignment] = plan(people("ep"), 1, "swap");
    expect([assignment?.productManager, assignment?.engineer]).toEqual(["e1", "p1"]);
    expect(["e1", "p1"]).toContain(assignment?.scribe);
    expect(assignment && roleOf(assignment, assignment.scribe)).not.toBe("scribe");
    expect(assignment && roleOf(assignment, seat("nobody"))).toBeUndefined();
  });

  it("are not planned where nobody is present", () => {
    expect(plan([], 3, "swap")).toEqual([]);
    expect(plan(people("epd"), 0, "swap")).toEqual([]);
  });
});

describe("The policy", () => {
  it("swap begins with the opposite role for everybody, and comes round to their own (ROT-3)", () => {
    expect(leads(plan(people("eepp"), 4, "swap"))).toEqual(["ep", "ep", "pe", "pe"]);
  });

  it("own, then swap, gives one round in one's own role and then the opposite (ROT-3)", () => {
    expect(leads(plan(people("eepp"), 4, "ownThenSwap"))).toEqual(["pe", "pe", "ep", "ep"]);
  });

  it("own role only keeps everybody in their own role, though it be the same person each time (ROT-4)", () => {
    expect(leads(plan(people("epp"), 3, "own"))).toEqual(["pe", "pe", "pe"]);
  });

  it("own role only has a missing discipline played by design and others first (ROT-4)", () => {
    expect(leads(plan(people("eed"), 2, "own"))).toEqual(["de", "de"]);
    expect(leads(plan(people("eee"), 2, "own"))).toEqual(["ee", "ee"]);
  });

  it("lets design and others lead only after engineers and product people have had their turn (ROT-5)", () => {
    const assignments = plan(people("eeppd"), 3, "swap");
    expect(leads(assignments.slice(0, 2))).toEqual(["ep", "ep"]);
    expect(leads(assignments.slice(2)).join()).toContain("d");
  });

  it("has a group without product people play both sides itself (ROT-2)", () => {
    const assignments = plan(people("eee"), 3, "swap");
    expect(new Set(assignments.map(({ productManager }) => productManager)).size).toBe(3);
    expect(new Set(assignments.map(({ engineer }) => engineer)).size).toBe(3);
  });
});

describe("A schedule", () => {
  it("spreads the two leads before anything but what is owed (ROT-6)", () => {
    const assignments = plan(people("eeepp"), 5, "swap");
    for (const { id } of people("eeepp")) {
      expect(assignments.filter(({ productManager }) => productManager === id).length).toBe(1);
      expect(assignments.filter(({ engineer }) => engineer === id).length).toBe(1);
    }
  });

  it("gives nobody the same role twice running, nor what they held in the last step played (ROT-7)", () => {
    const members = people("eepp");
    const history = [given("e1", "p1", "e2", "p2")];
    expect(rotationCost(plan(members, 3, "swap", history), { members, history, policy: "swap" })[7]).toBe(0);
  });

  it("spreads the scribe's and the customer voice's turns (ROT-8)", () => {
    const assignments = plan(people("eepp"), 4, "swap");
    expect(new Set(assignments.map(({ scribe }) => scribe)).size).toBe(4);
    expect(new Set(assignments.map(({ customerVoice }) => customerVoice)).size).toBe(4);
  });

  it("differs from group to group by their seeds (ROT-9)", () => {
    const members = people("eeppd");
    const plans = ["a", "b", "c", "d"].map((seed) =>
      JSON.stringify(planRotation({ members, history: [], slots: 3, policy: "swap", seed })),
    );
    expect(new Set(plans).size).toBeGreaterThan(1);
  });

  it("gives a late arrival the role they are owed in the next step (ROT-3)", () => {
    const history = [given("e1", "p1", "e2"), given("e2", "e1", "p1")];
    const [next] = plan(people("eepp"), 1, "swap", history);
    expect(next?.engineer).toBe("p2");
  });

  it("does not plan somebody for a role that they passed on for that step (ROT-12)", () => {
    const members = people("eepp");
    for (const { id } of members) {
      const barred = [{ seatId: id, role: "productManager", slot: 1 }] as const;
      const assignments = planRotation({
        members,
        history: [],
        slots: 2,
        policy: "swap",
        seed: "seed",
        barred,
      });
      expect(assignments[1]?.productManager).not.toBe(id);
    }
  });

  it("costs what its parts add up to", () => {
    const input = { members: people("eep"), history: [given("e1", "p1", "e2")], policy: "swap" } as const;
    const barred = [{ seatId: seat("e1"), role: "productManager", slot: 0 }] as const;
    // e1 is product manager again, against a pass; e2 is left without; p1 has had what they are owed.
    expect(rotationCost([given("e1", "e2", "p1")], { ...input, barred })).toEqual([
      1,
      0,
      1,
      1,
      0,
      4 + 1 + 1,
      4 + 1 + 1,
      1,
      1 + 1,
    ]);
  });
});

describe("Coverage", () => {
  it("tells who has had, and who will have, what the policy owes them (ROT-13)", () => {
    const table = coverage(
      people("epdo"),
      { played: [given("e1", "d1", "p1", "o1")], planned: [given("d1", "p1", "o1", "e1")] },
      "swap",
    );
    expect(table).toEqual([
      { seatId: "e1", hadOwed: true, willHaveOwed: true, pm: 1, eng: 0 },
      { seatId: "p1", hadOwed: false, willHaveOwed: true, pm: 0, eng: 0 },
      { seatId: "d1", hadOwed: true, willHaveOwed: true, pm: 0, eng: 1 },
      { seatId: "o1", hadOwed: false, willHaveOwed: false, pm: 0, eng: 0 },
    ]);
  });

  it("under own, then swap, counts both roles as owed (ROT-13)", () => {
    const played = [given("e1", "e2", "p1")];
    const [first] = coverage(people("eep"), { played, planned: [given("p1", "e1", "e2")] }, "ownThenSwap");
    expect(first).toMatchObject({ hadOwed: false, willHaveOwed: true });
  });

  it.each([
    { size: 3, slots: 2, can: true },
    { size: 4, slots: 2, can: true },
    { size: 5, slots: 3, can: true },
    { size: 5, slots: 2, can: false },
    { size: 6, slots: 3, can: true },
  ])(
    "can be estimated: $size people in $slots steps, everybody swaps: $can (ROT-13)",
    ({ size, slots, can }) => {
      expect(canEveryoneSwap(size, slots)).toBe(can);
      const mix = "e".repeat(Math.ceil(size / 2)) + "p".repeat(Math.floor(size / 2));
      const table = coverage(people(mix), { played: [], planned: plan(people(mix), slots, "swap") }, "swap");
      expect(table.every(({ willHaveOwed }) => willHaveOwed)).toBe(can);
    },
  );
});
