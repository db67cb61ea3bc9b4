/**
 * Notices that the server was away, because it was down or its machine slept: a mark in the store every few seconds,
 * and a look at how old the last one is (CLOCK-5).
 */
import type { Logger } from "pino";
import type { EventStore } from "../store/event-store.ts";
import type { Clock } from "../time/clock.ts";

export interface Outage {
  /** Workshop time. */
  readonly fromAt: number;
  readonly toAt: number;
}

const beatMs = 5_000;
/** Shorter outages are simply counted. */
const noticedMs = 30_000;

export interface Heartbeat {
  /** What happened before this start, if anything did. */
  start(): Promise<Outage | undefined>;
  stop(): Promise<void>;
}

export interface HeartbeatParts {
  readonly store: Pick<EventStore, "markAlive" | "lastAlive">;
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn">;
  /** Called when the machine woke up. */
  readonly onOutage: (outage: Outage) => void;
}

export function createHeartbeat({ store, clock, log, onOutage }: HeartbeatParts): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;

  const outageUntil = (toAt: number): Outage | undefined =>
    lastAt > 0 && toAt - lastAt > noticedMs * clock.rate ? { fromAt: lastAt, toAt } : undefined;

  const mark = async (at: number): Promise<void> => {
    lastAt = at;
    try {
      await store.markAlive(at);
    } catch (error) {
      log.warn({ err: error }, "The heartbeat could not be kept.");
    }
  };

  const beat = (): void => {
    const now = clock.now();
    const outage = outageUntil(now);
    if (outage) onOutage(outage);
    void mark(now);
  };

  return {
    async start() {
      lastAt = (await store.lastAlive()) ?? 0;
      const now = clock.now();
      const outage = outageUntil(now);
      await mark(now);
      timer = setInterval(beat, beatMs);
      timer.unref();
      return outage;
    },
    async stop() {
      clearInterval(timer);
      if (timer) await mark(clock.now());
    },
  };
}
