/** What only an engine with files can get wrong: durability settings, traces of removed content, faults, versions. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { EventStore } from "../../server/store/event-store.ts";
import { asFault } from "../../server/store/sqlite-connection.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
import { append, event } from "./event-store-suite.ts";

let folder: string;
let file: string;
const handles: EventStore[] = [];
const open = () => {
  const store = openSqliteStore(file);
  handles.push(store);
  return store;
};
/** The raw bytes of the database and its side files. */
const rawBytes = async () => {
  const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return Buffer.concat(files).toString("latin1");
};
/** How often each text occurs in them. */
const traces = async (...texts: string[]) => {
  const bytes = await rawBytes();
  return texts.map((text) => bytes.split(text).length - 1);
};
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "counterpart-store-"));
  file = join(folder, "counterpart.db");
});
afterEach(async () => {
  for (const handle of handles.splice(0)) await handle.close();
  await rm(folder, { recursive: true });
});

describe("the SQLite store is durable (STORE-4)", () => {
  it("syncs every commit, on a new file and on each further connection, after its first write", async () => {
    const first = open();
    await first.append([append("w", 0)]);
    const second = open();
    await second.append([append("w", 1)]);
    await first.close();
    const third = open();
    await third.append([append("w", 2)]);
    for (const store of [second, third]) {
      expect(store.settings()).toEqual({
        journalMode: "wal",
        synchronous: 2,
        foreignKeys: 1,
        secureDelete: 1,
      });
    }
  });
});

describe("the SQLite store leaves no trace of what was removed", () => {
  const canary = (n: number) => `CANARY-${String(n).padStart(5, "0")}!`;

  it("finds a text in the files until it is redacted, and then nowhere (STORE-9)", async () => {
    const store = open();
    await store.append([
      append("w", 0, { events: [event("a", { text: canary(1) }), event("b", { text: canary(2) })] }),
    ]);
    expect(await traces(canary(1))).not.toEqual([0]);
    await store.redact("w", [{ seq: 1, path: ["text"] }]);
    const [removed, kept] = await traces(canary(1), canary(2));
    expect(removed).toBe(0);
    expect(kept).toBeGreaterThan(0);
  });

  it("leaves none either in a file in which rows have moved between pages (STORE-8, STORE-9, STORE-10)", async () => {
    const store = open();
    const heads = new Map<string, number>();
    const random = seeded(7);
    for (let n = 0; n < 4_000; n += 40) {
      const batch = Array.from({ length: 40 }, (_, i) => {
        const id = `w${Math.floor(random() * 40)}`;
        const head = heads.get(id) ?? 0;
        heads.set(id, head + 1);
        const padding = "x".repeat(random() * (random() < 0.05 ? 9_000 : 300));
        const person = Math.floor(random() * 40);
        return append(id, head, {
          events: [event("a", { text: `${canary(n + i)}${padding}` })],
          names: [{ personId: `p${person}`, name: `NAME-${id}-${person}!${padding.slice(0, 30)}` }],
        });
      });
      await store.append(batch);
    }
    const texts: string[] = [];
    for (const id of Array.from({ length: 20 }, (_, w) => `w${w}`)) {
      const events = await store.read(id);
      texts.push(...events.map(({ data }) => /CANARY-\d+!/.exec(JSON.stringify(data))?.[0] ?? "none"));
      await store.redact(
        id,
        events.map(({ seq }) => ({ seq, path: ["text"] })),
      );
    }
    for (const id of ["w30", "w31", "w32"]) {
      const events = await store.read(id);
      texts.push(...events.map(({ data }) => /CANARY-\d+!/.exec(JSON.stringify(data))?.[0] ?? "none"));
      texts.push(`NAME-${id}-`);
      await store.append([append(id, events.length, { endedAt: 10 })]);
    }
    expect(await store.sweep(11)).toHaveLength(3);
    for (const personId of (await store.names("w33")).keys()) await store.eraseName("w33", personId);
    texts.push("NAME-w33-");
    expect(texts.length).toBeGreaterThan(1_500);
    const bytes = await rawBytes();
    expect(texts.filter((text) => bytes.includes(text))).toEqual([]);
  });

  it("keeps a name out of everything but its own row, so that erasing it once is enough (STORE-8)", async () => {
    const store = open();
    await store.append([
      append("w", 0, {
        events: [event("joined", { personId: "p" })],
        names: [{ personId: "p", name: "Persephone" }],
        receipt: { clientId: "c", number: 1, result: { personId: "p" } },
      }),
    ]);
    expect(await traces("Persephone")).toEqual([1]);
    await store.eraseName("w", "p");
    expect(await traces("Persephone")).toEqual([0]);
    expect(await store.read("w")).toMatchObject([{ data: { personId: "p" } }]);
  });

  it("finishes, when opened again, a removal that was cut off before the files were clean", async () => {
    const store = open();
    await store.append([append("w", 0, { events: [event("a", { text: canary(1) })] })]);
    const reader = new Database(file);
    reader.exec("begin");
    reader.prepare("select count(*) from event").get();
    await expect(store.redact("w", [{ seq: 1, path: ["text"] }])).rejects.toMatchObject({ kind: "busy" });
    expect(await traces(canary(1))).not.toEqual([0]);
    reader.exec("commit");
    reader.close();
    open();
    expect(await traces(canary(1))).toEqual([0]);
  });
});

describe("the SQLite store says so when it cannot work (STORE-11)", () => {
  it("reports what another process holds locked as busy, writes nothing, and goes on afterwards", async () => {
    const store = open();
    await store.append([append("w", 0)]);
    const other = new Database(file);
    other.exec("begin immediate");
    await expect(store.append([append("w", 1)])).rejects.toMatchObject({ name: "StoreFault", kind: "busy" });
    expect(await store.ready()).toBe(false);
    other.exec("rollback");
    other.close();
    expect(await store.ready()).toBe(true);
    expect(await store.append([append("w", 1)])).toEqual([{ ok: true, seq: 2 }]);
  });

  it("does not open a file that is no database, nor one where no folder can be", async () => {
    await writeFile(file, "This is a letter to my grandmother, and not a database at all.\n".repeat(20));
    expect(open).toThrow(expect.objectContaining({ kind: "corrupt" }));
    expect(() => openSqliteStore(join(file, "inside", "counterpart.db"))).toThrow(StoreFault);
  });

  it.each([
    ["SQLITE_FULL", "full"],
    ["SQLITE_READONLY_DIRECTORY", "readOnly"],
    ["SQLITE_IOERR_WRITE", "io"],
    ["SQLITE_BUSY_SNAPSHOT", "busy"],
    ["SQLITE_CORRUPT_INDEX", "corrupt"],
    ["SQLITE_CONSTRAINT_PRIMARYKEY", "other"],
  ])("calls the engine's %s a fault of the kind %s", (code, kind) => {
    expect(asFault(new Database.SqliteError("as told by the engine", code))).toMatchObject({
      name: "StoreFault",
      kind,
    });
  });

  it("does not touch data written by a newer version (STORE-13)", async () => {
    await open().close();
    const raw = new Database(file);
    raw.pragma("user_version = 999");
    raw.close();
    expect(open).toThrow(expect.objectContaining({ kind: "newer" }));
  });
});
