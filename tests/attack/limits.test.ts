/**
 * How much one attacker gets of the server, and how little of that a full room ever notices: guesses, joins, connections,
 * frames, halves of requests, sizes and depths (ACCESS-8, ACCESS-9, HTTP-3).
 */
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, it } from "vitest";
import type { Allowances } from "../../server/access/limits.ts";
import { maxFrameBytes } from "../../shared/protocol.ts";
import { type LiveRoom, nextUntil, openLiveRoom } from "../support/live-room.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";
import {
  bearerOf,
  foundedWorkshop,
  joining,
  runningServer,
  type TestServer,
} from "../support/running-server.ts";
import { countedBy } from "./support/metrics.ts";
import { rawHttp, requestText } from "./support/raw-http.ts";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function serve(...options: Parameters<typeof runningServer>): Promise<TestServer> {
  const server = await runningServer(...options);
  opened.push(server);
  return server;
}
async function room(...options: Parameters<typeof openLiveRoom>): Promise<LiveRoom> {
  const live = await openLiveRoom(...options);
  opened.push(live);
  return live;
}
const allowing = (allowances: Partial<Allowances>) => ({ allowances });
const fast = { perSecond: 10_000, burst: 10_000 };

it("tells a guesser nothing, from the first guess to long after the lockout (ACCESS-3, ACCESS-4)", async () => {
  const server = await serve({ trustProxy: 1 });
  const { joinCode } = await foundedWorkshop(server);
  const guesser = { "x-forwarded-for": "203.0.113.7" };
  const said = async (code: string, path = "/api/code") => {
    const body = path === "/api/code" ? { code } : joining(code, "Mallory");
    const answer = await server.post(path, body, guesser);
    const headers = [...answer.headers].filter(([name]) => name !== "date" && name !== "keep-alive");
    return JSON.stringify([answer.status, headers, await answer.text()]);
  };
  const answers = new Set<string>();
  for (let guess = 0; guess < 120; guess++) {
    const code = String(22222222 + guess).replaceAll(/[01]/g, "A");
    answers.add(await said(code, guess % 5 === 0 ? "/api/join" : "/api/code"));
  }
  answers.add(await said(joinCode));
  answers.add(await said(joinCode, "/api/join"));
  expect([...answers]).toHaveLength(1);
  // Others are let in meanwhile, be they behind the same proxy.
  const other = { "x-forwarded-for": "203.0.113.8" };
  expect(await (await server.post("/api/code", { code: joinCode }, other)).json()).toHaveProperty("title");
});

it("lets a class of sixty in within seconds, from one address, at once (ACCESS-9)", async () => {
  const server = await serve();
  const { joinCode } = await foundedWorkshop(server);
  const people = Array.from({ length: 60 }, (_, nth) => joining(joinCode, `Person ${nth}`));
  await Promise.all(people.map(() => server.post("/api/code", { code: joinCode })));
  const answers = await Promise.all(people.map((person) => server.post("/api/join", person)));
  const seats = await Promise.all(answers.map(async (answer) => (await answer.json()).seatId));
  expect(new Set(seats).size).toBe(60);
  expect(seats).not.toContain(undefined);
});

it("has no more seats than it says, however many come and go (ACCESS-9)", () => {
  const { play } = playthrough({ people: 3, until: { phase: "lobby" } });
  const visitor = { kind: "visitor" } as const;
  const payload = { discipline: "other", whenTaken: "another", isBot: false } as const;
  let comers = 0;
  const comes = () => refusalOf(play, visitor, "join", { ...payload, name: `Comer ${++comers}` });
  const here = () => Object.values(play.state.seats).filter(({ status }) => status === "here");
  while (here().length < 250) play.send(visitor, "join", { ...payload, name: `Comer ${++comers}` });
  expect(comes()).toBe("workshopFull");
  while (Object.keys(play.state.seats).length < 1_000) {
    const [leaver] = here().slice(-1);
    if (!leaver) throw new Error("Nobody is here.");
    play.send({ kind: "seat", seatId: leaver.id }, "leave", {});
    play.send(visitor, "join", { ...payload, name: `Comer ${++comers}` });
  }
  for (const leaver of here().slice(-100)) play.send({ kind: "seat", seatId: leaver.id }, "leave", {});
  expect(comes()).toBe("workshopFull");
});

