/**
 * The server that is killed: the product's own, on its own database, but at a time that passes faster, and that goes on
 * over its lives as real time does.
 */
import { join } from "node:path";
import { pino } from "pino";
import { startServer } from "../../server/compose.ts";
import { readConfig } from "../../server/config.ts";
import { greeting } from "../../server/network/greeting.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { createClock } from "../../server/time/clock.ts";

const { RATE, SINCE, ...environment } = process.env;
const read = readConfig(environment);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { url } = await startServer(read.config, {
  store: openSqliteStore(join(read.config.dataDir, "counterpart.sqlite")),
  clock: createClock({ rate: Number(RATE), since: Number(SINCE) }),
  log: pino({ level: read.config.logLevel }),
});
process.stdout.write(greeting(url, [], { hasCode: false }));
