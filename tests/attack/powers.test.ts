/** What a credential does not open: every key, token and claim used where it has no business (ACCESS-2, ACCESS-7). */
import { afterEach, expect, it } from "vitest";
import type { FacilitatorsAnswer, JoinAnswer } from "../../shared/protocol.ts";
import { reportFormats } from "../../shared/report/formats.ts";
import { commands } from "../../shared/workshop/commands.ts";
import { actAsFacilitator } from "../support/act-as-facilitator.ts";
import { groupOf, type LiveRoom, nextUntil, openLiveRoom } from "../support/live-room.ts";
import { newClientId, type ProtocolClient } from "../support/protocol-client.ts";
import { bearerOf, foundedWorkshop, joining } from "../support/running-server.ts";

let live: LiveRoom;
afterEach(() => live.close());

const unanswered = { ok: false, fault: { id: expect.any(String), retry: true } };
const remove = (path: string, token: string) =>
  fetch(`${live.server.url}${path}`, { method: "DELETE", headers: bearerOf(token) });

/** No command at all, under whatever seat it says it acts for. */
async function canSendNothing(client: ProtocolClient, seats: readonly (string | undefined)[]): Promise<void> {
  for (const name of Object.keys(commands)) {
    for (const seatId of seats) {
      const answer = await client.ask("command", { number: 1, name, payload: {}, ...(seatId && { seatId }) });
      expect([name, answer]).toEqual([name, expect.objectContaining({ ok: false })]);
      expect([name, answer]).not.toEqual([name, { ok: false, rejection: { code: "notAllowed" } }]);
    }
  }
}

const fast = { perSecond: 10_000, burst: 10_000 };

it("lets a stage look and nothing else, neither by socket nor over HTTP", async () => {
  live = await openLiveRoom({ paces: { commands: fast, others: fast } });
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const stage = live.client({ tokens: [keys.stageKey] });
  await stage.open();
  expect(stage.streams.toSorted()).toEqual(["room", "stage"]);
  await canSendNothing(stage, [undefined, ana.seatId]);
  expect(await stage.ask("typing", { seatId: ana.seatId, groupId: "group-1", where: "x" })).toEqual({
    ok: false,
  });
  const gone = newClientId();
  expect(await stage.adopt(gone)).toEqual({ isFree: false, lastNumber: 0 });
  expect(await ana.client.adopt(gone)).toEqual({ isFree: true, lastNumber: 0 });
  const path = `/api/workshops/${keys.workshopId}`;
  for (const what of [
    "links",
    "facilitators",
    "report",
    ...reportFormats.map((format) => `report.${format}`),
  ])
    expect((await live.server.get(`${path}/${what}`, bearerOf(keys.stageKey))).status).toBe(401);
  for (const what of ["forget", "bots", "facilitators", "stages"])
    expect((await live.server.post(`${path}/${what}`, { count: 1 }, bearerOf(keys.stageKey))).status).toBe(
      401,
    );
  expect((await remove(`${path}/people/${ana.seatId}`, keys.stageKey)).status).toBe(401);
});

it("lets nobody act, type or read for a seat or a group that is not theirs (SECRET-1)", async () => {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const people = [];
  for (const name of ["Ana", "Ben", "Chi", "Dan", "Eva", "Fay"])
    people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [ana] = people;
  if (!ana) throw new Error("Nobody came.");
  await ana.client.until(() => ana.client.streams.length === 3, "a table");
  const other = people.find((person) => groupOf(person) !== groupOf(ana));
  if (!other) throw new Error("There is one table only.");
  const note = { groupId: groupOf(other), slot: 0, kind: "need", text: "Mine", speaker: other.seatId };
  const asOther = { seatId: other.seatId, number: 1, name: "writeNote", payload: note };
  expect(await ana.client.ask("command", asOther)).toMatchObject({ rejection: { code: "seatGone" } });
  const there = await ana.client.sendAs(1, "writeNote", { ...note, speaker: ana.seatId });
  expect(there).toMatchObject({ rejection: { code: "notYourGroup" } });
  for (const [seatId, groupId] of [
    [other.seatId, groupOf(other)],
    [ana.seatId, groupOf(other)],
  ])
    expect(await ana.client.ask("typing", { seatId, groupId, where: "need" })).toEqual({ ok: false });
  expect(other.client.typings).toEqual([]);
  expect(ana.client.streams.toSorted()).toEqual(
    ["room", `group:${groupOf(ana)}`, `seat:${ana.seatId}`].toSorted(),
  );
});

