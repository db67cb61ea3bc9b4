/** Whole workshops in a world of their own, from seeds (simulation.ts). `npm run simulate -- --seeds N` plays more. */
import { describe, expect, it } from "vitest";
import { seeds } from "./seeds.ts";
import { simulate } from "./simulation.ts";

describe("In a storm of lost connections, crashes and failing disks", () => {
  it.each(seeds)("it no longer happens that $name", async ({ seed }) => {
    expect((await simulate(seed)).violation).toBeUndefined();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("every law holds (seed %i)", async (seed) => {
    expect((await simulate(seed)).violation).toBeUndefined();
  });
});

describe("A simulation", () => {
  it("takes the same course for the same seed, and another one for another", async () => {
    const [one, again, other] = [await simulate(21), await simulate(21), await simulate(22)];
    expect(again).toEqual(one);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });

  it("meets with faults of every kind, and with work that is done in spite of them", async () => {
    const outcomes = [];
    for (let seed = 31; seed < 35; seed += 1) outcomes.push(await simulate(seed));
    const kinds = new Set(outcomes.flatMap(({ struck }) => [...struck.keys()]));
    expect(kinds.size).toBeGreaterThan(20);
    expect(outcomes.reduce((sum, { accepted }) => sum + accepted, 0)).toBeGreaterThan(100);
  });

  it("leaves the machine's time, timers and chance as it found them", async () => {
    const before = [setTimeout, setInterval, setImmediate, Date.now, Math.random, performance.now];
    await simulate(41);
    expect([setTimeout, setInterval, setImmediate, Date.now, Math.random, performance.now]).toEqual(before);
  });
});
