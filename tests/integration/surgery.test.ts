/** Surgery and the locked door over real sockets: what is asked before, who is told, who reads what. */
import { afterEach, expect, it } from "vitest";
import type { ConsequencesAnswer } from "../../shared/protocol.ts";
import {
  groupOf,
  groupSeenBy,
  type LiveRoom,
  nextUntil,
  openLiveRoom,
  roomOf,
} from "../support/live-room.ts";
import { bearerOf, joining } from "../support/running-server.ts";

let room: LiveRoom;
afterEach(() => room.close());

const names = ["Ana", "Ben", "Chi", "Dora", "Emil", "Finn", "Gia", "Hugo"];

async function inStep() {
  room = await openLiveRoom();
  const { keys, facilitator } = await room.facilitate();
  const people = [];
  for (const name of names) people.push(await room.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  await Promise.all(people.map(({ client }) => client.until(() => groupSeenBy(client) !== undefined)));
  return { keys, facilitator, people };
}

it("tells a facilitator what a move would mean, and moves nobody by it (SURG-6)", async () => {
  const { keys, facilitator, people } = await inStep();
  const [mover] = people;
  if (!mover) throw new Error("Nobody came.");
  const from = groupOf(mover);
  const groupId = roomOf(facilitator).groupOrder.find((id) => id !== from);
  const ask = (headers: Record<string, string>) =>
    fetch(`${room.server.url}/api/workshops/${keys.workshopId}/consequences`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify({ name: "placeSeat", payload: { seatId: mover.seatId, groupId } }),
    });
  expect((await ask(bearerOf(mover.token))).status).toBe(401);
  const answered = await ask(bearerOf(keys.token));
  const told: ConsequencesAnswer = await answered.json();
  expect(told.groups.map(({ before, after }) => after - before).toSorted()).toEqual([-1, 1]);
  expect(roomOf(facilitator).roster[mover.seatId]?.groupId).toBe(from);
});

it("lets nobody read anything before the locked door, and everybody who is let in at once (DOOR-1, DOOR-2)", async () => {
  const { keys, facilitator } = await inStep();
  await facilitator.send("lockDoor", {});
  const late = joining(keys.joinCode, "Ottilie");
  const seated = await (await room.server.post("/api/join", late)).json();
  const outside = room.client({ tokens: [late.token], seatId: seated.seatId });
  await outside.open();
  expect(outside.identities).toEqual([{ kind: "none", reason: "waiting" }]);
  expect(outside.hasHeard("Ana")).toBe(false);
  await facilitator.send("answerDoor", { seatIds: [seated.seatId], isAdmitted: true });
  await outside.until(() => outside.identities[0]?.kind === "seat");
  expect(roomOf(outside).roster[seated.seatId]?.name).toBe("Ottilie");
});

it("tells whoever is moved, takes their last sentence, and then shows them their new table (SURG-3)", async () => {
  const { facilitator, people } = await inStep();
  const [mover] = people;
  if (!mover) throw new Error("Nobody came.");
  const { client, seatId } = mover;
  const from = groupOf(mover);
  const to = roomOf(facilitator).groupOrder.find((id) => id !== from);
  if (!to) throw new Error("There is one table only.");
  await facilitator.send("placeSeat", { seatId, groupId: to, isAnnounced: true });
  await client.until(() => roomOf(client).announced.length > 0, "the warning");
  expect(roomOf(client).announced[0]?.seatIds).toEqual([seatId]);
  const last = { groupId: from, slot: 0, kind: "need", text: "My last sentence.", speaker: seatId };
  expect(await client.send("writeNote", last)).toMatchObject({ ok: true });
  room.clock.step(10_000);
  await client.until(() => client.streams.includes(`group:${to}`), "the new table");
  expect(client.streams).not.toContain(`group:${from}`);
  expect(roomOf(client).announced).toEqual([]);
});

it("lets whoever was removed go on where they were once they are brought back, on the same page (SEAT-3)", async () => {
  const { facilitator, people } = await inStep();
  const [gone] = people;
  if (!gone) throw new Error("Nobody came.");
  const { client, seatId } = gone;
  const from = groupOf(gone);
  await facilitator.send("removeSeat", { seatId });
  await client.until(() => client.streams.length === 0, "being taken out");
  await facilitator.send("restoreSeat", { seatId });
  await client.until(() => client.streams.includes(`group:${from}`), "the table");
  await client.until(() => roomOf(client).roster[seatId]?.isAway === false, "being there");
});