it("makes a removed person's token worthless everywhere at once, and for good", async () => {
  live = await openLiveRoom({ paces: { commands: fast, others: fast } });
  const { keys, facilitator } = await live.facilitate();
  const [ana, ben] = [await live.join(keys.joinCode, "Ana"), await live.join(keys.joinCode, "Ben")];
  await facilitator.send("removeSeat", { seatId: ana.seatId });
  await ana.client.until(() => ana.client.identities[0]?.kind === "none", "the news");
  expect(ana.client.streams).toEqual([]);
  await canSendNothing(ana.client, [ana.seatId, ben.seatId, undefined]);
  expect(await ana.client.ask("resync", {})).toMatchObject({ streams: {} });
  // Their own leftover texts they may still take back, nobody else's queue.
  expect(await ana.client.adopt(ben.client.clientId)).toMatchObject({ isFree: false });
  const again = live.client({ tokens: [ana.token], seatId: ana.seatId });
  expect(await again.open()).toMatchObject({
    identities: [{ kind: "none", reason: "removed" }],
    snapshot: { streams: {} },
  });
  await actAsFacilitator(live.server, keys, "endWorkshop", { confirmed: true });
  const path = `/api/workshops/${keys.workshopId}/report`;
  expect((await live.server.get(path, bearerOf(ana.token))).status).toBe(401);
  expect((await live.server.get(path, bearerOf(ben.token))).status).toBe(200);
});

it("shows nothing to somebody who claims a seat until the facilitator nods (SEAT-3)", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const claim = joining(keys.joinCode, "Ana", { whenTaken: "claim" });
  expect(await (await live.server.post("/api/join", claim)).json()).toHaveProperty("claimId");
  const claimant = live.client({ tokens: [claim.token], seatId: ana.seatId });
  expect(await claimant.open()).toMatchObject({
    identities: [{ kind: "claim", status: "waiting" }],
    snapshot: { streams: {} },
  });
  expect(await claimant.sendAs(1, "leave", {})).toEqual({ ok: false, rejection: { code: "seatGone" } });
  expect(claimant.hasHeard("Ana")).toBe(false);
});

it("opens only the workshop of a connection's first good token, and nothing by another's", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const other = await foundedWorkshop(live.server);
  const client = live.client({ tokens: [ana.token, other.token, other.stageKey], seatId: ana.seatId });
  const none = { kind: "none", reason: "unknown" };
  expect(await client.open()).toMatchObject({
    workshopId: keys.workshopId,
    identities: [{ kind: "seat" }, none, none],
  });
  const asFacilitator = { number: 1, name: "endWorkshop", payload: { confirmed: true } };
  expect(await client.ask("command", asFacilitator)).toMatchObject({ rejection: { code: "seatGone" } });
  const path = `/api/workshops/${other.workshopId}`;
  for (const token of [keys.token, ana.token, keys.facilitatorKey, keys.stageKey, other.facilitatorKey]) {
    expect((await live.server.post(`${path}/forget`, {}, bearerOf(token))).status).toBe(401);
    expect((await live.server.get(`${path}/report`, bearerOf(token))).status).toBe(401);
  }
});

