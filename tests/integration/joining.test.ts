/** The door for participants: codes that tell nothing, one person one seat, taken names (ACCESS-3, ACCESS-4, SEAT-1 to SEAT-3). */
import { afterEach, expect, it } from "vitest";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { actAsFacilitator } from "../support/act-as-facilitator.ts";
import {
  foundedWorkshop,
  joining,
  runningServer,
  type TestServer,
  workshopChoices,
} from "../support/running-server.ts";

let server: TestServer;
afterEach(() => server.close());

const told = async (response: Response) => ({ status: response.status, body: await response.json() });
const noSuchCode = { status: 200, body: { error: { code: "noSuchCode" } } };

it("opens a workshop to whoever types its code, however they type it", async () => {
  server = await runningServer();
  const { joinCode } = await foundedWorkshop(server);
  const typed = `${joinCode.slice(0, 4).toLowerCase()} – ${joinCode.slice(4)}`;
  expect(await told(await server.post("/api/code", { code: typed }))).toEqual({
    status: 200,
    body: { title: workshopChoices.title },
  });
});

it("gives the same seat to the same token, however often and at once it is asked (SEAT-1)", async () => {
  server = await runningServer();
  const { joinCode, workshopId } = await foundedWorkshop(server);
  const ana = joining(joinCode, "Ana");
  const answers = await Promise.all([1, 2, 3].map(async () => told(await server.post("/api/join", ana))));
  const later = await told(await server.post("/api/join", ana));
  expect(answers).toEqual([later, later, later]);
  expect(later).toEqual({
    status: 200,
    body: { workshopId, seatId: expect.stringMatching(/^seat-/), name: "Ana" },
  });
});

it("gives the same claim to the same token", async () => {
  server = await runningServer();
  const { joinCode } = await foundedWorkshop(server);
  await server.post("/api/join", joining(joinCode, "Ana"));
  const claim = joining(joinCode, "Ana", { whenTaken: "claim" });
  const first = await told(await server.post("/api/join", claim));
  expect(first.body).toHaveProperty("claimId");
  expect(await told(await server.post("/api/join", claim))).toEqual(first);
});

it("does not let a token of one workshop into another", async () => {
  server = await runningServer();
  const [one, other] = [await foundedWorkshop(server), await foundedWorkshop(server)];
  const ana = joining(one.joinCode, "Ana");
  await server.post("/api/join", ana);
  expect(await told(await server.post("/api/join", { ...ana, code: other.joinCode }))).toEqual(noSuchCode);
});

it("asks when a name is taken, takes the next one when told to (SEAT-2)", async () => {
  server = await runningServer();
  const { joinCode } = await foundedWorkshop(server);
  await server.post("/api/join", joining(joinCode, "Ana"));
  expect(await told(await server.post("/api/join", joining(joinCode, "ana")))).toEqual({
    status: 200,
    body: { error: { code: "nameTaken", suggestion: "ana 2", seatId: expect.stringMatching(/^seat-/) } },
  });
  const another = await told(
    await server.post("/api/join", joining(joinCode, "Ana", { whenTaken: "another" })),
  );
  expect(another.body).toMatchObject({ name: "Ana 2" });
});

it("seats whoever claimed a taken name once the facilitator agrees, and signs the older device out", async () => {
  server = await runningServer();
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  const old = joining(joinCode, "Ana");
  const { body: seated } = await told(await server.post("/api/join", old));
  const claim = joining(joinCode, "Ana", { whenTaken: "claim" });
  const { body: claimed } = await told(await server.post("/api/join", claim));
  await actAsFacilitator(server, { workshopId, token }, "answerClaim", {
    claimId: claimed.claimId,
    isApproved: true,
  });
  expect((await told(await server.post("/api/join", claim))).body).toEqual(seated);
  expect(await told(await server.post("/api/join", old))).toEqual({
    status: 200,
    body: { error: { code: "seatGone" } },
  });
});

it("lets somebody who was removed back in only with the facilitator's approval (SEAT-3)", async () => {
  server = await runningServer();
  const { joinCode, workshopId, token } = await foundedWorkshop(server);
  const { body: seated } = await told(await server.post("/api/join", joining(joinCode, "Ana")));
  await actAsFacilitator(server, { workshopId, token }, "removeSeat", { seatId: seated.seatId });
  const again = await told(await server.post("/api/join", joining(joinCode, "Ana")));
  expect(again).toEqual({ status: 200, body: { error: { code: "needsApproval" } } });
});

