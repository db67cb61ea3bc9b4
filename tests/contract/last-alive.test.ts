/** The mark by which a server knows, when it starts, for how long it was away (STORE-14). */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "counterpart-alive-"));
});
afterEach(() => rm(folder, { recursive: true }));

const engines: readonly (readonly [string, () => EventStore])[] = [
  ["memory", () => createMemoryStore()],
  ["SQLite", () => openSqliteStore(join(folder, "counterpart.sqlite"))],
];

it.each(engines)("is absent at first and then the newest one: %s (STORE-14)", async (_, open) => {
  const store = open();
  expect(await store.lastAlive()).toBeUndefined();
  await store.markAlive(1_790_000_000_000);
  await store.markAlive(1_790_000_005_000);
  expect(await store.lastAlive()).toBe(1_790_000_005_000);
  await store.close();
});

it("is still there when the file is opened again (STORE-14)", async () => {
  const [, [, open] = []] = engines;
  if (!open) throw new Error("There is no engine to open again.");
  const before = open();
  await before.markAlive(1_790_000_000_000);
  await before.close();
  const after = open();
  expect(await after.lastAlive()).toBe(1_790_000_000_000);
  await after.close();
});
