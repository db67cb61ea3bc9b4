/**
 * `npm run rehearse -- --people 12 --minutes 60 --speed 60 --out DIR [--url URL] [--seed S] [--passcode P]
 * [--scenario difficult-room]`: bots play a whole workshop on a server of their own (or on that of `--url`, at its own
 * speed), every export is written into DIR, and what happened is told. Exits with 1 if anything happened that should not.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { pino } from "pino";
import { appRoot } from "../server/app-root.ts";
import { imaginationFrom, noImagination } from "../server/bots/imagination.ts";
import { type Rehearsal, rehearse } from "../server/bots/rehearsal.ts";
import { startServer } from "../server/compose.ts";
import { readConfig } from "../server/config.ts";
import { loadContent } from "../server/content/load-content.ts";
import { openSqliteStore } from "../server/store/sqlite-store.ts";
import { createClock } from "../server/time/clock.ts";
import { isScenario, type Scenario, scenarios } from "../shared/scenarios.ts";
import { accountOf } from "./rehearse/account.ts";

const values = readArguments();

function readArguments() {
  try {
    return parseArgs({
      options: {
        people: { type: "string", default: "12" },
        minutes: { type: "string", default: "60" },
        speed: { type: "string", default: "60" },
        out: { type: "string", default: "out/rehearsal" },
        url: { type: "string" },
        seed: { type: "string", default: "rehearsal" },
        passcode: { type: "string" },
        scenario: { type: "string", default: "usual" },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

function number(name: "people" | "minutes" | "speed", min: number, max: number): number {
  const value = Number(values[name]);
  if (Number.isFinite(value) && value >= min && value <= max) return value;
  process.stderr.write(`--${name} should be a number from ${min} to ${max}.\n`);
  process.exit(2);
}

const people = Math.round(number("people", 3, 200));
const lengthMin = Math.round(number("minutes", 45, 180));
const speed = number("speed", 1, 240);
const out = resolve(values.out);
const scenario = scenarioOf(values.scenario);

function scenarioOf(name: string): Scenario {
  if (isScenario(name)) return name;
  process.stderr.write(`--scenario should be one of ${scenarios.join(", ")}.\n`);
  process.exit(2);
}

/** A server with a store of its own, which is thrown away afterwards. */
async function ownServer() {
  const dataDir = mkdtempSync(join(tmpdir(), "counterpart-rehearsal-"));
  const read = readConfig({ PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, LOG_LEVEL: "warn" });
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join(" "));
  const store = openSqliteStore(join(dataDir, "counterpart.sqlite"));
  const log = pino({ level: "warn" }, process.stderr);
  const server = await startServer(read.config, { store, clock: createClock({ rate: speed }), log });
  return {
    url: server.url,
    async close() {
      await server.close();
      await store.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const server = values.url === undefined ? await ownServer() : undefined;
const url = (values.url ?? server?.url ?? "").replace(/\/$/, "");
const rate = server ? speed : 1;
const pace = server ? `${speed} times as fast as people` : "at its own speed";
process.stdout.write(`${people} bots play ${lengthMin} minutes at ${url}, ${pace}.\n`);

let rehearsal: Rehearsal;
try {
  rehearsal = await rehearse({
    url,
    people,
    lengthMin,
    seed: values.seed,
    scenario,
    // On a server of its own the bots know the content as its authors do; elsewhere only what they are shown.
    imagine: server
      ? imaginationFrom((await loadContent(join(appRoot(), "personas"))).castings)
      : noImagination,
    ...(values.passcode === undefined ? {} : { passcode: values.passcode }),
    // Twice the planned time, and a minute for everybody to come in.
    signal: AbortSignal.timeout((2 * lengthMin * 60_000) / rate + 60_000),
    onBlock: ({ position, blocks }) =>
      process.stdout.write(`  ${typeof position === "number" ? (blocks[position]?.id ?? "") : position}\n`),
  });
} finally {
  await server?.close();
}
await mkdir(out, { recursive: true });
for (const [name, content] of rehearsal.files) await writeFile(join(out, name), content);
process.stdout.write(
  `\n${accountOf(rehearsal, lengthMin)}\n\nWritten into ${out}: ${[...rehearsal.files.keys()].join(", ")}.\n`,
);
process.exitCode = rehearsal.tally.unexpected.length === 0 ? 0 : 1;
