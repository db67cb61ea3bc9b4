/** What the socket server lets in and what it refuses (ACCESS-5, SEND-3, LINK-4). */
import { afterEach, expect, it } from "vitest";
import { protocolVersion } from "../../shared/protocol-version.ts";
import {
  groupOf,
  type LiveRoom,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";
import { newClientId, type ProtocolClient } from "../support/protocol-client.ts";

let live: LiveRoom;
afterEach(() => live.close());

const fault = { ok: false, fault: { id: expect.stringMatching(/^fault-/), retry: true } };

it.each(["websocket", "polling"] as const)(
  "refuses pages of another origin at the handshake over %s",
  async (transport) => {
    live = await openLiveRoom();
    const { keys } = await live.facilitate();
    const from = (origin: string) =>
      live.client({ tokens: [keys.token], transports: [transport], headers: { origin } });
    await expect(from("https://elsewhere.example").connect()).rejects.toThrow();
    await expect(from(live.server.url).connect()).resolves.toBeUndefined();
  },
);

it("lets nobody in without a good token, and closes on who keeps trying", async () => {
  live = await openLiveRoom();
  const stranger = live.client({ tokens: ["a-token-that-nobody-ever-minted"] });
  await stranger.connect();
  for (let tries = 0; tries < 5; tries++) {
    expect(await stranger.hello()).toEqual({ ok: false, reason: "credentials" });
  }
  await stranger.until(() => !stranger.socket.connected, "the end");
});

it("does not take a facilitator's key for a session, nor a page of another protocol", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const withKey = live.client({ tokens: [keys.facilitatorKey] });
  expect(await withKey.open()).toMatchObject({
    ok: true,
    identities: [{ kind: "none" }],
    snapshot: { streams: {} },
  });
  expect(await withKey.sendAs(1, "endWorkshop", { confirmed: true })).toEqual({
    ok: false,
    rejection: { code: "seatGone" },
  });
  const old = live.client({ tokens: [keys.token] });
  expect(await old.open({ protocol: 0 })).toEqual({ ok: false, reason: "protocol" });
  expect(await old.ask("hello", { protocol: 99, somethingNew: true })).toEqual({
    ok: false,
    reason: "protocol",
  });
  expect(await old.ask("hello", { protocol: protocolVersion, tokens: [] })).toEqual({
    ok: false,
    reason: "malformed",
  });
});

it("answers nothing before the hello", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const client = live.client({ tokens: [keys.token] });
  await client.connect();
  expect(await client.sendAs(1, "advanceRoom", { from: 0 })).toEqual(fault);
  expect(await client.ask("resync", {})).toEqual(fault);
  expect(await client.adopt(newClientId())).toEqual(fault);
});

it("drops a message that asks for no answer, and does nothing", async () => {
  live = await openLiveRoom();
  const { facilitator } = await live.facilitate();
  facilitator.socket.emit("command", { number: 1, name: "advanceRoom", payload: { from: 0 } });
  facilitator.socket.emit("command");
  facilitator.socket.emit("noSuchMessage", 1);
  await facilitator.time();
  expect(roomOf(facilitator).position).toBe("lobby");
  expect(await facilitator.sendAs(1, "advanceRoom", { from: 0 })).toEqual({ ok: true, number: 1 });
});

it.each([
  ["nothing", undefined],
  ["a number", 7],
  ["a list", []],
  ["more than was asked", { number: 1, name: "pauseRoom", payload: {}, more: true }],
  ["no number", { name: "pauseRoom", payload: {} }],
  ["somebody's prototype", JSON.parse('{"number":1,"name":"__proto__","payload":{"__proto__":{"x":1}}}')],
])("answers a command that is %s with where it is wrong", async (_, message) => {
  live = await openLiveRoom();
  const { facilitator } = await live.facilitate();
  expect(await facilitator.ask("command", message)).toMatchObject({
    ok: false,
    malformed: { path: expect.any(String) },
  });
  expect(live.server.logged()).not.toContain('"level":50');
});

it("closes a connection that sends a frame of more than 16 KB", async () => {
  live = await openLiveRoom();
  const { facilitator } = await live.facilitate();
  facilitator.socket.emit("command", { number: 1, name: "x", payload: "x".repeat(17 * 1024) }, () => {});
  await facilitator.until(() => !facilitator.socket.connected, "the end");
});

it("asks whoever sends faster than people do to try again in a while, and then goes on", async () => {
  live = await openLiveRoom({
    paces: { commands: { perSecond: 2, burst: 3 }, others: { perSecond: 100, burst: 100 } },
  });
  const { facilitator } = await live.facilitate();
  const answers: unknown[] = [];
  for (let count = 0; count < 10; count++) answers.push(await facilitator.sendAs(1, "noSuchCommand", {}));
  expect(answers[0]).toMatchObject({ malformed: {} });
  expect(answers.at(-1)).toEqual(fault);
  expect(await facilitator.time()).toHaveProperty("now");
});

