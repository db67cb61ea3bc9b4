/** The simulation would notice: each of these mistakes, planted alone, breaks a law within a few seeds that all hold without it. */
import { expect, it } from "vitest";
import { plantedBugs } from "./bugs.ts";
import { simulate } from "./simulation.ts";

/** Where the product's course changes, another seed may be the first to notice. */
const mostSeeds = 40;
const byName = plantedBugs.map((planted) => [planted.name, planted] as const);

it.each(byName)(
  "It is noticed when %s",
  async (_, { bug, caughtBy, seed }) => {
    let caught = await simulate(seed, bug);
    for (let next = 1; !caught.violation && next < mostSeeds; next += 1) caught = await simulate(next, bug);
    expect(caughtBy).toContain(caught.violation?.law);
    expect((await simulate(caught.seed)).violation).toBeUndefined();
  },
  300_000,
);
