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
  /** Resolves when the workshops were told of an outage before it, as far as that was possible. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface HeartbeatParts {
  readonly store: Pick<EventStore, "markAlive" | "lastAlive">;
  readonly clock: Clock;
  readonly log: Pick<Logger, "warn">;
  /**
   * Resolves when every log that it concerns tells of it. Until then nothing is marked, so that a server which dies over
   * it notices the same outage again; if it rejects it is called again with the next beat.
   */
  readonly onOutage: (outage: Outage) => Promise<void>;
}

export function createHeartbeat({ store, clock, log, onOutage }: HeartbeatParts): Heartbeat {
  let timer: NodeJS.Timeout | undefined;
  let lastAt = 0;
  let owed: Outage | undefined;
  let isReporting = false;

  const outageUntil = (toAt: number): Outage | undefined =>
    lastAt > 0 && toAt - lastAt > noticedMs * clock.rate ? { fromAt: lastAt, toAt } : undefined;

  const mark = async (at: number): Promise<void> => {
    try {
      await store.markAlive(at);
    } catch (error) {
      log.warn({ err: error }, "The heartbeat could not be kept.");
    }
  };

  /** Never rejects. */
  const report = async (outage: Outage): Promise<void> => {
    isReporting = true;
    try {
      await onOutage(outage);
      owed = undefined;
    } catch (error) {
      log.warn({ err: error }, "Not every workshop could be told of the outage yet.");
    } finally {
      isReporting = false;
    }
  };

  const beat = async (): Promise<void> => {
    const now = clock.now();
    const outage = outageUntil(now);
    lastAt = now;
    if (outage) log.warn({ awayMs: outage.toAt - outage.fromAt }, "The server was away.");
    owed ??= outage;
    if (owed && !isReporting) await report(owed);
    if (!owed) await mark(now);
  };

  return {
    async start() {
      lastAt = (await store.lastAlive()) ?? 0;
      await beat();
      timer = setInterval(() => void beat(), beatMs);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      if (timer && !owed) await mark(clock.now());
    },
  };
}
