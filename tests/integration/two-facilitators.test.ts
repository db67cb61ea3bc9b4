/** Several cockpits on one workshop: another device with the same link, and another person with their own (TEAM-5). */
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FacilitatorKeyAnswer, SessionAnswer } from "../../shared/protocol.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import {
  groupOf,
  groupSeenBy,
  type LiveRoom,
  next,
  nextUntil,
  openLiveRoom,
  roomOf,
} from "../support/live-room.ts";
import { bearerOf } from "../support/running-server.ts";

let live: LiveRoom;
beforeEach(async () => {
  live = await openLiveRoom();
});
afterEach(() => live.close());

async function cockpitWith(key: string) {
  const session: SessionAnswer = await (await live.server.post("/api/session", { key })).json();
  const client = live.client({ tokens: [session.token] });
  await client.open();
  return client;
}

async function invite(workshopId: string, token: string, name: string): Promise<FacilitatorKeyAnswer> {
  const path = `/api/workshops/${workshopId}/facilitators`;
  return (await live.server.post(path, { name }, bearerOf(token))).json();
}

it("goes on without the facilitator's laptop, and another device with the link moves the room on (TEAM-5)", async () => {
  const { keys, facilitator } = await live.facilitate();
  const people = [];
  for (const name of ["Ana", "Ben", "Chloé", "Dev"]) people.push(await live.join(keys.joinCode, name));
  const [ana] = people;
  if (!ana) throw new Error("Nobody joined.");
  await nextUntil(facilitator, "step");
  facilitator.socket.io.engine.close();

  await ana.client.until(() => groupSeenBy(ana.client)?.turn?.turn === "need", "the first turn");
  const from = groupSeenBy(ana.client)?.turn?.revision ?? 0;
  expect(await ana.client.send("advanceTurn", { groupId: groupOf(ana), from })).toMatchObject({ ok: true });

  const second = await cockpitWith(keys.facilitatorKey);
  const groups = Object.values(second.slice<FacilitatorsView>("facilitators")?.groups ?? {});
  expect(groups.map(({ turn }) => turn?.turn)).toEqual(["constraint"]);
  const { position } = roomOf(second);
  await next(second);
  await ana.client.until(() => roomOf(ana.client).position !== position, "the next block");

  await facilitator.open();
  expect(roomOf(facilitator).position).toBe(roomOf(second).position);
  expect(await facilitator.send("pauseRoom", {})).toMatchObject({ ok: true });
  await second.until(() => roomOf(second).clock.holds.includes("room"), "the pause");
});

it("tells each of two facilitators what the other did and who leads (TEAM-2, TEAM-4)", async () => {
  const { keys, facilitator } = await live.facilitate();
  const { facilitatorId, facilitatorKey } = await invite(keys.workshopId, keys.token, "Priya");
  const priya = await cockpitWith(facilitatorKey);
  expect(priya.identities).toEqual([{ kind: "facilitator", facilitatorId }]);
  await next(priya);
  const desk = () => facilitator.slice<FacilitatorsView>("facilitators")?.facilitation;
  await facilitator.until(
    () =>
      Object.values(desk()?.acts ?? {}).some((act) => act.what === "roomMoved" && act.by === facilitatorId),
    "what Priya did",
  );
  await priya.send("passLead", { from: null, to: priyaIn(priya.identities) });
  await facilitator.until(() => desk()?.leadId === facilitatorId, "who leads");
  expect(await facilitator.send("pauseRoom", {})).toMatchObject({ ok: true });
});

it("ends a cockpit whose link is taken back at once, and tells it nothing more (ACCESS-7)", async () => {
  const { keys, facilitator } = await live.facilitate();
  const { facilitatorId, facilitatorKey } = await invite(keys.workshopId, keys.token, "Priya");
  const priya = await cockpitWith(facilitatorKey);
  await fetch(`${live.server.url}/api/workshops/${keys.workshopId}/facilitators/${facilitatorId}`, {
    method: "DELETE",
    headers: bearerOf(keys.token),
  });
  await priya.until(() => priya.identities.some(({ kind }) => kind === "none"), "the end");
  expect(priya.streams).toEqual([]);
  const { length } = priya.received;
  await next(facilitator);
  expect(await priya.send("pauseRoom", {})).toMatchObject({ ok: false });
  expect(priya.received.slice(length).map(({ name }) => name)).toEqual(["command"]);
});

function priyaIn(identities: LiveClient["identities"]) {
  const [identity] = identities;
  if (identity?.kind !== "facilitator") throw new Error("Not a facilitator.");
  return identity.facilitatorId;
}
type LiveClient = ReturnType<LiveRoom["client"]>;