it("lets nobody promise and take back without end, nor promise for a day that no calendar has (COM-1)", () => {
  const { play } = playthrough({ until: "nowWhat" });
  const [seat] = Object.values(play.state.seats);
  if (!seat?.groupId) throw new Error("Nobody sits anywhere.");
  const actor = { kind: "seat", seatId: seat.id } as const;
  const words = { groupId: seat.groupId, isGroups: false, cue: "we plan", action: "ask" };
  let made = 0;
  const promise = (dueAt: number) => refusalOf(play, actor, "makeCommitment", { ...words, dueAt });
  for (; made < 100 && promise(play.now) === undefined; made++) {
    play.send(actor, "makeCommitment", { ...words, dueAt: play.now });
    const own = Object.values(play.state.commitments).find((one) => one.owner === seat.id && !one.isRemoved);
    if (own) play.send(actor, "removeCommitment", { commitmentId: own.id });
  }
  expect(made).toBe(40);
  for (const dueAt of [1e308, 8.64e15 + 1, Number.MAX_SAFE_INTEGER, 0.5, -1])
    expect(() => promise(dueAt)).toThrow(/malformed/);
});

it("sends no more bots than a server has room for (ACCESS-9)", async () => {
  const server = await serve();
  const { workshopId, token } = await foundedWorkshop(server);
  const send = (count: number) =>
    server.post(`/api/workshops/${workshopId}/bots`, { count }, bearerOf(token));
  const statuses = [];
  for (const count of [200, 200, 200, 1]) statuses.push((await send(count)).status);
  expect(statuses).toEqual([202, 202, 202, 409]);
});

it("stops an address that asks without a pause, and a token that asks for reports without end (ACCESS-9)", async () => {
  const limits = { requests: { times: 20, seconds: 60 }, reports: { times: 3, seconds: 60 } };
  const server = await serve({}, allowing(limits));
  const { workshopId, token } = await foundedWorkshop(server);
  const report = () => server.get(`/api/workshops/${workshopId}/report.md`, bearerOf(token));
  const reports = [];
  for (let asked = 0; asked < 4; asked++) reports.push((await report()).status);
  expect(reports).toEqual([200, 200, 200, 429]);
  const statuses = [];
  for (let asked = 0; asked < 20; asked++) statuses.push((await server.get("/api/content")).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.at(-1)).toBe(429);
  expect((await server.get("/healthz")).status).toBe(200);
});

it("keeps its figures to its own network (ACCESS-10)", async () => {
  const direct = await serve();
  const status = async (server: TestServer, headers: Record<string, string> = {}) =>
    (await server.get("/metrics", headers)).status;
  expect(await status(direct)).toBe(200);
  // A proxy on this machine that nobody declared.
  for (const headers of [
    { "x-forwarded-for": "127.0.0.1" },
    { forwarded: "for=127.0.0.1" },
    { via: "1.1 caddy" },
  ])
    expect(await status(direct, headers)).toBe(404);
  const declared = await serve({ trustProxy: 1 });
  expect(await status(declared, { "x-forwarded-for": "203.0.113.9" })).toBe(404);
  expect(await status(declared, { "x-forwarded-for": "10.1.2.3" })).toBe(200);
  expect(await status(declared, { "x-forwarded-for": "not an address" })).toBe(404);
});

it("hangs up on half a request, and on one that drips, and serves others meanwhile (HTTP-3)", async () => {
  const patience = { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50 };
  const server = await serve({}, { patience });
  const { host } = new URL(server.url);
  const whole = requestText(
    "POST",
    "/api/code",
    { host, "content-type": "application/json" },
    '{"code":"22222222"}',
  );
  const halves = [
    "GET / HTTP/1.1\r\nHost: ",
    `GET /socket.io/?EIO=4&transport=polling HTTP/1.1\r\nHost: ${host}\r\nX-`,
    whole.slice(0, whole.indexOf("\r\n\r\n") + 6),
    `POST /socket.io/?EIO=4&transport=polling&sid=x HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 9000\r\n`,
  ];
  const slow = halves.flatMap((half) => Array.from({ length: 25 }, () => rawHttp(server.url, half)));
  for (let asked = 0; asked < 10; asked++) expect((await server.get("/healthz")).status).toBe(200);
  const answers = await Promise.all(slow);
  expect(answers.filter(({ status }) => status === 200)).toEqual([]);
  expect(Math.max(...answers.map(({ openMs }) => openMs))).toBeLessThan(20_000);
});

it.each(["websocket", "polling"] as const)(
  "cuts a flood off early, over %s (ACCESS-8)",
  async (transport) => {
    const live = await room();
    const { keys, facilitator } = await live.facilitate();
    const attacker = await live.join(keys.joinCode, "Mallory", { transports: [transport] });
    const { socket } = attacker.client;
    const payload = { seatId: attacker.seatId, number: 1, name: "noSuchCommand", payload: {} };
    for (let sent = 0; sent < 5_000 && socket.connected; sent++) {
      socket.emit("command", payload, () => undefined);
      if (sent % 100 === 99) await pause(0);
    }
    await attacker.client.until(() => !socket.connected, "the end");
    const counted = await countedBy(live.server.url);
    expect(counted.sum("counterpart_cut_off_total", { reason: "flood" })).toBe(1);
    expect(counted.sum("counterpart_messages_total", { name: "command" })).toBeLessThan(1_000);
    expect(counted.sum("counterpart_commands_total")).toBeLessThan(150);
    expect(await facilitator.send("proposeGroups", { preferredSize: 4 })).toMatchObject({ ok: true });
    expect(await attacker.client.open()).toMatchObject({ ok: true });
  },
);

