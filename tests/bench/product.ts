/**
 * The product as it runs: every check, SQLite on a disk. Only the limits to how fast people may come and send are lifted.
 * It can be told to put sleeping workshops beside the ones that are awake.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { startServer } from "../../server/compose.ts";
import type { EventStore } from "../../server/store/event-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { createClock } from "../../server/time/clock.ts";
import { testConfig } from "../support/running-server.ts";
import { answerQuestions, type UsageQuestion, usageNow } from "./program.ts";

export type ProductQuestion = UsageQuestion | { readonly what: "sleepers"; readonly count: number };

const boundless = { perSecond: 1_000_000, burst: 1_000_000 };
const unlimited = { times: 1_000_000, seconds: 1 };

export async function runProduct(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "counterpart-bench-"));
  process.on("exit", () => rmSync(dataDir, { recursive: true }));
  const store = openSqliteStore(join(dataDir, "counterpart.sqlite"));
  const { url } = await startServer(
    { ...testConfig, dataDir },
    {
      store,
      clock: createClock(),
      log: pino({ level: "warn" }),
      allowances: { joins: unlimited, newWorkshops: unlimited, sessions: unlimited },
      sockets: { paces: { commands: boundless, others: boundless, strangers: boundless } },
    },
  );
  answerQuestions<ProductQuestion>(url, (question) =>
    question.what === "sleepers" ? addSleepers(store, question.count) : usageNow(question),
  );
}

/** Copies the first workshop's log, at most this long, under so many other ids. */
const sleepersLog = 500;

async function addSleepers(store: EventStore, count: number): Promise<void> {
  const [first] = await store.workshops();
  const events = first ? (await store.read(first.id)).slice(0, sleepersLog) : [];
  for (let index = 0; index < count; index++)
    await store.append([{ workshopId: `sleeper-${index}`, expectedSeq: 0, events }]);
}
