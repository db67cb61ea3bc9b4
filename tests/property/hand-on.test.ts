/**
 * A group through a whole workshop of joins, leaves, absences and passes: whatever happens, the step that
 * runs has its roles filled, and nothing else changes.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assignment, holders, rolesOf } from "../../shared/workshop/assignment.ts";
import type { Person } from "../../shared/workshop/grouping.ts";
import { handOn, refill } from "../../shared/workshop/hand-on.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { planRotation } from "../../shared/workshop/rotation.ts";
import { disciplines, rotationPolicies } from "../../shared/workshop/vocabulary.ts";
import { asking } from "../support/asking.ts";
import { faultsOf } from "../support/assignments.ts";
import { person } from "../support/people.ts";

type Happening =
  | { readonly what: "nextStep" }
  | { readonly what: "join"; readonly discipline: Person["discipline"] }
  | { readonly what: "leave" | "comeBack" | "pass"; readonly who: number };

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constant<Happening>({ what: "nextStep" }),
  fc.constantFrom(...disciplines).map((discipline): Happening => ({ what: "join", discipline })),
  fc
    .record({ what: fc.constantFrom("leave", "comeBack", "pass"), who: fc.nat() })
    .map(({ what, who }): Happening => ({ what, who })),
);

const anyWorkshop = fc.record({
  mix: fc.array(fc.constantFrom(...disciplines), { minLength: 2, maxLength: 5 }),
  policy: fc.constantFrom(...rotationPolicies),
  seed: fc.string(),
  happenings: fc.array(anyHappening, { maxLength: 20 }),
});

const slots = 6;

/** Plays the happenings, telling `watch` of every change to the step that runs. */
function play(
  {
    mix,
    policy,
    seed,
    happenings,
  }: typeof anyWorkshop extends fc.Arbitrary<infer Workshop> ? Workshop : never,
  watch: (change: {
    readonly happening: Happening;
    readonly before: Assignment;
    readonly after: Assignment;
    readonly who: SeatId | undefined;
    readonly present: readonly SeatId[];
  }) => void,
): void {
  const room = mix.map((discipline, index) => person(`s${index}`, discipline));
  const away = new Set<SeatId>();
  const history: Assignment[] = [];
  const present = () => room.filter(({ id }) => !away.has(id));
  const plan = () =>
    planRotation({ members: present(), history, slots: slots - history.length, policy, seed });
  let [now] = plan();
  for (const happening of happenings) {
    if (!now) return;
    const before = now;
    const input = { present: present(), history, policy, seed };
    const who = "who" in happening ? room[happening.who % room.length]?.id : undefined;
    if (happening.what === "nextStep") {
      history.push(now);
      [now] = plan();
      if (now)
        expect(
          faultsOf(
            now,
            present().map(({ id }) => id),
          ),
        ).toEqual([]);
      continue;
    }
    if (happening.what === "join") {
      if (present().length < 6) room.push(person(`s${room.length}`, happening.discipline));
      now = refill(now, { ...input, present: present(), vacated: [] });
    } else if (who && happening.what === "comeBack" && present().length < 6) {
      away.delete(who);
      now = refill(now, { ...input, present: present(), vacated: [] });
    } else if (who && happening.what === "leave" && present().length > 1) {
      away.add(who);
      now = refill(now, { ...input, present: present(), vacated: who });
    } else if (who && happening.what === "pass" && !away.has(who)) {
      const [role] = rolesOf(now, who);
      if (role) now = handOn(now, { ...input, from: who, role });
    }
    watch({ happening, before, after: now, who, present: present().map(({ id }) => id) });
  }
}

describe("Whatever happens in a group", () => {
  it("the step that runs has its product manager, engineer and scribe, all present (ROT-2, ROT-10, ROT-11)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyWorkshop, (workshop) => {
          play(workshop, ({ after, present }) => {
            for (const seatId of holders(after)) expect(present).toContain(seatId);
            expect(after.productManager === after.engineer).toBe(present.length === 1);
          });
        }),
        { seed: 21, numRuns: 150 },
      ),
    );
  });

  it("somebody who leaves changes nobody's role but that of whoever steps in (ROT-10)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyWorkshop, (workshop) => {
          play(workshop, ({ happening, before, after, who }) => {
            if (happening.what !== "leave" || !who) return;
            if (!holders(before).includes(who)) {
              expect(after).toEqual(before);
              return;
            }
            const left = holders(before).filter((seatId) => seatId !== who);
            const changed = left.filter(
              (seatId) => `${rolesOf(after, seatId)}` !== `${rolesOf(before, seatId)}`,
            );
            expect(changed.length).toBeLessThanOrEqual(1);
          });
        }),
        { seed: 22, numRuns: 150 },
      ),
    );
  });

  it("a pass changes the roles of exactly two people, wherever anybody can take it (ROT-11)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyWorkshop, (workshop) => {
          play(workshop, ({ happening, before, after, who, present }) => {
            if (happening.what !== "pass" || !who) return;
            const [role] = rolesOf(before, who);
            if (!role || !present.includes(who)) return;
            const changed = present.filter(
              (seatId) => `${rolesOf(after, seatId)}` !== `${rolesOf(before, seatId)}`,
            );
            const canPass =
              role === "observer" ? present.length > before.observers.length : present.length > 1;
            expect(changed.length).toBe(canPass ? 2 : 0);
            if (canPass) expect(rolesOf(after, who)).not.toContain(role);
          });
        }),
        { seed: 23, numRuns: 150 },
      ),
    );
  });

  it("those who join or come back wait for the next step, unless somebody leads alone (ROT-10)", () => {
    asking(() =>
      fc.assert(
        fc.property(anyWorkshop, (workshop) => {
          play(workshop, ({ happening, before, after }) => {
            const isArrival = happening.what === "join" || happening.what === "comeBack";
            if (isArrival && holders(before).length > 1) expect(after).toEqual(before);
          });
        }),
        { seed: 24, numRuns: 60 },
      ),
    );
  });
});