it("hears little from whoever does not say who they are (ACCESS-8)", async () => {
  const live = await room();
  await live.facilitate();
  const stranger = live.client({ tokens: ["nobody-ever-minted-this-token"] });
  await stranger.connect();
  for (let sent = 0; sent < 100; sent++) stranger.socket.emit("time", {}, () => undefined);
  await stranger.until(() => !stranger.socket.connected, "the end");
  const counted = await countedBy(live.server.url);
  expect(counted.sum("counterpart_messages_total", { name: "time" })).toBeLessThanOrEqual(30);
});

it("counts everything that one token asks for, over however many connections (ACCESS-9)", async () => {
  const pace = { perSecond: 1, burst: 20 };
  const live = await room({ paces: { commands: fast, others: pace } });
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const tabs = Array.from({ length: 4 }, () => live.client({ tokens: [ana.token], seatId: ana.seatId }));
  await Promise.all(tabs.map((tab) => tab.open()));
  const asked = tabs.flatMap((tab) => Array.from({ length: 10 }, () => tab.ask<object>("resync", {})));
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => "streams" in answer).length).toBeLessThan(25);
  const ben = await live.join(keys.joinCode, "Ben");
  expect(await ben.client.ask("resync", {})).toHaveProperty("streams");
});

it("cuts off who asks and asks and does not read the answers (LINK-4)", async () => {
  const live = await room({ paces: { commands: fast, others: fast } });
  const { keys, facilitator } = await live.facilitate();
  const people = [];
  for (const name of ["Ana", "Ben", "Chi", "Dan"]) people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [ana] = people;
  if (!ana) throw new Error("Nobody came.");
  await ana.client.until(() => ana.client.streams.length === 3, "a table");
  const webSocket = Reflect.get(ana.client.socket.io.engine.transport, "ws");
  Reflect.get(webSocket, "_socket").pause();
  const cutOffs = async () =>
    (await countedBy(live.server.url)).sum("counterpart_cut_off_total", { reason: "unread" });
  for (let rounds = 0; rounds < 100 && (await cutOffs()) === 0; rounds++) {
    // Its heartbeat goes on unasked, so that the server takes it for alive.
    webSocket.send("3");
    for (let sent = 0; sent < 100; sent++) ana.client.socket.emit("resync", {}, () => undefined);
  }
  expect(await cutOffs()).toBe(1);
  Reflect.get(webSocket, "_socket").destroy();
});

it.each(["websocket", "polling"] as const)(
  "takes no frame that is too large, answers one that is too deep, and ends on bytes, over %s (ACCESS-8)",
  async (transport) => {
    const live = await room();
    const { keys } = await live.facilitate();
    const { client } = await live.join(keys.joinCode, "Mallory", { transports: [transport] });
    const depth = 1_500;
    const deep = JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`);
    const deeper = JSON.parse(`${'{"a":'.repeat(1_500)}1${"}".repeat(1_500)}`);
    for (const payload of [deep, deeper]) {
      for (const name of ["command", "hello", "typing", "adopt", "resync", "time"])
        expect(await client.ask(name, payload)).toBeTypeOf("object");
      expect(await client.sendAs(1, "writeNote", payload)).toMatchObject({ malformed: {} });
    }
    expect(client.socket.connected).toBe(true);
    client.socket.emit("command", Buffer.from("bytes"), () => undefined);
    await client.until(() => !client.socket.connected, "the end after bytes");
    await client.open();
    client.socket.emit("time", "x".repeat(maxFrameBytes), () => undefined);
    await client.until(() => !client.socket.connected, "the end after too much");
    expect(await client.open()).toMatchObject({ ok: true });
    expect(live.server.logged()).not.toContain('"level":50');
  },
);

it("answers a body that is too large, too deep or no JSON alike on every route, and goes on", async () => {
  const server = await serve();
  const bodies = [
    `{"code":"${"x".repeat(20_000)}"}`,
    "[".repeat(8_000) + "]".repeat(8_000),
    `${'{"a":'.repeat(2_500)}1${"}".repeat(2_500)}`,
    "\u0000",
    '{"code":1e999}',
  ];
  for (const path of ["/api/code", "/api/join", "/api/session", "/api/workshops"]) {
    for (const body of bodies) {
      const answer = await server.post(path, body);
      expect([path, [400, 413].includes(answer.status)]).toEqual([path, true]);
      expect(await answer.json()).toMatchObject({ error: { code: "malformed" } });
    }
  }
  expect(server.logged()).not.toContain('"level":50');
});
