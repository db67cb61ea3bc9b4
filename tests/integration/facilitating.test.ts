/** What a facilitator's key opens, and nobody else's (ACCESS-2, PRIVACY-1, REP-1). */
import { afterEach, expect, it } from "vitest";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { actAsFacilitator } from "../support/act-as-facilitator.ts";
import {
  bearerOf,
  foundedWorkshop,
  joining,
  runningServer,
  type TestServer,
  workshopChoices,
} from "../support/running-server.ts";

let server: TestServer;
afterEach(() => server.close());

const told = async (response: Response) => ({ status: response.status, body: await response.json() });
const unauthorised = { status: 401, body: { error: { code: "unauthorised" } } };
const remove = (path: string, token: string) =>
  fetch(`${server.url}${path}`, { method: "DELETE", headers: bearerOf(token) });

it("creates a workshop with every persona whose journey is long enough", async () => {
  server = await runningServer();
  const created = await told(await server.post("/api/workshops", workshopChoices));
  expect(created).toMatchObject({
    status: 201,
    body: { workshopId: expect.stringMatching(/^w-[a-z0-9]{12}$/) },
  });
  const record = await server.store.load(created.body.workshopId);
  expect(record?.events[0]?.data).toMatchObject({ castings: [{}, {}, {}], joinCode: created.body.joinCode });
});

it("keeps no key, only hashes (ACCESS-1)", async () => {
  server = await runningServer();
  const { workshopId, facilitatorKey, stageKey, token, joinCode } = await foundedWorkshop(server);
  const ana = joining(joinCode, "Ana");
  await server.post("/api/join", ana);
  const record = await server.store.load(workshopId);
  expect(record?.credentials).toHaveLength(4);
  const kept = JSON.stringify(record);
  for (const secret of [facilitatorKey, stageKey, token, ana.token]) expect(kept).not.toContain(secret);
});

it.each([
  ["an unknown casting", { castingIds: ["nobody/nothing"] }, "castingIds"],
  ["an empty title", { title: " " }, "title"],
  ["a workshop of a day", { lengthMin: 1440 }, "lengthMin"],
  ["what nobody asked for", { joinCode: "AAAAAAAA" }, ""],
])("refuses %s", async (_what, wrong, path) => {
  server = await runningServer();
  const refused = await told(await server.post("/api/workshops", { ...workshopChoices, ...wrong }));
  expect(refused).toMatchObject({ status: 400, body: { error: { code: "malformed", path } } });
});

it("asks for the operator's passcode, and stops whoever guesses it", async () => {
  server = await runningServer({ facilitatorPasscode: "open sesame" });
  const create = async (passcode?: string) =>
    (await server.post("/api/workshops", { ...workshopChoices, ...(passcode !== undefined && { passcode }) }))
      .status;
  expect((await told(await server.get("/api/content"))).body.needsPasscode).toBe(true);
  expect(await create()).toBe(403);
  expect(await create("open sesame")).toBe(201);
  const guesses = [];
  for (let guess = 0; guess < 10; guess++) guesses.push(await create(`guess ${guess}`));
  expect(new Set(guesses)).toEqual(new Set([403]));
  expect(await create("open sesame")).toBe(429);
});

it("exchanges the facilitator's key for a session, and no other secret", async () => {
  server = await runningServer();
  const { facilitatorKey, stageKey, token, workshopId } = await foundedWorkshop(server);
  expect(await told(await server.post("/api/session", { key: facilitatorKey }))).toMatchObject({
    status: 200,
    body: { workshopId },
  });
  for (const key of [stageKey, token, "x".repeat(32)]) {
    expect(await told(await server.post("/api/session", { key }))).toEqual(unauthorised);
  }
});

it("opens a facilitator's routes to sessions of that workshop alone", async () => {
  server = await runningServer();
  const [own, other] = [await foundedWorkshop(server), await foundedWorkshop(server)];
  const ana = joining(own.joinCode, "Ana");
  const { body: seat } = await told(await server.post("/api/join", ana));
  const path = `/api/workshops/${own.workshopId}`;
  for (const token of [own.facilitatorKey, own.stageKey, ana.token, other.token, "x".repeat(32), ""]) {
    const headers = token === "" ? {} : bearerOf(token);
    for (const route of ["/links", "/report", "/report.md"]) {
      expect(await told(await server.get(`${path}${route}`, headers))).toEqual(unauthorised);
    }
    expect(await told(await server.post(`${path}/forget`, {}, headers))).toEqual(unauthorised);
    expect(await told(await server.post(`${path}/bots`, { count: 3 }, headers))).toEqual(unauthorised);
    expect(await told(await remove(`${path}/people/${seat.seatId}`, token))).toEqual(unauthorised);
  }
  expect((await server.get(`${path}/links`, bearerOf(own.token))).status).toBe(200);
});

it("shows the address that the operator told", async () => {
  server = await runningServer({ publicUrl: "https://workshop.example" });
  const { workshopId, token } = await foundedWorkshop(server);
  const links = await told(await server.get(`/api/workshops/${workshopId}/links`, bearerOf(token)));
  expect(links.body).toEqual({ addresses: ["https://workshop.example"] });
});

