/**
 * The composition root: the only reader of the environment and the only place that names a storage engine. Starts the
 * server, says where it is, and stops it within five seconds when asked (OPS-3).
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pino } from "pino";
import { startServer } from "./compose.ts";
import { type Config, readConfig } from "./config.ts";
import { exportReport } from "./export-report.ts";
import { createTypesetter } from "./exports/pdf/create-typesetter.ts";
import { greeting } from "./network/greeting.ts";
import { addressesForOthers, localAddress } from "./network/reachable.ts";
import { openSqliteStore } from "./store/sqlite-store.ts";
import { adviceAtStart } from "./store/store-advice.ts";
import { StoreFault } from "./store/store-fault.ts";
import { createClock } from "./time/clock.ts";
import { type Upkeep, upkeep } from "./upkeep.ts";

const stopWithinMs = 4_500;

function giveUp(lines: readonly string[]): never {
  process.stderr.write(`\nCounterpart cannot start.\n\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
  process.exit(1);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

function openStore({ dataDir }: Config) {
  const file = join(resolve(dataDir), "counterpart.sqlite");
  try {
    return openSqliteStore(file);
  } catch (error) {
    const fault = error instanceof StoreFault ? error : new StoreFault("other", reason(error), error);
    return giveUp(adviceAtStart(fault, file));
  }
}

async function start(config: Config): Promise<void> {
  const log = pino({ level: config.logLevel });
  const store = openStore(config);
  const server = await startServer(config, { store, clock: createClock(), log }).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === "EADDRINUSE") return giveUp([`Port ${config.port} is in use.`, "PORT chooses another one."]);
    if (code === "EACCES")
      return giveUp([`Port ${config.port} is not allowed here.`, "PORT chooses another one."]);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      return giveUp([
        `This machine has no address ${config.host}.`,
        "HOST chooses another one; 0.0.0.0 is all of them.",
      ]);
    }
    throw error;
  });
  process.stdout.write(greeting(server.url, server.addresses, { hasCode: process.stdout.isTTY }));

  // A second signal changes nothing: a terminal's Ctrl-C often comes twice, and it is over within seconds.
  let isStopping = false;
  async function stop(): Promise<void> {
    if (isStopping) return;
    isStopping = true;
    log.info("stopping");
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    await server.close();
    await store.close();
    process.exit(0);
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
}

/** What an operator asks about workshops instead of starting the server. */
async function lookAfter(config: Config, asked: readonly string[]): Promise<void> {
  const store = openStore(config);
  const others = addressesForOthers(config);
  const addresses = config.publicUrl === undefined ? [localAddress(config), ...others] : others;
  const done = await upkeep({ store, addresses, now: Date.now }, asked);
  await store.close();
  tell(done);
}

/** What an operator takes out of a workshop, as files. */
async function writeReport(config: Config, asked: readonly string[]): Promise<void> {
  const store = openStore(config);
  const typesetter = createTypesetter();
  const done = await exportReport({ store, now: Date.now, typesetter, write: writeInto }, asked);
  await Promise.all([store.close(), typesetter.close()]);
  tell(done);
}

async function writeInto(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), content);
}

function tell(done: Upkeep): void {
  if (done.ok) return void process.stdout.write(done.text);
  process.stderr.write(`${done.problem}\n`);
  process.exitCode = 1;
}

const read = readConfig(process.env, { isTerminal: process.stdout.isTTY });
const [what, ...asked] = process.argv.slice(2);
if (!read.ok) giveUp(read.problems.map(({ message }) => message));
else if (what === "workshop") await lookAfter(read.config, asked);
else if (what === "export") await writeReport(read.config, asked);
else await start(read.config);
