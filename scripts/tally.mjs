/**
 * Adds up what the test runners recorded (they do where CI is set) and prints "N passed, N failed". Fails when a runner
 * left no record or ran nothing: a green light must have tests behind it.
 */
import { existsSync, readFileSync } from "node:fs";
import { testRecords } from "./prepare/paths.mjs";

const count = {
  vitest: (record) => [record.numPassedTests, record.numFailedTests],
  playwright: ({ stats }) => [stats.expected, stats.unexpected + stats.flaky],
};

let passed = 0;
let failed = 0;
let isComplete = true;
for (const [runner, path] of Object.entries(testRecords)) {
  const counts = existsSync(path) ? count[runner](JSON.parse(readFileSync(path, "utf8"))) : [0, 0];
  passed += counts[0];
  failed += counts[1];
  if (counts[0] + counts[1] > 0) continue;
  console.log(`${runner} ran no test`);
  isComplete = false;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = isComplete && failed === 0 ? 0 : 1;