it("never offers localhost as a link for others", async () => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  const links = await told(await server.get(`/api/workshops/${workshopId}/links`, bearerOf(token)));
  expect(links.body).toEqual({ addresses: [] });
});

it("gives the report to facilitators as a draft, and to everybody from the end (REP-1)", async () => {
  server = await runningServer();
  const own = await foundedWorkshop(server);
  const ana = joining(own.joinCode, "Ana");
  await server.post("/api/join", ana);
  const path = `/api/workshops/${own.workshopId}/report`;
  expect((await told(await server.get(path, bearerOf(own.token)))).body).toMatchObject({ isDraft: true });
  expect((await server.get(path, bearerOf(ana.token))).status).toBe(401);
  await actAsFacilitator(server, own, "endWorkshop", { confirmed: true });
  expect((await told(await server.get(path, bearerOf(ana.token)))).body).toMatchObject({ isDraft: false });
  expect((await server.get(path, bearerOf(own.stageKey))).status).toBe(401);
});

it("makes the manager’s edition for facilitators alone (REP-16)", async () => {
  server = await runningServer();
  const own = await foundedWorkshop(server);
  const ana = joining(own.joinCode, "Ana");
  await server.post("/api/join", ana);
  await actAsFacilitator(server, own, "endWorkshop", { confirmed: true });
  const path = `/api/workshops/${own.workshopId}/report`;
  const edition = async (query: string, token: string) =>
    (await told(await server.get(`${path}${query}`, bearerOf(token)))).body.edition;
  expect(await edition("?edition=manager", own.token)).toBe("manager");
  expect(await edition("?edition=anything", own.token)).toBe("participant");
  expect(await edition("?edition=manager", ana.token)).toBe("participant");
});

it.each([
  ["md", "text/markdown"],
  ["csv", "text/csv"],
  ["json", "application/json"],
])("sends the report as a .%s file in which nothing can run", async (extension, type) => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  const path = `/api/workshops/${workshopId}/report.${extension}?timeZone=Nowhere/Never`;
  const { status, headers } = await server.get(path, bearerOf(token));
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe(`${type}; charset=utf-8`);
  expect(headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z0-9-]+\.[a-z]+"$/);
  expect(headers.get("content-security-policy")).toMatch(/default-src 'none'.*sandbox/);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});

it("erases a person: their name is gone from the store and from memory, their token opens nothing (PRIVACY-1)", async () => {
  server = await runningServer();
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  const ana = joining(joinCode, "Anastasia");
  const { body: seat } = await told(await server.post("/api/join", ana));
  await server.post("/api/join", joining(joinCode, "Ben"));
  const path = `/api/workshops/${workshopId}/people/`;
  expect((await remove(`${path}${seat.seatId}`, token)).status).toBe(200);
  expect((await remove(`${path}${seat.seatId}`, token)).status).toBe(200);
  expect((await remove(`${path}seat-nobody`, token)).status).toBe(404);
  expect((await remove(`${path}constructor`, token)).status).toBe(404);
  const record = await server.store.load(workshopId);
  expect([...(record?.names.values() ?? [])]).toEqual(["Ben"]);
  expect(JSON.stringify(record)).not.toContain("Anastasia");
  const report = await (await server.get(`/api/workshops/${workshopId}/report`, bearerOf(token))).text();
  expect(report).not.toContain("Anastasia");
  // The token is nobody's now: using it again is joining anew.
  expect(await told(await server.post("/api/join", ana))).toMatchObject({ body: { name: "Anastasia" } });
});

it("sends as many bots through the door as the facilitator asks for", async () => {
  const asked: unknown[] = [];
  let isStopped = false;
  const bots = ({ url }: { url: () => string }) => ({
    fill: async (workshop: unknown, count: number) => {
      asked.push({ url: url(), workshop, count });
      return true;
    },
    stop: () => {
      isStopped = true;
    },
  });
  server = await runningServer({}, { bots });
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  const path = `/api/workshops/${workshopId}/bots`;
  expect((await server.post(path, { count: 12 }, bearerOf(token))).status).toBe(202);
  expect((await server.post(path, { count: 201 }, bearerOf(token))).status).toBe(400);
  expect(asked).toEqual([{ url: server.url, workshop: { workshopId, joinCode }, count: 12 }]);
  await server.close();
  expect(isStopped).toBe(true);
});

it("seats real bots, marked as such", async () => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  await server.post(`/api/workshops/${workshopId}/bots`, { count: 3 }, bearerOf(token));
  const seated = async () =>
    (await server.store.read(workshopId)).filter(({ type }) => type === "seatTaken").map(({ data }) => data);
  await expect.poll(seated, { timeout: 20_000 }).toHaveLength(3);
  expect(await seated()).toMatchObject([{ isBot: true }, { isBot: true }, { isBot: true }]);
});

it("deletes a workshop when its facilitator says so", async () => {
  server = await runningServer();
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  expect((await server.post(`/api/workshops/${workshopId}/forget`, {}, bearerOf(token))).status).toBe(200);
  expect(await server.store.load(workshopId as WorkshopId)).toBeUndefined();
  expect(await told(await server.post("/api/code", { code: joinCode }))).toMatchObject({
    body: { error: { code: "noSuchCode" } },
  });
  expect((await server.get(`/api/workshops/${workshopId}/links`, bearerOf(token))).status).toBe(401);
});
