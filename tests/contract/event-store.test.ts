/** Runs the event store's contract against each engine. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMemoryStore, type MemoryShelf } from "../../server/store/memory-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { eventStoreSuite } from "./event-store-suite.ts";

eventStoreSuite("memory", async () => {
  const shelf: MemoryShelf = new Map();
  return { open: async () => createMemoryStore(shelf), dispose: async () => shelf.clear() };
});

eventStoreSuite("SQLite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "counterpart-store-"));
  return {
    open: async () => openSqliteStore(join(folder, "data", "counterpart.db")),
    dispose: () => rm(folder, { recursive: true }),
  };
});
