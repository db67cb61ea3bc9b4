/** Every facilitator has a key of their own, which can be taken back (ACCESS-7). */
import { io } from "socket.io-client";
import { afterEach, expect, it } from "vitest";
import type { FacilitatorsAnswer } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { bearerOf, foundedWorkshop, runningServer, type TestServer } from "../support/running-server.ts";

let server: TestServer;
afterEach(() => server.close());

const told = async (response: Response) => ({ status: response.status, body: await response.json() });
const revoke = (path: string, id: string, token: string) =>
  fetch(`${server.url}${path}/${id}`, { method: "DELETE", headers: bearerOf(token) });

async function withTwoFacilitators() {
  server = await runningServer();
  const own = await foundedWorkshop(server);
  const path = `/api/workshops/${own.workshopId}/facilitators`;
  const invited = (await told(await server.post(path, {}, bearerOf(own.token)))).body;
  const session = (await told(await server.post("/api/session", { key: invited.facilitatorKey }))).body;
  return { own, path, invited, other: session.token };
}

it("lets a facilitator invite another, who may do the same things", async () => {
  const { own, path, invited, other } = await withTwoFacilitators();
  const seenBy = async (token: string): Promise<FacilitatorsAnswer> =>
    (await server.get(path, bearerOf(token))).json();
  expect((await seenBy(own.token)).facilitators).toHaveLength(2);
  const me = (await seenBy(other)).facilitators.filter(({ isMe }) => isMe);
  expect(me).toEqual([
    {
      facilitatorId: invited.facilitatorId,
      createdAt: expect.any(Number),
      isMe: true,
      isConnected: false,
      hasOpened: true,
    },
  ]);
});

it("takes a key back at once, with the sessions it opened and the sockets on them", async () => {
  const { own, path, invited, other } = await withTwoFacilitators();
  const socket = io(server.url, { transports: ["websocket"], reconnection: false, forceNew: true });
  const hello = { protocol: protocolVersion, clientId: "the-others-page-1", tokens: [other], cursor: null };
  expect(await socket.emitWithAck("hello", hello)).toMatchObject({ identities: [{ kind: "facilitator" }] });

  expect((await revoke(path, invited.facilitatorId, own.token)).status).toBe(200);
  const command = { number: 1, name: "pauseRoom", payload: {} };
  expect(await socket.emitWithAck("command", command)).toMatchObject({ ok: false });
  socket.disconnect();
  expect((await server.get(path, bearerOf(other))).status).toBe(401);
  expect((await server.post("/api/session", { key: invited.facilitatorKey })).status).toBe(401);
  expect((await server.get(path, bearerOf(own.token))).status).toBe(200);
});

it("replaces a key that leaked: a new one, then the old one is worth nothing", async () => {
  const { own, path, other } = await withTwoFacilitators();
  const before: FacilitatorsAnswer = await (await server.get(path, bearerOf(own.token))).json();
  const leaked = before.facilitators.find(({ isMe }) => isMe)?.facilitatorId ?? "";
  expect((await revoke(path, leaked, other)).status).toBe(200);
  expect((await server.post("/api/session", { key: own.facilitatorKey })).status).toBe(401);
});

it("does not let the last key go, nor one that there is not", async () => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  const path = `/api/workshops/${workshopId}/facilitators`;
  const { facilitators }: FacilitatorsAnswer = await (await server.get(path, bearerOf(token))).json();
  const refused = await told(await revoke(path, facilitators[0]?.facilitatorId ?? "", token));
  expect(refused).toEqual({ status: 409, body: { error: { code: "notAllowed" } } });
  expect((await revoke(path, "facilitator-nobody", token)).status).toBe(404);
});

it("replaces one's own link: this device goes on, the old link and its other devices end (ACCESS-11)", async () => {
  server = await runningServer();
  const own = await foundedWorkshop(server);
  const path = `/api/workshops/${own.workshopId}/facilitators`;
  const elsewhere = (await told(await server.post("/api/session", { key: own.facilitatorKey }))).body.token;
  const me = async (): Promise<FacilitatorsAnswer> => (await server.get(path, bearerOf(own.token))).json();
  const [before] = (await me()).facilitators;
  const replaced = await told(await server.post(`${path}/me/key`, {}, bearerOf(own.token)));
  expect(replaced).toMatchObject({ status: 201, body: { facilitatorId: before?.facilitatorId } });
  expect((await server.post("/api/session", { key: own.facilitatorKey })).status).toBe(401);
  expect((await server.get(path, bearerOf(elsewhere))).status).toBe(401);
  expect((await server.post("/api/session", { key: replaced.body.facilitatorKey })).status).toBe(200);
  expect((await me()).facilitators.map(({ facilitatorId }) => facilitatorId)).toEqual([
    before?.facilitatorId,
  ]);
});

it("says who is connected, keeps names to facilitators, and erases the name of one who was taken back (TEAM-3)", async () => {
  server = await runningServer();
  const own = await foundedWorkshop(server);
  const path = `/api/workshops/${own.workshopId}`;
  const { body: invited } = await told(
    await server.post(`${path}/facilitators`, { name: "Priya" }, bearerOf(own.token)),
  );
  const { token } = (await told(await server.post("/api/session", { key: invited.facilitatorKey }))).body;
  const priya = new ProtocolClient({ url: server.url, tokens: [token] });
  await priya.open();
  const { facilitators }: FacilitatorsAnswer = await (
    await server.get(`${path}/facilitators`, bearerOf(own.token))
  ).json();
  expect(facilitators.toSorted((one) => (one.isMe ? -1 : 1))).toMatchObject([
    { isConnected: false, isMe: true },
    { isConnected: true, isMe: false },
  ]);
  const erase = () =>
    fetch(`${server.url}${path}/people/${invited.facilitatorId}`, {
      method: "DELETE",
      headers: bearerOf(own.token),
    });
  expect((await erase()).status).toBe(409);
  await revoke(`${path}/facilitators`, invited.facilitatorId, own.token);
  expect((await erase()).status).toBe(200);
  priya.close();
  const founder = new ProtocolClient({ url: server.url, tokens: [own.token] });
  await founder.open();
  const { facilitation } = founder.slice<FacilitatorsView>("facilitators") ?? {};
  expect(facilitation?.people).toMatchObject({ [invited.facilitatorId]: { name: "", isRevoked: true } });
  founder.close();
});

it("gives a cockpit on another device a key for the stage, which opens nothing else", async () => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  const path = `/api/workshops/${workshopId}`;
  expect((await server.post(`${path}/stages`, {})).status).toBe(401);
  const answer = await server.post(`${path}/stages`, {}, bearerOf(token));
  const { stageKey } = await answer.json();
  expect((await server.get(`${path}/links`, bearerOf(stageKey))).status).toBe(401);
  expect((await server.post("/api/session", { key: stageKey })).status).toBe(401);
  expect((await server.get(`${path}/stages`, bearerOf(stageKey))).status).toBe(401);
});
