/**
 * The embedded event store: one SQLite file, safe to open from several processes at once. The engine is synchronous,
 * so a call has done its work when it returns; the promises are the interface's.
 */
import type { Database } from "better-sqlite3";
import type { Append, EventStore } from "./event-store.ts";
import { batchWriter } from "./sqlite-append.ts";
import { beat, connect, faulting } from "./sqlite-connection.ts";
import { storeReads } from "./sqlite-reads.ts";
import { storeRemovals } from "./sqlite-removals.ts";
import { StoreFault } from "./store-fault.ts";

/** What this connection runs with, for the tests. */
export interface SqliteSettings {
  readonly journalMode: unknown;
  /** 2 is FULL. */
  readonly synchronous: unknown;
  readonly foreignKeys: unknown;
  readonly secureDelete: unknown;
}

export interface SqliteStore extends EventStore {
  settings(): SqliteSettings;
}

/** Opens or creates the store in `file`; throws a StoreFault if it cannot be used safely. */
export function openSqliteStore(file: string): SqliteStore {
  return sqliteStoreOn(connect(file));
}

/** A store on a connection that `connect` has made safe. */
export function sqliteStoreOn(db: Database): SqliteStore {
  const write = batchWriter(db);
  const reads = storeReads(db);
  const removals = storeRemovals(db);
  faulting(removals.finish);
  const markAlive = db.prepare<[number]>("update upkeep set alive_at = ?");
  const lastAlive = db.prepare<[], { at: number | null }>("select alive_at as at from upkeep");

  const answer = async <T>(work: () => T): Promise<T> => {
    if (!db.open) throw new StoreFault("closed", "the store is closed");
    return faulting(work);
  };

  return {
    append: (batch: readonly Append[]) => answer(() => write(batch)),
    load: (workshopId) => answer(() => reads.load(workshopId)),
    read: (workshopId, afterSeq = 0) => answer(() => reads.read(workshopId, afterSeq)),
    names: (workshopId) => answer(() => reads.names(workshopId)),
    receipt: (workshopId, clientId) => answer(() => reads.receipt(workshopId, clientId)),
    credential: (hash) => answer(() => reads.credential(hash)),
    workshopByCode: (joinCode) => answer(() => reads.workshopByCode(joinCode)),
    workshops: () => answer(reads.workshops),
    dueDeadlines: (atMs, limit) => answer(() => reads.dueDeadlines(atMs, limit)),
    nextDeadline: () => answer(reads.nextDeadline),
    eraseName: (workshopId, personId) => answer(() => removals.eraseName(workshopId, personId)),
    redact: (workshopId, places) => answer(() => removals.redact(workshopId, places)),
    deleteWorkshop: (workshopId) => answer(() => removals.deleteWorkshop(workshopId)),
    sweep: (endedBefore) => answer(() => removals.sweep(endedBefore)),
    markAlive: (atMs) => answer(() => void markAlive.run(atMs)),
    lastAlive: () => answer(() => lastAlive.get()?.at ?? undefined),
    ready: () =>
      answer(() => beat(db)).then(
        () => true,
        () => false,
      ),
    close: async () => faulting(() => void db.close()),
    settings: () => ({
      journalMode: db.pragma("journal_mode", { simple: true }),
      synchronous: db.pragma("synchronous", { simple: true }),
      foreignKeys: db.pragma("foreign_keys", { simple: true }),
      secureDelete: db.pragma("secure_delete", { simple: true }),
    }),
  };
}
