/** Clocks, presence and restarts, over real sockets and a real disk (CLOCK-5, CLOCK-7, SEAT-4, LINK-1). */
import { afterEach, expect, it } from "vitest";
import { remainingAt } from "../../shared/workshop/clock.ts";
import {
  groupOf,
  groupSeenBy,
  type LiveRoom,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";
import type { ProtocolClient } from "../support/protocol-client.ts";
import { workshopChoices } from "../support/running-server.ts";

let live: LiveRoom;
afterEach(() => live.close());

const second = 1_000;
const minute = 60 * second;

async function inAStep() {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const people: Person[] = [];
  for (const name of ["Ana", "Ben", "Caro"]) people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [ana] = people;
  if (!ana) throw new Error("Nobody came.");
  await ana.client.until(() => turnOf(ana.client) !== null, "the step");
  return { keys, facilitator, people, ana };
}

const turnOf = (client: ProtocolClient) => groupSeenBy(client)?.turn ?? null;

const leftOf = (client: ProtocolClient): number => {
  const turn = turnOf(client);
  return turn ? remainingAt(turn.clock, live.clock.now()) : Number.NaN;
};

/** Somebody's connection to the server as it is now, after a restart. */
async function returned(token: string, seatId?: Person["seatId"]) {
  const client = live.client({ tokens: [token], ...(seatId && { seatId }) });
  await client.open();
  return client;
}

it("goes on in mid-turn after a short restart, with the time that passed counted and everybody back", async () => {
  const { keys, people, ana } = await inAStep();
  const before = leftOf(ana.client);
  await ana.client.send("writeNote", {
    groupId: groupOf(ana),
    slot: 0,
    kind: "need",
    text: "Written before.",
    speaker: ana.seatId,
  });
  live.clock.step(20 * second);
  await live.restart(5 * second);
  const facilitator = await returned(keys.token);
  const clients = await Promise.all(people.map(({ token, seatId }) => returned(token, seatId)));
  for (const client of clients) {
    expect(leftOf(client)).toBe(before - 25 * second);
    expect(Object.values(groupSeenBy(client)?.boards[0]?.notes ?? {}).map(({ text }) => text.value)).toEqual([
      "Written before.",
    ]);
  }
  expect(roomOf(facilitator).outage).toBeNull();
  expect(Object.values(roomOf(facilitator).roster).map(({ isAway }) => isAway)).toEqual([
    false,
    false,
    false,
  ]);
});

it("holds every clock and asks the facilitator after it was away for longer, and goes on where it was (CLOCK-5)", async () => {
  const { keys, ana } = await inAStep();
  const before = leftOf(ana.client);
  live.clock.step(10 * second);
  await live.restart(10 * minute);
  const facilitator = await returned(keys.token);
  const { outage, clock } = roomOf(facilitator);
  expect(outage?.toAt).toBe(live.clock.now());
  expect(clock.holds).toEqual(["outage"]);
  expect(await facilitator.send("answerOutage", { isCounted: false })).toMatchObject({ ok: true });
  const again = await returned(ana.token, ana.seatId);
  await again.until(() => turnOf(again)?.clock.holds.length === 0, "the clocks");
  expect(leftOf(again)).toBe(before - 10 * second);
});

it("fires at most one overdue change after a short outage of a workshop that moves on by itself", async () => {
  live = await openLiveRoom();
  const created = await (
    await live.server.post("/api/workshops", { ...workshopChoices, autoAdvance: true })
  ).json();
  const { token } = await (await live.server.post("/api/session", { key: created.facilitatorKey })).json();
  const before = await returned(token);
  await before.send("advanceRoom", { from: 0 });
  await before.until(() => roomOf(before).position === 0, "the welcome");
  live.clock.step(roomOf(before).clock.remainingMs - 10 * second);
  await live.restart(25 * second);
  live.clock.step(0);
  const facilitator = await returned(token);
  await facilitator.until(() => roomOf(facilitator).position === 1, "the next block");
  expect(remainingAt(roomOf(facilitator).clock, live.clock.now())).toBe(
    roomOf(facilitator).blocks[1]?.plannedMs,
  );
});

it("moves a workshop on at its deadline even if nobody is connected (CLOCK-7)", async () => {
  live = await openLiveRoom();
  const created = await (
    await live.server.post("/api/workshops", { ...workshopChoices, autoAdvance: true })
  ).json();
  const { token } = await (await live.server.post("/api/session", { key: created.facilitatorKey })).json();
  const first = await returned(token);
  await first.send("advanceRoom", { from: 0 });
  await first.until(() => roomOf(first).position === 0, "the welcome");
  const { remainingMs } = roomOf(first).clock;
  first.close();
  await live.restart();
  live.clock.step(remainingMs);
  const again = await returned(token);
  await again.until(() => roomOf(again).position === 1, "the next block");
});

it("ends the silent minute by itself, and shows everybody's options together", async () => {
  const { ana, people } = await inAStep();
  const groupId = groupOf(ana);
  for (const turn of ["constraint", "options"]) {
    await ana.client.send("advanceTurn", { groupId, from: turnOf(ana.client)?.revision ?? -1 });
    await ana.client.until(() => turnOf(ana.client)?.turn === turn, turn);
  }
  await ana.client.send("writeNote", {
    groupId,
    slot: 0,
    kind: "option",
    text: "A quiet one",
    speaker: ana.seatId,
  });
  const [, ben] = people;
  await ben?.client.until(() => groupSeenBy(ben.client)?.boards[0]?.hiddenOptions === 1, "a hidden option");
  expect(ben?.client.hasHeard("A quiet one")).toBe(false);
  const turn = turnOf(ana.client);
  live.clock.step((turn?.clock.remainingMs ?? 0) - (turn?.silenceUntilMs ?? 0));
  await ben?.client.until(() => ben.client.hasHeard("A quiet one"), "the options");
});

it("marks somebody away who has no connection for a while, and back when they return (SEAT-4)", async () => {
  live = await openLiveRoom({ awayAfterMs: 50 });
  const { keys, facilitator } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const isAway = () => roomOf(facilitator).roster[ana.seatId]?.isAway;
  await facilitator.until(() => isAway() === false, "Ana");
  ana.client.close();
  await facilitator.until(() => isAway() === true, "her absence");
  await ana.client.open();
  await facilitator.until(() => isAway() === false, "her return");
});

it("marks away whoever does not come back after a restart, and nobody else", async () => {
  live = await openLiveRoom({ awayAfterMs: 400 });
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const ben = await live.join(keys.joinCode, "Ben");
  await live.restart();
  const facilitator = await returned(keys.token);
  await returned(ana.token, ana.seatId);
  await facilitator.until(() => roomOf(facilitator).roster[ben.seatId]?.isAway === true, "Ben's absence");
  expect(roomOf(facilitator).roster[ana.seatId]?.isAway).toBe(false);
});

it("tells everybody before it stops to come back, each at another moment", async () => {
  const { people } = await inAStep();
  await live.restart();
  for (const { client } of people) {
    await client.until(() => !client.socket.connected, "the end");
    expect(client.comeBackAfterMs).toBeGreaterThanOrEqual(500);
  }
  expect(new Set(people.map(({ client }) => client.comeBackAfterMs)).size).toBeGreaterThan(1);
});

it("works the same over long polling alone", async () => {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana", { transports: ["polling"] });
  await live.join(keys.joinCode, "Ben", { transports: ["polling"] });
  await ana.client.until(() => Object.keys(roomOf(ana.client).roster).length === 2, "Ben");
  await nextUntil(facilitator, "step");
  await ana.client.until(() => turnOf(ana.client) !== null, "the step");
  expect(ana.client.socket.io.engine.transport.name).toBe("polling");
  const note = {
    groupId: groupOf(ana),
    slot: 0,
    kind: "need",
    text: "Slow but sure.",
    speaker: ana.seatId,
  } as const;
  expect(await ana.client.send("writeNote", note)).toMatchObject({ ok: true });
  await ana.client.until(() => ana.client.hasHeard("Slow but sure."), "the note");
});