it("knows a session no more once its key is taken back, however quickly one was exchanged for the other (ACCESS-7)", async () => {
  live = await openLiveRoom();
  const { server } = live;
  const own = await foundedWorkshop(server);
  const path = `/api/workshops/${own.workshopId}/facilitators`;
  for (let round = 0; round < 5; round++) {
    const invited = await (await server.post(path, {}, bearerOf(own.token))).json();
    const exchanges = Array.from({ length: 12 }, () =>
      server.post("/api/session", { key: invited.facilitatorKey }),
    );
    const [revoked, ...sessions] = await Promise.all([
      remove(`${path}/${invited.facilitatorId}`, own.token),
      ...exchanges,
    ]);
    expect(revoked.status).toBe(200);
    for (const session of sessions) {
      const { token } = session.ok ? await session.json() : { token: undefined };
      if (token) expect((await server.get(path, bearerOf(token))).status).toBe(401);
    }
  }
});

it("leaves one facilitator of two who take back each other's key at the same moment (ACCESS-7)", async () => {
  live = await openLiveRoom();
  const { server } = live;
  for (let round = 0; round < 5; round++) {
    const own = await foundedWorkshop(server);
    const path = `/api/workshops/${own.workshopId}/facilitators`;
    const invited = await (await server.post(path, {}, bearerOf(own.token))).json();
    const other = await (await server.post("/api/session", { key: invited.facilitatorKey })).json();
    const before: FacilitatorsAnswer = await (await server.get(path, bearerOf(own.token))).json();
    const first = before.facilitators.find(({ isMe }) => isMe)?.facilitatorId;
    await Promise.all([
      remove(`${path}/${first}`, other.token),
      remove(`${path}/${invited.facilitatorId}`, own.token),
    ]);
    const left = await Promise.all(
      [own.facilitatorKey, invited.facilitatorKey].map(
        async (key) => (await server.post("/api/session", { key })).ok,
      ),
    );
    expect(left.filter(Boolean)).toEqual([true]);
  }
});

it("signs out every device of somebody who is erased, also those that claimed the seat (PRIVACY-1)", async () => {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const claim = joining(keys.joinCode, "Ana", { whenTaken: "claim" });
  const claimed: JoinAnswer = await (await live.server.post("/api/join", claim)).json();
  if (!("claimId" in claimed)) throw new Error("No claim.");
  await facilitator.send("answerClaim", { claimId: claimed.claimId, isApproved: true });
  await actAsFacilitator(live.server, keys, "endWorkshop", { confirmed: true });
  const path = `/api/workshops/${keys.workshopId}`;
  expect((await live.server.get(`${path}/report`, bearerOf(claim.token))).status).toBe(200);
  expect((await remove(`${path}/people/${ana.seatId}`, keys.token)).status).toBe(200);
  for (const token of [ana.token, claim.token])
    expect((await live.server.get(`${path}/report`, bearerOf(token))).status).toBe(401);
});

it("gives nobody a client id's queue while its page is connected, and its page none after that (SEND-4)", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const [ana, ben] = [await live.join(keys.joinCode, "Ana"), await live.join(keys.joinCode, "Ben")];
  expect(await ben.client.adopt(ana.client.clientId)).toMatchObject({ isFree: false });
  const stranger = live.client({ tokens: ["nobody-ever-minted-this-token"] });
  await stranger.connect();
  expect(await stranger.adopt(ana.client.clientId)).toEqual(unanswered);
});

it("takes no more connections with one token than a person has tabs (ACCESS-9)", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const ana = await live.join(keys.joinCode, "Ana");
  const answers = [];
  for (let tab = 0; tab < 13; tab++)
    answers.push(await live.client({ tokens: [ana.token], seatId: ana.seatId }).open());
  expect(answers.filter(({ ok }) => ok)).toHaveLength(11);
  expect(answers.at(-1)).toEqual({ ok: false, reason: "busy" });
  expect(await ana.client.send("leave", {})).toMatchObject({ ok: true });
});
