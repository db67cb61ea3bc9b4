/** The product as it runs: every check, SQLite on a disk. Only the limits to how fast people may send are lifted. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { startServer } from "../../server/compose.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { createClock } from "../../server/time/clock.ts";
import { testConfig } from "../support/running-server.ts";
import { answerQuestions, usageNow } from "./program.ts";

const boundless = { perSecond: 1_000_000, burst: 1_000_000 };

export async function runProduct(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "counterpart-bench-"));
  process.on("exit", () => rmSync(dataDir, { recursive: true }));
  const { url } = await startServer(
    { ...testConfig, dataDir },
    {
      store: openSqliteStore(join(dataDir, "counterpart.sqlite")),
      clock: createClock(),
      log: pino({ level: "warn" }),
      sockets: { paces: { commands: boundless, others: boundless, strangers: boundless } },
    },
  );
  answerQuestions(url, usageNow);
}
