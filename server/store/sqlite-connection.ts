/**
 * One connection to an SQLite file, set up so that a commit is on the disk when it returns (STORE-4); and the engine's
 * errors turned into ours (STORE-11).
 */
import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { migrate } from "./sqlite-schema.ts";
import { StoreFault, type StoreFaultKind } from "./store-fault.ts";

const busyTimeoutMs = 1_000;
const synchronousFull = 2;

/** Opens the file, creating it and its folder where needed. Throws a StoreFault if it cannot be used safely. */
export function connect(file: string): Database.Database {
  return faulting(() => {
    makeFolder(dirname(file));
    // Said by the system in its own words; the engine would only say that it cannot open the file.
    accessSync(dirname(file), constants.R_OK | constants.W_OK | constants.X_OK);
    const db = new Database(file, { timeout: busyTimeoutMs });
    try {
      db.pragma("synchronous = FULL");
      db.pragma("foreign_keys = ON");
      db.pragma("secure_delete = ON");
      if (db.pragma("journal_mode = WAL", { simple: true }) !== "wal") {
        throw new StoreFault("unsafe", "the database's file system does not allow a write-ahead log");
      }
      insistOnWholeFile(db);
      migrate(db);
      insistOnFullSync(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/**
 * Makes a folder and those above it. One after the other, because `mkdirSync`'s own `recursive` never ends where the
 * system says of a folder that is there that it does not exist, as below /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else was quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Writes and reads one row: the smallest proof that the file can be used now. */
export function beat(db: Database.Database): void {
  const row = db.prepare("update upkeep set beat = beat + 1 returning beat").get();
  if (row === undefined) throw new StoreFault("corrupt", "the upkeep row is gone");
}

/**
 * A file that was cut off or overwritten in part opens like any other and fails later, at somebody's page; and writing
 * on would make it worse. About a second for a GB.
 */
function insistOnWholeFile(db: Database.Database): void {
  const found = db.pragma("quick_check(1)", { simple: true });
  if (found !== "ok") throw new StoreFault("corrupt", String(found));
}

/**
 * A build whose default for write-ahead logs is NORMAL may fall back to it when a connection first touches the log,
 * so the setting counts only once it has been seen to hold after a write.
 */
function insistOnFullSync(db: Database.Database): void {
  beat(db);
  if (db.pragma("synchronous", { simple: true }) === synchronousFull) return;
  db.pragma("synchronous = FULL");
  beat(db);
  if (db.pragma("synchronous", { simple: true }) !== synchronousFull) {
    throw new StoreFault("unsafe", "the database does not keep synchronous = FULL");
  }
}

/** Runs `work`, turning whatever the engine throws into a StoreFault. */
export function faulting<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asFault(error);
  }
}

const kinds: readonly (readonly [prefix: string, kind: StoreFaultKind])[] = [
  ["SQLITE_FULL", "full"],
  ["SQLITE_READONLY", "readOnly"],
  ["SQLITE_BUSY", "busy"],
  ["SQLITE_LOCKED", "busy"],
  ["SQLITE_CORRUPT", "corrupt"],
  ["SQLITE_NOTADB", "corrupt"],
  ["SQLITE_IOERR", "io"],
  ["SQLITE_CANTOPEN", "io"],
  ["ENOSPC", "full"],
  ["EROFS", "readOnly"],
  ["EACCES", "readOnly"],
  ["E", "io"],
];

/** The engine's messages name tables and settings, never values, so they may be logged. */
export function asFault(error: unknown): unknown {
  if (error instanceof StoreFault || error instanceof RangeError) return error;
  if (!(error instanceof Error)) return new StoreFault("other", "unknown failure", error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const kind = kinds.find(([prefix]) => code.startsWith(prefix))?.[1] ?? "other";
  return new StoreFault(kind, `${code} ${error.message}`.trim(), error);
}
