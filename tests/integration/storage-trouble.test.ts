/**
 * A disk that takes no more, and one that has become read-only, while people write: nothing is acknowledged that was not
 * kept, pages say that it is not saved, and everything is sent and saved when the trouble is over (STORE-11). The engine
 * itself refuses here, by a limit on its pages and by a ban on writing, which work for every user on every system.
 */
import type Database from "better-sqlite3";
import { afterEach, expect, it, vi } from "vitest";
import type { Session } from "../../client/store/session.ts";
import { connect } from "../../server/store/sqlite-connection.ts";
import { sqliteStoreOn } from "../../server/store/sqlite-store.ts";
import { type LiveRoom, openLiveRoom } from "../support/live-room.ts";
import { pageInStep, shows } from "../support/page.ts";
import { replayed } from "../support/replayed.ts";
import { joining } from "../support/running-server.ts";

let live: LiveRoom;
const pages: Session[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await live.close();
});

interface Trouble {
  begin(db: Database.Database): void;
  end(db: Database.Database): void;
  readonly told: RegExp;
}

const full: Trouble = {
  begin(db) {
    // As on a full disk, what is there already may still be used up.
    const pages = Number(db.pragma("page_count", { simple: true }));
    db.pragma(`max_page_count = ${pages}`);
  },
  end: (db) => void db.pragma("max_page_count = 1000000000"),
  told: /Nothing can be saved: the disk is full/,
};
const readOnly: Trouble = {
  begin: (db) => void db.pragma("query_only = ON"),
  end: (db) => void db.pragma("query_only = OFF"),
  told: /Nothing can be saved: the data folder has become read-only/,
};

it.each([
  ["full", full],
  ["read-only", readOnly],
])(
  "says that nothing is saved while the disk is %s, and saves everything once it is not",
  async (_, trouble) => {
    let db: Database.Database | undefined;
    live = await openLiveRoom({
      openStore(file) {
        db = connect(file);
        return sqliteStoreOn(db);
      },
    });
    const disk = (act: (db: Database.Database) => void) => db && act(db);
    const { keys, facilitator } = await live.facilitate();
    const { ana, groupId, page } = await pageInStep(live, { keys, facilitator });
    pages.push(page);

    const acknowledged: string[] = [];
    const given: string[] = [];
    const sending: Promise<void>[] = [];
    const write = () => {
      const text = `Thought ${given.length} ${"of many words ".repeat(30)}`.trim();
      given.push(text);
      sending.push(
        page
          .send("writeNote", { groupId, slot: 0, kind: "need", text, speaker: ana.seatId })
          .then((answer) => void (answer.ok && acknowledged.push(text))),
      );
    };
    disk(trouble.begin);
    for (let note = 0; note < 60; note++) write();
    await shows(page, ({ isFailing, waiting }) => isFailing && waiting > 0, "that it is not saved");

    const written = async () => {
      const { log } = await replayed(live.store, keys.workshopId);
      return log.flatMap((event) => (event.type === "noteWritten" ? [event.text] : []));
    };
    expect(await written()).toEqual(acknowledged);
    expect(acknowledged.length).toBeLessThan(given.length);
    expect(given.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect((await live.server.get("/readyz")).status).toBe(503);
    // Something small may still fit; but nobody is told of a seat that was not kept.
    const atTheDoor = await live.server.post("/api/join", joining(keys.joinCode, "Ben"));
    const { state } = await replayed(live.store, keys.workshopId);
    const isThere = Object.values(state.seats).some(({ name }) => name === "Ben");
    expect(atTheDoor.status).toBe(isThere ? 200 : 503);

    disk(trouble.end);
    await shows(page, ({ isFailing, waiting }) => !isFailing && waiting === 0, "that all is saved");
    await Promise.all(sending);
    expect(acknowledged).toEqual(given);
    expect(await written()).toEqual(given);
    expect((await live.server.get("/readyz")).status).toBe(200);
    await ana.client.until(() => ana.client.hasHeard(given.at(-1) ?? ""), "the last note");
    const lines = live.server.logged().split("\n");
    expect(lines.filter((line) => trouble.told.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes("Saving works again."))).toHaveLength(1);
  },
);
