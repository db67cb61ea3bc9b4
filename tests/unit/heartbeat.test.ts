/** Noticing that the server was away, or its machine asleep (CLOCK-5). */
import { pino } from "pino";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createMemoryStore, type MemoryShelf } from "../../server/store/memory-store.ts";
import { createHeartbeat, type Outage } from "../../server/workshops/heartbeat.ts";
import { steppedClock } from "../support/running-server.ts";

const second = 1_000;
const log = pino({ level: "silent" });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function heart(store = createMemoryStore(), clock = steppedClock()) {
  const outages: Outage[] = [];
  const onOutage = async (outage: Outage) => void outages.push(outage);
  return { heartbeat: createHeartbeat({ store, clock, log, onOutage }), clock, outages, store };
}

it("notices at its start how long the server was away, if it was for more than half a minute", async () => {
  const shelf: MemoryShelf = new Map();
  const { heartbeat, clock, outages } = heart(createMemoryStore(shelf));
  await heartbeat.start();
  await heartbeat.stop();
  const stoppedAt = clock.now();
  clock.step(30 * second);
  const soon = heart(createMemoryStore(shelf), clock);
  await soon.heartbeat.start();
  await soon.heartbeat.stop();
  expect([...outages, ...soon.outages]).toEqual([]);
  clock.step(31 * second);
  const late = heart(createMemoryStore(shelf), clock);
  await late.heartbeat.start();
  await late.heartbeat.stop();
  expect(late.outages).toEqual([{ fromAt: stoppedAt + 30 * second, toAt: stoppedAt + 61 * second }]);
});

it("notices while it runs that the machine slept, once", async () => {
  const { heartbeat, clock, outages } = heart();
  await heartbeat.start();
  const sleptAt = clock.now();
  clock.step(10 * 60 * second);
  await vi.advanceTimersByTimeAsync(15 * second);
  expect(outages).toEqual([{ fromAt: sleptAt, toAt: sleptAt + 10 * 60 * second }]);
  await heartbeat.stop();
});

it("notices an outage again after a start that could not tell the workshops of it", async () => {
  const shelf: MemoryShelf = new Map();
  const { heartbeat, clock } = heart(createMemoryStore(shelf));
  await heartbeat.start();
  await heartbeat.stop();
  const stoppedAt = clock.now();
  clock.step(60 * second);
  const onOutage = () => Promise.reject(new Error("The disk is full."));
  const unlucky = createHeartbeat({ store: createMemoryStore(shelf), clock, log, onOutage });
  await unlucky.start();
  await unlucky.stop();
  clock.step(second);
  const next = heart(createMemoryStore(shelf), clock);
  await next.heartbeat.start();
  await next.heartbeat.stop();
  expect(next.outages).toEqual([{ fromAt: stoppedAt, toAt: stoppedAt + 61 * second }]);
});

it("takes a disk that cannot keep the mark for no absence", async () => {
  const { heartbeat, clock, outages, store } = heart();
  await heartbeat.start();
  await store.close();
  for (let beats = 0; beats < 20; beats++) {
    clock.step(5 * second);
    await vi.advanceTimersByTimeAsync(5 * second);
  }
  expect(outages).toEqual([]);
  await heartbeat.stop();
});
