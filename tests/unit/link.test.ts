/** A page's connection where time and the server play tricks: sleep, a workshop that cannot be read (TIME-1, LOG-2). */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Link } from "../../client/connection/link.ts";
import type { ConnectionStatus } from "../../client/connection/receiver.ts";
import { ServerClock } from "../../client/connection/server-clock.ts";
import { FakeWire } from "../support/fake-wire.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const welcome = () => ({
  ok: true,
  workshopId: "w-1",
  time: { now: Date.now(), rate: 1 },
  lastNumber: 0,
  identities: [],
  missed: [],
});

function openLink(hello: () => unknown, prepare: (wire: FakeWire) => void = () => undefined) {
  const wire = new FakeWire();
  prepare(wire);
  wire.answers.hello = hello;
  wire.answers.time = () => ({ now: Date.now(), rate: 1 });
  const clock = new ServerClock();
  const statuses: ConnectionStatus[] = [];
  const heard: string[] = [];
  const link = new Link("client", wire, clock, {
    cursor: () => null,
    tokens: () => ["token"],
    onStatus: (status) => void statuses.push(status),
    onWelcome: () => true,
    onChanges({ epoch }) {
      heard.push(epoch);
      return epoch !== "gap";
    },
    onSnapshot: ({ epoch }) => void heard.push(`all of ${epoch}`),
    onTyping: () => undefined,
    onOutdated: () => undefined,
  });
  link.open();
  return { wire, clock, link, statuses, heard };
}

it("measures the time again after a sleep in which the page's steady clock stood still", async () => {
  const { clock, link, wire } = openLink(welcome);
  await vi.advanceTimersByTimeAsync(3_000);
  const before = wire.of("time").length;
  // As a machine that slept for an hour: only the clock on the wall went on.
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(wire.of("time").length).toBeGreaterThan(before);
  expect(Math.abs((clock.nowAt(performance.now()) ?? 0) - Date.now())).toBeLessThan(100);
  link.close();
});

it("asks again now and then whether a workshop can be read that could not, and says so meanwhile", async () => {
  let isBroken = true;
  const { link, statuses, wire } = openLink(() => (isBroken ? { ok: false, reason: "broken" } : welcome()));
  await vi.advanceTimersByTimeAsync(100_000);
  expect(statuses).toEqual(["broken"]);
  expect(wire.of("hello").length).toBeLessThan(7);
  isBroken = false;
  await vi.advanceTimersByTimeAsync(41_000);
  expect(statuses).toEqual(["broken", "live"]);
  link.close();
});

it("is called offline after a while without a connection, and tries at once when it is woken", async () => {
  const { link, statuses, wire } = openLink(welcome);
  await vi.advanceTimersByTimeAsync(100);
  wire.lose();
  expect(statuses).toEqual(["live", "reconnecting"]);
  await vi.advanceTimersByTimeAsync(13_000);
  expect(statuses.at(-1)).toBe("offline");
  const reopen = vi.spyOn(wire, "reopen");
  link.wake();
  link.wake();
  expect(reopen).toHaveBeenCalledTimes(1);
  link.close();
});

it("misses nothing that arrives in one delivery with the answer to its hello, or to its asking anew (LINK-2)", async () => {
  const changes = (epoch: string) => ({ epoch, frames: [] });
  const { link, heard } = openLink(welcome, (wire) => {
    wire.behind.hello = () => {
      wire.events.onChanges(changes("first"));
      wire.events.onChanges(changes("gap"));
      wire.events.onChanges(changes("in the snapshot already"));
    };
    wire.answers.resync = () => ({ epoch: "now", identities: [], streams: {} });
    wire.behind.resync = () => wire.events.onChanges(changes("second"));
  });
  await vi.advanceTimersByTimeAsync(100);
  expect(heard).toEqual(["first", "gap", "all of now", "second"]);
  link.close();
});
