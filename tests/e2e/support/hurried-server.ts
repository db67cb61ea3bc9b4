/**
 * The product's own server, in this process, in which a workshop's time passes as many times faster as is asked: for a
 * room that is filled with bots. What it stored can be read.
 */
import { pino } from "pino";
import { startServer } from "../../../server/compose.ts";
import { createMemoryStore } from "../../../server/store/memory-store.ts";
import { createClock } from "../../../server/time/clock.ts";
import { type Replayed, replayed } from "../../support/replayed.ts";
import { testConfig } from "../../support/running-server.ts";

export interface HurriedServer {
  readonly url: string;
  /** Workshop time, epoch ms. */
  now(): number;
  /** The workshop as its log tells it by now. */
  read(workshopId: string): Promise<Replayed>;
  /** What its log holds of warnings and worse. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

/** In workshop time: people are away when they have been without a connection for so long. */
const awayAfterMs = 15_000;

export async function hurriedServer(rate: number): Promise<HurriedServer> {
  const store = createMemoryStore();
  const clock = createClock({ rate });
  const complaints: string[] = [];
  const server = await startServer(testConfig, {
    store,
    clock,
    log: pino({ level: "warn" }, { write: (line: string) => void complaints.push(line) }),
    sockets: { awayAfterMs: awayAfterMs / rate },
  });
  return {
    url: server.url,
    now: () => clock.now(),
    read: (workshopId) => replayed(store, workshopId),
    complaints: () => complaints,
    async close() {
      await server.close();
      await store.close();
    },
  };
}
