/** Workshops are deleted after the retention period, at start and hourly (PRIVACY-2). */
import { afterEach, expect, it } from "vitest";
import { createMemoryStore, type MemoryShelf } from "../../server/store/memory-store.ts";
import { actAsFacilitator } from "../support/act-as-facilitator.ts";
import { foundedWorkshop, runningServer, steppedClock, type TestServer } from "../support/running-server.ts";

let server: TestServer;
afterEach(() => server.close());

const day = 24 * 60 * 60_000;
const kept = async () => (await server.store.workshops()).map(({ id }) => id);

it("keeps an ended workshop for as long as the operator says, and not an hour longer", async () => {
  server = await runningServer({ retentionDays: 30 });
  const ended = await foundedWorkshop(server);
  await actAsFacilitator(server, ended, "endWorkshop", { confirmed: true });
  server.clock.step(30 * day - 60_000);
  await expect.poll(() => server.get("/healthz").then(({ status }) => status)).toBe(200);
  expect(await kept()).toEqual([ended.workshopId]);
  server.clock.step(60 * 60_000);
  await expect.poll(kept).toEqual([]);
});

it("does not keep a workshop for ever that nobody ended", async () => {
  server = await runningServer({ retentionDays: 30 });
  await foundedWorkshop(server);
  server.clock.step(30 * day + 60 * 60_000);
  await expect.poll(kept).toEqual([]);
});

it("catches up when it starts", async () => {
  const shelf: MemoryShelf = new Map();
  server = await runningServer({}, { store: createMemoryStore(shelf) });
  const { workshopId } = await foundedWorkshop(server);
  expect(await kept()).toEqual([workshopId]);
  await server.close();
  const clock = steppedClock(server.clock.now() + 91 * day);
  server = await runningServer({}, { store: createMemoryStore(shelf), clock });
  expect(await kept()).toEqual([]);
});
