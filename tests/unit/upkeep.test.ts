/** What an operator can do about a workshop without its facilitator. */
import { expect, it } from "vitest";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { upkeep } from "../../server/upkeep.ts";

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

it.each([[[]], [["list", "w-1"]], [["burn", "w-1"]], [["delete"]], [["export", "w-1", "w-2"]]])(
  "says what there is to do when asked for %j",
  async (asked) => {
    const done = await upkeep(await storeWithOne(), asked);
    expect(done).toMatchObject({ ok: false, problem: expect.stringContaining("workshop export ID") });
  },
);
