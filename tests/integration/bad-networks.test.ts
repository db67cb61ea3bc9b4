/** Links that die without a word, proxies that block WebSockets, machines whose clock is wrong (LINK-1, TIME-1). */
import { afterEach, expect, it, vi } from "vitest";
import { keptInMemory } from "../../client/connection/kept.ts";
import type { Session } from "../../client/store/session.ts";
import type { JoinAnswer } from "../../shared/protocol.ts";
import { remainingAt } from "../../shared/workshop/clock.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import {
  type LiveRoom,
  type LiveWorkshopKeys,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";
import { openPage, roomOn, shows } from "../support/page.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { openProxy, type TestProxy, type WebSocketPolicy } from "../support/proxy.ts";
import { joining } from "../support/running-server.ts";

let live: LiveRoom;
let proxy: TestProxy | undefined;
const pages: Session[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const page of pages.splice(0)) page.close();
  vi.unstubAllGlobals();
  await proxy?.close();
  proxy = undefined;
  await live.close();
});

/** Somebody's page, loaded from the server or from a proxy before it. */
function pageOf(person: Person, keys: LiveWorkshopKeys, url: string): Session {
  const page = openPage({ url, workshopId: keys.workshopId, kind: "seats", token: person.token });
  pages.push(page);
  return page;
}

async function seated(joinCode: string, name: string) {
  const request = joining(joinCode, name);
  const answer: JoinAnswer = await (await live.server.post("/api/join", request)).json();
  if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
  return { token: request.token, seatId: answer.seatId };
}

const groupOn = (page: Session, seatId: SeatId): GroupId => {
  const groupId = roomOn(page).roster[seatId]?.groupId;
  if (!groupId) throw new Error("The page is in no group.");
  return groupId;
};

const isLive = ({ status }: { status: string }): boolean => status === "live";

it("notices within ten seconds on both sides that a link is dead, says so, and comes back by itself", async () => {
  live = await openLiveRoom({ awayAfterMs: 1 });
  const { keys, facilitator } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  proxy = await openProxy(live.server.url);
  const { url } = proxy;
  // Ben's connection does not come back, so that the server has to find out by itself.
  const ben = await seated(keys.joinCode, "Ben");
  const behind = new ProtocolClient({ url, tokens: [ben.token] });
  await behind.open();
  ana.client.close();
  const page = pageOf(ana, keys, url);
  await shows(page, isLive, "the server");
  const isBenAway = () => roomOf(facilitator).roster[ben.seatId]?.isAway === true;
  await facilitator.until(() => roomOf(facilitator).roster[ben.seatId]?.isAway === false, "Ben");

  const lostAt = performance.now();
  const noticedAfter = () => performance.now() - lostAt;
  proxy.loseLinks();
  const told = await Promise.all([
    shows(page, ({ status }) => status === "reconnecting", "the loss").then(noticedAfter),
    facilitator.until(isBenAway, "Ben's absence").then(noticedAfter),
    behind.until(() => !behind.socket.connected, "the end of Ben's link").then(noticedAfter),
  ]);
  for (const after of told) expect(after).toBeLessThan(10_000);
  await shows(page, isLive, "the server again");
  await shows(page, ({ slices }) => slices.room?.roster[ben.seatId]?.isAway === true, "what it missed");
});

it.each<WebSocketPolicy>(["refused", "cut", "swallowed"])(
  "works through a proxy on which WebSockets are %s (LINK-5)",
  async (policy) => {
    live = await openLiveRoom();
    const { keys, facilitator } = await live.facilitate();
    const ana = await live.join(keys.joinCode, "Ana");
    proxy = await openProxy(live.server.url, policy);
    const page = pageOf(ana, keys, proxy.url);
    await shows(page, isLive, "the server");
    await nextUntil(facilitator, "step");
    await shows(page, ({ slices }) => slices.room?.revision === roomOf(facilitator).revision, "the step");
    const { seatId } = ana;
    const note = { groupId: groupOn(page, seatId), slot: 0, kind: "need", text: "Slow but sure." } as const;
    expect(await page.send("writeNote", { ...note, speaker: seatId })).toMatchObject({ ok: true });
    await ana.client.until(() => ana.client.hasHeard("Slow but sure."), "the note");
    expect(proxy.webSockets).toBeGreaterThan(0);
  },
);

it("remembers in the browser that WebSockets are swallowed here, and forgets it where one gets through (LINK-5)", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const storage = keptInMemory();
  const visit = async (policy: WebSocketPolicy): Promise<Session> => {
    await proxy?.close();
    proxy = await openProxy(live.server.url, policy);
    const { workshopId } = keys;
    const page = openPage({ url: proxy.url, workshopId, kind: "seats", token: ana.token, storage });
    await shows(page, isLive, "the server");
    return page;
  };
  const isRemembered = () => storage.read("counterpart:slowerWay");
  for (const policy of ["swallowed", "swallowed"] as const) {
    const page = await visit(policy);
    expect(isRemembered()).toBe(true);
    page.close();
  }
  pages.push(await visit("passed"));
  await expect.poll(isRemembered, { timeout: 15_000 }).toBeUndefined();
});

it.each([
  ["five minutes slow", -5],
  ["five minutes fast", 5],
])(
  "shows the right time on a machine whose clock is %s, and when somebody sets it right",
  async (_, minutes) => {
    live = await openLiveRoom();
    const { keys, facilitator } = await live.facilitate();
    const ana = await live.join(keys.joinCode, "Ana");
    await nextUntil(facilitator, "step");
    const wrong = live.clock.now() + minutes * 60_000;
    vi.useFakeTimers({ toFake: ["Date"], now: wrong });
    const page = pageOf(ana, keys, live.server.url);
    await shows(page, ({ slices }) => slices.room?.revision === roomOf(facilitator).revision, "the step");
    const left = () => remainingAt(roomOn(page).clock, page.now());
    const planned = remainingAt(roomOf(facilitator).clock, live.clock.now());
    expect(Math.abs(left() - planned)).toBeLessThan(5_000);
    vi.setSystemTime(live.clock.now());
    expect(Math.abs(left() - planned)).toBeLessThan(5_000);
    vi.setSystemTime(wrong);
    live.clock.step(60_000);
    page.wake();
    await expect.poll(() => Math.abs(left() - (planned - 60_000))).toBeLessThan(5_000);
  },
);