it("answers an unknown, an ended and a locked-out code alike, after the same look-ups (ACCESS-3)", async () => {
  const looked: string[] = [];
  const memory = createMemoryStore();
  const store = {
    ...memory,
    workshopByCode: (code: string) => {
      looked.push("workshopByCode");
      return memory.workshopByCode(code);
    },
    load: (id: string) => {
      looked.push("load");
      return memory.load(id);
    },
  };
  server = await runningServer({}, { store, allowances: { wrongCodes: { times: 3, seconds: 900 } } });
  const ended = await foundedWorkshop(server);
  const alive = await foundedWorkshop(server);
  await actAsFacilitator(server, ended, "endWorkshop", { confirmed: true });
  const tell = async (code: string) => {
    looked.length = 0;
    const response = await server.post("/api/code", { code });
    const headers = Object.fromEntries(response.headers);
    delete headers.date;
    return { ...(await told(response)), headers, looked: [...looked] };
  };
  const [unknown, unreadable, dead] = [
    await tell("22222222"),
    await tell("not a code"),
    await tell(ended.joinCode),
  ];
  const lockedOut = await tell(alive.joinCode);
  expect(unknown).toMatchObject({ ...noSuchCode, looked: ["workshopByCode"] });
  expect([unreadable, dead, lockedOut]).toEqual([unknown, unknown, unknown]);
  expect(await told(await server.post("/api/join", joining(alive.joinCode, "Ana")))).toEqual(noSuchCode);
});

it("locks nobody out for codes that are right: a class shares one address (ACCESS-4)", async () => {
  server = await runningServer({}, { allowances: { wrongCodes: { times: 3, seconds: 900 } } });
  const { joinCode } = await foundedWorkshop(server);
  await server.post("/api/code", { code: "22222222" });
  for (let person = 0; person < 30; person++) {
    expect((await told(await server.post("/api/code", { code: joinCode }))).body).toHaveProperty("title");
    const seated = await told(await server.post("/api/join", joining(joinCode, `Person ${person}`)));
    expect(seated.body).toHaveProperty("seatId");
  }
});

it("goes on knowing people's tokens where the address is locked out", async () => {
  server = await runningServer({}, { allowances: { wrongCodes: { times: 1, seconds: 900 } } });
  const { joinCode } = await foundedWorkshop(server);
  const ana = joining(joinCode, "Ana");
  const first = await told(await server.post("/api/join", ana));
  await server.post("/api/code", { code: "22222222" });
  expect(await told(await server.post("/api/join", ana))).toEqual(first);
});

it("stops a flood of people from one address", async () => {
  server = await runningServer({}, { allowances: { joins: { times: 2, seconds: 300 } } });
  const { joinCode } = await foundedWorkshop(server);
  const statuses = [];
  for (const name of ["Ana", "Ben", "Chen"]) {
    statuses.push((await server.post("/api/join", joining(joinCode, name))).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
});

it("cannot be talked into another address by X-Forwarded-For (ACCESS-6)", async () => {
  server = await runningServer({}, { allowances: { wrongCodes: { times: 1, seconds: 900 } } });
  const { joinCode } = await foundedWorkshop(server);
  await server.post("/api/code", { code: "22222222" }, { "x-forwarded-for": "198.51.100.1" });
  const spoofed = await server.post("/api/code", { code: joinCode }, { "x-forwarded-for": "198.51.100.2" });
  expect(await told(spoofed)).toEqual(noSuchCode);
});

it("tells people behind a declared proxy apart", async () => {
  server = await runningServer({ trustProxy: 1 }, { allowances: { wrongCodes: { times: 1, seconds: 900 } } });
  const { joinCode } = await foundedWorkshop(server);
  await server.post("/api/code", { code: "22222222" }, { "x-forwarded-for": "198.51.100.1" });
  const other = await server.post("/api/code", { code: joinCode }, { "x-forwarded-for": "198.51.100.2" });
  expect(other.status).toBe(200);
});

it.each([
  ["a name that is too long", { name: "x".repeat(41) }, "name"],
  ["no name", { name: "  " }, "name"],
  ["a token that could be guessed", { token: "short" }, "token"],
  ["an unknown discipline", { discipline: "wizard" }, "discipline"],
  ["what nobody asked for", { isFacilitator: true }, ""],
])("refuses %s", async (_what, wrong, path) => {
  server = await runningServer();
  const { joinCode } = await foundedWorkshop(server);
  const { status, body } = await told(
    await server.post("/api/join", { ...joining(joinCode, "Ana"), ...wrong }),
  );
  expect(status).toBe(400);
  expect(body.error).toMatchObject({ code: "malformed", path });
});
