/**
 * `npm run simulate`: many seeds, one after another, and what struck in them. `--seeds N` how many, `--seed X` the first
 * (alone, if N is left out); `--bugs` plants each mistake of bugs.ts and tells which law notices it, and when.
 */
import { parseArgs } from "node:util";
import { plantedBugs } from "./bugs.ts";
import { type Outcome, simulate } from "./simulation.ts";

const { values } = parseArgs({
  options: {
    seeds: { type: "string" },
    seed: { type: "string" },
    bugs: { type: "boolean", default: false },
  },
});
const first = Number(values.seed ?? 1);
const count = Number(values.seeds ?? (values.seed === undefined ? 50 : 1));
if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count < 1) {
  console.error("Say how many: npm run simulate -- --seeds 50. Or which: npm run simulate -- --seed 7.");
  process.exitCode = 2;
} else if (values.bugs) await hunt();
else await run();

async function run(): Promise<void> {
  const totals = { steps: 0, given: 0, accepted: 0, events: 0, compared: 0, lastedMs: 0 };
  const struck = new Map<string, number>();
  let failed = 0;
  const began = process.hrtime.bigint();
  for (let seed = first; seed < first + count; seed += 1) {
    const outcome = await simulate(seed);
    for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += outcome[key];
    for (const [fault, times] of outcome.struck) struck.set(fault, (struck.get(fault) ?? 0) + times);
    if (outcome.violation) {
      failed += 1;
      console.log(failure(outcome));
    }
  }
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  console.log(
    `\n${count} seeds from ${first} on in ${seconds.toFixed(1)} s (${(count / seconds).toFixed(2)} a second)`,
  );
  console.log(`${totals.steps} steps, ${Math.round(totals.lastedMs / 60_000)} minutes of the world's time`);
  console.log(
    `${totals.given} commands given, ${totals.accepted} accepted, ${totals.events} events, ${totals.compared} views compared\n`,
  );
  for (const [fault, times] of [...struck].sort(([, one], [, other]) => other - one))
    console.log(`${String(times).padStart(7)}  ${fault}`);
  console.log(failed === 0 ? "\nEvery law held." : `\n${failed} of ${count} seeds broke a law.`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function failure({ seed, violation }: Outcome): string {
  return [
    `\nSeed ${seed} at step ${violation?.step}, after ${violation?.atMs} ms: not so that ${violation?.law}.`,
    `  ${violation?.detail}`,
    `  Again: npm run simulate -- --seed ${seed}`,
    `  Once mended, to be kept: { seed: ${seed}, name: "what went wrong" } in tests/simulation/seeds.ts`,
  ].join("\n");
}

async function hunt(): Promise<void> {
  let missed = 0;
  for (const { name, bug, caughtBy } of plantedBugs) {
    let outcome: Outcome | undefined;
    let tried = 0;
    while (!outcome?.violation && tried < count) outcome = await simulate(first + tried++, bug);
    const law = outcome?.violation?.law;
    const isCaught = law !== undefined && caughtBy.includes(law);
    if (!isCaught) missed += 1;
    console.log(`${isCaught ? "✓" : "✗"} ${name}`);
    console.log(`    ${law === undefined ? "not noticed" : `not so that ${law}`}: ${tried} seeds`);
  }
  console.log(missed === 0 ? "\nEach planted mistake was noticed." : `\n${missed} were not noticed.`);
  process.exitCode = missed === 0 ? 0 : 1;
}
