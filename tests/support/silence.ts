/** Fails a test during which anything was written to the console: a warning nobody reads is a bug nobody sees. */
import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

const noise: string[] = [];

for (const method of ["log", "info", "debug", "warn", "error", "trace"] as const) {
  console[method] = (...said: unknown[]) => {
    noise.push(`console.${method}: ${format(...said)}`);
  };
}
process.on("warning", ({ name, message }) => noise.push(`${name}: ${message}`));

function expectSilence(): void {
  const heard = noise.splice(0);
  if (heard.length > 0) throw new Error(`The console should stay silent, but said:\n${heard.join("\n")}`);
}

afterEach(expectSilence);
afterAll(expectSilence);