it("lets one address open only so many connections at a time", async () => {
  const usual = { perSecond: 100, burst: 100 };
  live = await openLiveRoom({
    paces: { commands: usual, others: usual, strangers: { perSecond: 1, burst: 4 } },
  });
  const { keys } = await live.facilitate();
  const tries = Array.from({ length: 12 }, () => live.client({ tokens: [keys.token] }).connect());
  const outcomes = (await Promise.allSettled(tries)).map(({ status }) => status);
  expect(outcomes.filter((status) => status === "fulfilled").length).toBeLessThanOrEqual(5);
  expect(outcomes).toContain("rejected");
});

it("lets nobody use up the pace of a seat that is not theirs", async () => {
  live = await openLiveRoom({
    paces: { commands: { perSecond: 2, burst: 3 }, others: { perSecond: 100, burst: 100 } },
  });
  const { keys } = await live.facilitate();
  const [ana, ben] = [await live.join(keys.joinCode, "Ana"), await live.join(keys.joinCode, "Ben")];
  const asBen = { number: 1, name: "leave", payload: {}, seatId: ben.seatId };
  const answers: unknown[] = [];
  for (let count = 0; count < 10; count++) answers.push(await ana.client.ask("command", asBen));
  expect(answers[0]).toEqual({ ok: false, rejection: { code: "seatGone" } });
  expect(answers.at(-1)).toEqual(fault);
  expect(await ben.client.ask("command", asBen)).toEqual({ ok: true, number: 1 });
});

it.each(["websocket", "polling"] as const)(
  "cuts off a client that stops reading over %s, at a megabyte, and gives it everything anew when it returns (LINK-4)",
  async (transport) => {
    const fast = { perSecond: 10_000, burst: 10_000 };
    live = await openLiveRoom({ paces: { commands: fast, others: fast }, awayAfterMs: 1 });
    const { keys, facilitator } = await live.facilitate();
    const ana = await live.join(keys.joinCode, "Ana", { transports: [transport] });
    const others: Person[] = [];
    for (const name of ["Ben", "Caro", "Dan", "Eva", "Finn"])
      others.push(await live.join(keys.joinCode, name));
    await nextUntil(facilitator, "step");
    const [first, second] = roomOf(facilitator).groupOrder;
    if (!first || !second) throw new Error("There are not two groups.");
    // Boards that are full of text, so that everything anew is a lot.
    for (const person of others) {
      const { client, seatId } = person;
      const groupId = groupOf(person);
      for (let note = 0; note < 20; note++) {
        const text = `${note} ${"x".repeat(590)}`;
        await client.send("writeNote", { groupId, slot: 0, kind: "need", text, speaker: seatId });
      }
    }
    const bytesOf = (groupId: string) =>
      Math.max(...others.map(({ client }) => JSON.stringify(client.slice(`group:${groupId}`) ?? "").length));
    stopReading(ana.client);
    const isAway = () => roomOf(facilitator).roster[ana.seatId]?.isAway === true;
    let sent = 0;
    for (let moves = 0; moves < 2_000 && !isAway(); moves++) {
      const groupId = moves % 2 === 0 ? second : first;
      expect(await facilitator.send("placeSeat", { seatId: ana.seatId, groupId })).toMatchObject({
        ok: true,
      });
      sent += bytesOf(groupId);
    }
    // Over polling nothing is in the system's own buffers; the absence is told some commands later.
    if (transport === "polling") expect(sent).toBeLessThan(1.5 * 1024 * 1024);
    expect(sent).toBeGreaterThan(1024 * 1024);
    await facilitator.until(isAway, "her absence");
    const elsewhere = groupOf(ana) === first ? second : first;
    expect(await facilitator.send("placeSeat", { seatId: ana.seatId, groupId: elsewhere })).toMatchObject({
      ok: true,
    });
    ana.client.close();
    expect(await ana.client.open()).toHaveProperty("snapshot");
    expect(groupOf(ana)).toBe(elsewhere);
  },
);

/** As a page does whose machine is too busy, or whose network takes nothing more. */
function stopReading({ socket }: ProtocolClient): void {
  const { transport } = socket.io.engine;
  if (transport.name === "polling") Reflect.get(transport, "pause").call(transport, () => undefined);
  else Reflect.get(Reflect.get(transport, "ws"), "_socket").pause();
}

it("hangs up on everybody in a deleted workshop, and lets nobody back in", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const answer = await fetch(`${live.server.url}/api/workshops/${keys.workshopId}/forget`, {
    method: "POST",
    headers: { authorization: `Bearer ${keys.token}` },
  });
  expect(answer.ok).toBe(true);
  await ana.client.until(() => !ana.client.socket.connected, "the end");
  expect(await ana.client.open()).toEqual({ ok: false, reason: "credentials" });
});
