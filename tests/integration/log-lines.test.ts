/** The log tells an operator what happens and never to whom (OPS-2). */
import { afterEach, expect, it } from "vitest";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
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

const lines = () =>
  server
    .logged()
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Record<string, unknown> => JSON.parse(line));

it("holds no code, token, key, name, address or text, whatever people send where", async () => {
  server = await runningServer({ facilitatorPasscode: "open sesame" });
  const created = await (
    await server.post("/api/workshops", {
      ...workshopChoices,
      title: "Secret title",
      passcode: "open sesame",
    })
  ).json();
  const session = await (await server.post("/api/session", { key: created.facilitatorKey })).json();
  const path = `/api/workshops/${created.workshopId}`;
  const ana = joining(created.joinCode, "Anastasia");
  const { seatId } = await (await server.post("/api/join", ana)).json();
  await server.post("/api/join", joining(created.joinCode, "anastasia"));
  await server.post("/api/code", { code: "WRNG2345" });
  await server.post("/api/workshops", { ...workshopChoices, passcode: "wrong guess" });
  await server.post("/api/join", `{"code":"${created.joinCode}","name":"Anastasia" oops`);
  await server.post("/api/session", { key: [created.facilitatorKey] });
  await server.get(`/join/${created.joinCode}?token=${ana.token}`);
  await server.get(`/nowhere/${created.joinCode}?name=Anastasia`);
  await server.get(`${path}/report?token=${session.token}`, bearerOf(session.token));
  await server.get(`/socket.io/?EIO=4&transport=polling&token=${ana.token}`);
  await actAsFacilitator(server, session, "removeSeat", { seatId });
  await fetch(`${server.url}${path}/people/${seatId}`, {
    method: "DELETE",
    headers: bearerOf(session.token),
  });

  const logged = server.logged();
  expect(lines().filter(({ msg }) => msg === "request").length).toBeGreaterThan(10);
  const { joinCode, facilitatorKey, stageKey } = created;
  const secrets = [
    joinCode,
    facilitatorKey,
    stageKey,
    session.token,
    ana.token,
    "open sesame",
    "wrong guess",
    "WRNG2345",
  ];
  for (const secret of [...secrets, "nastasia", "Secret title", "127.0.0.1"]) {
    expect(logged.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

it("tells of a request its route, its outcome and how long it took", async () => {
  server = await runningServer();
  const { workshopId, token } = await foundedWorkshop(server);
  await server.get(`/api/workshops/${workshopId}/links`, bearerOf(token));
  await expect.poll(lines).toContainEqual(
    expect.objectContaining({
      msg: "request",
      method: "GET",
      route: "/api/workshops/:id/links",
      status: 200,
      ms: expect.any(Number),
    }),
  );
});

it("tells of a fault under the id that its sender was given, and tells the sender nothing else", async () => {
  const memory = createMemoryStore();
  const store = {
    ...memory,
    workshopByCode: () => Promise.reject(new StoreFault("io", "the disk is on fire")),
  };
  server = await runningServer({}, { store });
  const response = await server.post("/api/code", { code: "22222222" });
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ error: { code: "fault" } });
  const faultId = response.headers.get("x-fault-id");
  expect(lines()).toContainEqual(
    expect.objectContaining({ faultId, err: expect.objectContaining({ message: "the disk is on fire" }) }),
  );
});
