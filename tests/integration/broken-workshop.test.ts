/** A log that this version cannot read stops its own workshop and nothing else, and says so to everybody (LOG-2). */
import Database from "better-sqlite3";
import { afterEach, expect, it, vi } from "vitest";
import type { Session } from "../../client/store/session.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import type { HelloAnswer } from "../../shared/protocol.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { type LiveRoom, next, nextUntil, openLiveRoom, roomOf } from "../support/live-room.ts";
import { pageInStep, shows } from "../support/page.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { joining } from "../support/running-server.ts";

let live: LiveRoom;
let file = "";
const pages: Session[] = [];
afterEach(async () => {
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await live.close();
});

const openStore = (name: string) => {
  file = name;
  return openSqliteStore(name);
};

/** What somebody else, or a bad disk, does to the database. */
function tamper(sql: string, ...values: readonly (string | number)[]): void {
  const db = new Database(file);
  db.prepare(sql).run(...values);
  db.close();
}

const isWrittenByNewer = (id: WorkshopId) =>
  tamper(
    `insert into event select workshop_id, max(seq) + 1, max(at), 1, 'pigeonSent', '{}' from event where workshop_id = ?`,
    id,
  );

const errors = (): string[] =>
  live.server
    .logged()
    .split("\n")
    .filter((line) => /"level":[56]0/.test(line) && !line.includes('"msg":"request"'));

async function helloOf(tokens: readonly string[]): Promise<HelloAnswer> {
  const client = live.client({ tokens });
  return client.open();
}

it.each([
  ["has an event of a kind that it does not know", isWrittenByNewer, /Event \d+ is a “pigeonSent”/],
  [
    "has an event whose data is damaged",
    (id: WorkshopId) => tamper("update event set data = '{\"by\":' where workshop_id = ? and seq = 3", id),
    /Event 3, a \w+, is damaged/,
  ],
  [
    "lacks an event",
    (id: WorkshopId) => tamper("delete from event where workshop_id = ? and seq = 3", id),
    /Event 3 is missing/,
  ],
])("starts without a workshop that %s, and tells the operator and its people", async (_, breakIt, why) => {
  live = await openLiveRoom({ openStore });
  const { keys: broken, facilitator } = await live.facilitate();
  const ana = await live.join(broken.joinCode, "Ana");
  await nextUntil(facilitator, "step");
  const { keys: whole, facilitator: other } = await live.facilitate();
  breakIt(broken.workshopId);
  // Long enough for everybody's clocks to be held, which wakes every workshop.
  await live.restart(5 * 60_000);
  expect(errors()).toEqual([expect.stringMatching(why)]);
  expect(errors()[0]).toContain(broken.workshopId);
  expect(errors()[0]).toContain(`workshop export ${broken.workshopId}`);
  // Its deadlines come due, once.
  for (let minute = 0; minute < 30; minute++) live.clock.step(60_000);

  expect(await helloOf([ana.token])).toEqual({ ok: false, reason: "broken" });
  expect(await helloOf([broken.stageKey])).toEqual({ ok: false, reason: "broken" });
  const { post, get } = live.server;
  const answers = await Promise.all([
    post("/api/session", { key: broken.facilitatorKey }),
    post("/api/join", joining(broken.joinCode, "Ben")),
    post("/api/code", { code: broken.joinCode }),
    get(`/api/workshops/${broken.workshopId}/report`, { authorization: `Bearer ${broken.token}` }),
  ]);
  for (const answer of answers)
    expect([answer.status, await answer.json()]).toEqual([503, { error: { code: "broken" } }]);

  const back = new ProtocolClient({ url: live.server.url, tokens: [whole.token] });
  await back.open();
  expect(roomOf(back).title).toBe(roomOf(other).title);
  await next(back);
  back.close();
  expect(errors().slice(1)).toEqual([]);
});

it("tells people whose workshop breaks while they are in it, keeps their words, and goes on once it is mended", async () => {
  live = await openLiveRoom({ openStore });
  const { keys, facilitator } = await live.facilitate();
  const { ana, groupId, page } = await pageInStep(live, { keys, facilitator });
  pages.push(page);

  isWrittenByNewer(keys.workshopId);
  const sent = page.send("writeNote", {
    groupId,
    slot: 0,
    kind: "need",
    text: "Do not lose this.",
    speaker: ana.seatId,
  });
  await shows(page, ({ status }) => status === "broken", "that the workshop is broken");
  expect(page.store.getState().waiting).toBe(1);
  expect(errors()).toHaveLength(1);

  tamper("delete from event where workshop_id = ? and type = 'pigeonSent'", keys.workshopId);
  await shows(page, ({ status }) => status === "live", "the mended workshop", 50_000);
  expect(await sent).toMatchObject({ ok: true });
}, 90_000);
