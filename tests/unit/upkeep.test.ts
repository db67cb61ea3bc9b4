/** What an operator can do about a workshop without its facilitator. */
import { expect, it } from "vitest";
import { hashOf } from "../../server/access/secrets.ts";
import type { EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { upkeep as upkeepWith } from "../../server/upkeep.ts";

const upkeep = (store: EventStore, asked: readonly string[]) =>
  upkeepWith({ store, addresses: ["http://localhost:3000"], now: () => 3 }, asked);

async function storeWithOne() {
  const store = createMemoryStore();
  await store.append([
    {
      workshopId: "w-1",
      expectedSeq: 0,
      events: [
        { at: 1, version: 1, type: "workshopCreated", data: {} },
        { at: 2, version: 9, type: "pigeonSent", data: { text: "coo" } },
      ],
      names: [{ personId: "seat-ana", name: "Ana" }],
    },
  ]);
  return store;
}

const lines = (done: Awaited<ReturnType<typeof upkeep>>): unknown[] =>
  done.ok
    ? done.text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];

it("lists workshops, and writes out everything of one, also what this version does not know", async () => {
  const store = await storeWithOne();
  expect(lines(await upkeep(store, ["list"]))).toMatchObject([{ id: "w-1", createdAt: 1, endedAt: null }]);
  expect(lines(await upkeep(store, ["export", "w-1"]))).toMatchObject([
    { workshopId: "w-1", names: { "seat-ana": "Ana" } },
    { seq: 1, type: "workshopCreated" },
    { seq: 2, type: "pigeonSent", version: 9, data: { text: "coo" } },
  ]);
});

it("deletes a workshop, once", async () => {
  const store = await storeWithOne();
  expect(await upkeep(store, ["delete", "w-1"])).toMatchObject({ ok: true });
  expect(await upkeep(store, ["delete", "w-1"])).toEqual({ ok: false, problem: "There is no workshop w-1." });
  expect(await store.workshops()).toEqual([]);
});

it("makes a new facilitator's link, as often as it is asked for", async () => {
  const store = await storeWithOne();
  const made = [await upkeep(store, ["invite", "w-1"]), await upkeep(store, ["invite", "w-1"])];
  const keys = made.map(
    (one) => one.ok && /^http:\/\/localhost:3000\/facilitate\/w-1#(.{32})\n$/.exec(one.text)?.[1],
  );
  expect(new Set(keys).size).toBe(2);
  for (const key of keys)
    expect(await store.credential(hashOf(String(key)))).toMatchObject({
      kind: "facilitator",
      workshopId: "w-1",
      createdAt: 3,
    });
  expect(await upkeep(store, ["invite", "w-2"])).toEqual({ ok: false, problem: "There is no workshop w-2." });
});

it.each([[[]], [["list", "w-1"]], [["burn", "w-1"]], [["delete"]], [["export", "w-1", "w-2"]]])(
  "says what there is to do when asked for %j",
  async (asked) => {
    const done = await upkeep(await storeWithOne(), asked);
    expect(done).toMatchObject({ ok: false, problem: expect.stringContaining("workshop export ID") });
  },
);
