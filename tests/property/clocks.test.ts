/** A clock through any sequence of holds, releases and adjustments: time is neither lost nor made. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adjustClock,
  type Clock,
  dueAt,
  type Hold,
  holdClock,
  releaseClock,
  remainingAt,
  startClock,
} from "../../shared/workshop/clock.ts";
import { asking } from "../support/asking.ts";

const holds = ["room", "group", "outage"] as const satisfies readonly Hold[];
const began = 1_790_000_000_000;

type Deed =
  | { readonly what: "hold"; readonly hold: Hold }
  | { readonly what: "release"; readonly hold: Hold }
  | { readonly what: "adjust"; readonly deltaMs: number };
/** `afterMs` later than what was done before it; often at the same moment. */
type Happening = Deed & { readonly afterMs: number };

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .record({ what: fc.constantFrom("hold", "release"), hold: fc.constantFrom(...holds) })
    .map(({ what, hold }): Deed => ({ what, hold })),
  fc
    .constantFrom(-300_000, -60_000, -1, 1, 60_000, 300_000)
    .map((deltaMs): Deed => ({ what: "adjust", deltaMs })),
);
const anyHappening: fc.Arbitrary<Happening> = fc
  .record({ deed: anyDeed, afterMs: fc.oneof(fc.constant(0), fc.nat(600_000)) })
  .map(({ deed, afterMs }) => ({ ...deed, afterMs }));
const anyStory = fc.record({
  ms: fc.nat(1_200_000),
  heldFrom: fc.subarray([...holds]),
  happenings: fc.array(anyHappening, { maxLength: 40 }),
});

function done(clock: Clock, deed: Deed, at: number): Clock {
  if (deed.what === "adjust") return adjustClock(clock, deed.deltaMs, at);
  return deed.what === "hold" ? holdClock(clock, deed.hold, at) : releaseClock(clock, deed.hold, at);
}

interface Moment {
  readonly deed: Deed;
  readonly before: Clock;
  readonly after: Clock;
  readonly previousAt: number;
  readonly at: number;
}

function forAnyStory(watch: (moments: readonly Moment[], first: Clock) => void): void {
  asking(() =>
    fc.assert(
      fc.property(anyStory, ({ ms, heldFrom, happenings }) => {
        const first = startClock(ms, began, heldFrom);
        const moments: Moment[] = [];
        let clock = first;
        let at = began;
        for (const { afterMs, ...deed } of happenings) {
          const before = clock;
          const previousAt = at;
          at += afterMs;
          clock = done(before, deed, at);
          moments.push({ deed, before, after: clock, previousAt, at });
        }
        watch(moments, first);
      }),
      { seed: 31, numRuns: 500 },
    ),
  );
}

describe("Any clock", () => {
  it("has lost exactly the time during which nothing held it, and gained what it was given (CLOCK-1)", () => {
    forAnyStory((moments, first) => {
      // Kept beside the clock in the plainest way: which holds there are, and what is left.
      const held = new Set(first.holds);
      let left = first.remainingMs;
      for (const { deed, after, previousAt, at } of moments) {
        if (held.size === 0) left -= at - previousAt;
        if (deed.what === "hold") held.add(deed.hold);
        else if (deed.what === "release") held.delete(deed.hold);
        else if (deed.deltaMs > 0) left += deed.deltaMs;
        // Taking time away never makes overtime, nor more of it.
        else if (left > 0) left = Math.max(0, left + deed.deltaMs);
        expect(remainingAt(after, at)).toBe(left);
        expect(new Set(after.holds)).toEqual(held);
      }
    });
  });

  it("runs exactly while nothing holds it, and is held once however often it is asked (CLOCK-1, CLOCK-2)", () => {
    forAnyStory((moments) => {
      for (const { after } of moments) {
        expect(after.runningSince === null).toBe(after.holds.length > 0);
        expect(new Set(after.holds).size).toBe(after.holds.length);
      }
    });
  });

  it("shows the same at the moment of a hold or a release as just before, and leaves the other holds (CLOCK-2)", () => {
    forAnyStory((moments) => {
      for (const { deed, before, after, at } of moments) {
        if (deed.what === "adjust") continue;
        expect(remainingAt(after, at)).toBe(remainingAt(before, at));
        const others = (clock: Clock) => clock.holds.filter((hold) => hold !== deed.hold);
        expect(others(after)).toEqual(others(before));
      }
    });
  });

  it("shows nothing left at the moment when it is due, and is never due while it is held (CLOCK-7)", () => {
    forAnyStory((moments) => {
      for (const { after, at } of moments) {
        const due = dueAt(after);
        expect(due === null).toBe(after.holds.length > 0);
        if (due === null) continue;
        expect(due - at).toBe(remainingAt(after, at));
        if (due >= at) expect(remainingAt(after, due)).toBe(0);
      }
    });
  });
});
