/**
 * `npm run check`: format and lint, types of every project, import boundaries and unused code, side by side.
 * Prints what each has to say only where it fails, then one line for each; exits with 1 if any failed.
 */
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { inRoot } from "./prepare/paths.mjs";

const bin = (path) => [process.execPath, inRoot("node_modules", path)];
const colour = process.stdout.isTTY ? "force" : "off";
const tsc = (project) => [...bin("typescript/bin/tsc"), "--pretty", `${colour === "force"}`, "-p", project];

/** The slowest first, so that the last to start is short. */
const checks = {
  "types: tests": tsc("tests"),
  "types: client": tsc("client"),
  "types: server": tsc("server"),
  "unused code": [...bin("knip/bin/knip.js"), "--no-progress"],
  boundaries: [
    ...bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    ...["client", "server", "shared", "scripts", "tests"],
  ],
  "types: scripts": tsc("."),
  "types: shared": tsc("shared"),
  "format, lint": [...bin("@biomejs/biome/bin/biome"), "ci", "--error-on-warnings", `--colors=${colour}`],
};

const waiting = Object.entries(checks);
const results = new Map();
const startedAt = performance.now();
await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));

const failed = [...results].filter(([, { code }]) => code !== 0);
for (const [name, { output }] of failed) console.log(`\n── ${name} ${"─".repeat(60)}\n${output.trim()}`);
console.log("");
for (const name of Object.keys(checks)) {
  const { code, seconds } = results.get(name);
  console.log(`${code === 0 ? "✓" : "✗"} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(5)} s`);
}
const total = ((performance.now() - startedAt) / 1000).toFixed(1);
console.log(
  failed.length === 0 ? `All checks passed in ${total} s.` : `${failed.length} failed (${total} s).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command] = next;
    results.set(name, await run(command));
  }
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const began = performance.now();
    let output = "";
    const env = { ...process.env, FORCE_COLOR: colour === "force" ? "1" : "0" };
    const child = spawn(program, args, { cwd: inRoot(), env, stdio: ["ignore", "pipe", "pipe"] });
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", (code) => resolve({ code, output, seconds: (performance.now() - began) / 1000 }));
  });
}
