/** The queue of a workshop: group commit, conflicts, failures, names, and logs that cannot be read (SEND-1, SEND-2, LOG-1, LOG-2). */
import { expect, it } from "vitest";
import type { Append, EventStore } from "../../server/store/event-store.ts";
import type { MemoryShelf } from "../../server/store/memory-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
import { BrokenWorkshop } from "../../server/workshops/broken-workshop.ts";
import type { Commit } from "../../server/workshops/workshops.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { openCore, testWorkshop } from "../support/core.ts";

const stateOf = async (core: Awaited<ReturnType<typeof openCore>>) => {
  const reading = await core.workshops.read(testWorkshop);
  if (!reading) throw new Error("There is no workshop.");
  return reading.state;
};
const namesIn = (state: { readonly seats: Readonly<Record<string, { readonly name: string }>> }) =>
  Object.values(state.seats).map(({ name }) => name);

/** A store that tells of each batch and may fail or interfere before it is written. */
const watching =
  (onAppend: (batch: readonly Append[], store: EventStore) => Promise<void> | void) =>
  (store: EventStore): EventStore => ({
    ...store,
    async append(batch) {
      await onAppend(batch, store);
      return store.append(batch);
    },
  });

it("commits what arrived together, for all workshops, in one transaction, each decided on the one before", async () => {
  const batches: number[] = [];
  const core = await openCore(
    new Map(),
    watching((batch) => void batches.push(batch.length)),
  );
  const other = "w-other" as WorkshopId;
  await core.found();
  await core.found("ABCD2345", other);
  await Promise.all([core.workshops.read(testWorkshop), core.workshops.read(other)]);
  batches.length = 0;
  const [first, second] = await Promise.all([
    core.send(
      "join",
      { name: "Ana", discipline: "design", whenTaken: "another", isBot: false },
      { actor: { kind: "visitor" } },
    ),
    core.send(
      "join",
      { name: "Ana", discipline: "design", whenTaken: "another", isBot: false },
      { actor: { kind: "visitor" } },
    ),
    core.join("Ben", other),
  ]);
  expect(batches).toEqual([3]);
  expect([first.kind, second.kind]).toEqual(["accepted", "accepted"]);
  expect(namesIn(await stateOf(core))).toEqual(["Ana", "Ana 2"]);
});

it("tells of one commit what one transaction changed, after its senders were answered", async () => {
  const core = await openCore();
  await core.found();
  const heard: string[] = [];
  const commits: Commit[] = [];
  core.workshops.onCommit((commit) => {
    heard.push("published");
    commits.push(commit);
  });
  await Promise.all(
    ["Ana", "Ben"].map(async (name) => core.join(name).then(() => heard.push(`answered ${name}`))),
  );
  await core.workshops.lastNumber(testWorkshop, "nobody");
  expect(heard).toEqual(["answered Ana", "answered Ben", "published"]);
  expect(commits.map(({ events, seq }) => [events.length, seq])).toEqual([[2, 3]]);
});

it("acknowledges nothing and publishes nothing when the store fails, and keeps no trace of it in memory", async () => {
  let isBroken = false;
  const core = await openCore(
    new Map(),
    watching(() => {
      if (isBroken) throw new StoreFault("full", "no room");
    }),
  );
  await core.found();
  await core.join("Ana");
  await core.workshops.lastNumber(testWorkshop, "nobody");
  const commits: Commit[] = [];
  core.workshops.onCommit((commit) => void commits.push(commit));
  isBroken = true;
  const delivery = { clientId: "client", number: 1 };
  await expect(core.send("pauseRoom", {}, { delivery })).resolves.toMatchObject({ kind: "rejected" });
  await expect(core.send("advanceRoom", { from: 0 }, { delivery })).rejects.toThrow("no room");
  isBroken = false;
  expect((await stateOf(core)).room.position).toBe("lobby");
  expect(commits).toEqual([]);
  expect(await core.workshops.lastNumber(testWorkshop, "client")).toBe(0);
  await expect(core.send("advanceRoom", { from: 0 }, { delivery })).resolves.toMatchObject({
    kind: "accepted",
  });
});

it("decides again on the newer log when somebody else wrote to it, and publishes what it missed first", async () => {
  const shelf: MemoryShelf = new Map();
  const [one, other] = [await openCore(shelf), await openCore(shelf)];
  await one.found();
  await Promise.all([stateOf(one), stateOf(other)]);
  const commits: Commit[] = [];
  one.workshops.onCommit((commit) => void commits.push(commit));
  await other.join("Ana");
  const submitted = await one.send(
    "join",
    { name: "Ana", discipline: "design", whenTaken: "another", isBot: false },
    { actor: { kind: "visitor" } },
  );
  expect(submitted).toMatchObject({ kind: "accepted", events: [{ name: "Ana 2" }] });
  await one.workshops.lastNumber(testWorkshop, "nobody");
  expect(commits.map(({ seq }) => seq)).toEqual([2, 3]);
  expect(namesIn(await stateOf(one))).toEqual(["Ana", "Ana 2"]);
});

it("gives up with a fault, and does not hang, when the log keeps changing under it", async () => {
  const shelf: MemoryShelf = new Map();
  let rival: Awaited<ReturnType<typeof openCore>> | undefined;
  let count = 0;
  const core = await openCore(
    shelf,
    watching(async () => {
      count += 1;
      await rival?.join(`Rival ${count}`);
    }),
  );
  await core.found();
  await stateOf(core);
  rival = await openCore(shelf);
  await expect(core.join("Ana")).rejects.toThrow("kept changing");
  rival = undefined;
  await core.join("Ana");
});

it("repeats a transaction that found the store busy", async () => {
  let failures = 0;
  const core = await openCore(
    new Map(),
    watching((batch) => {
      if (batch.some(({ expectedSeq }) => expectedSeq > 0) && failures++ < 2)
        throw new StoreFault("busy", "locked");
    }),
  );
  await core.found();
  await core.join("Ana");
  expect(failures).toBe(3);
  expect(namesIn(await stateOf(core))).toEqual(["Ana"]);
});

it("lets one bad entry of a transaction harm nobody else", async () => {
  const core = await openCore();
  await core.found();
  const bad = { hash: "x", kind: "seat", subject: "s", createdAt: 0.5 } as const;
  const [good, refused] = await Promise.allSettled([
    core.join("Ana"),
    core.workshops.changeCredentials(testWorkshop, { add: [bad], revoke: [] }),
    core.join("Ben"),
  ]);
  expect([good.status, refused.status]).toEqual(["fulfilled", "rejected"]);
  expect(namesIn(await stateOf(core))).toEqual(["Ana", "Ben"]);
});

it("says that a credential is taken, does nothing then, and goes on with what came after it", async () => {
  const core = await openCore();
  await core.found();
  const credentials = () => ({
    add: [{ hash: "h", kind: "seat", subject: "s", createdAt: 1 }] as const,
    revoke: [],
  });
  const join = (name: string) =>
    core.send(
      "join",
      { name, discipline: "design", whenTaken: "ask", isBot: false },
      { actor: { kind: "visitor" }, credentials },
    );
  const [first, second] = await Promise.all([join("Ana"), join("Ben"), core.join("Caro")]);
  expect([first.kind, second.kind]).toEqual(["accepted", "taken"]);
  expect(namesIn(await stateOf(core))).toEqual(["Ana", "Caro"]);
});

it("keeps nobody's name in the log, and gives names back from their own table", async () => {
  const shelf: MemoryShelf = new Map();
  const core = await openCore(shelf);
  await core.found();
  const seatId = await core.join("Zebulon");
  expect(JSON.stringify(await core.store.read(testWorkshop))).not.toContain("Zebulon");
  const again = await openCore(shelf);
  expect(namesIn(await stateOf(again))).toEqual(["Zebulon"]);
  await core.store.eraseName(testWorkshop, seatId);
  await core.workshops.forget(testWorkshop);
  expect(namesIn(await stateOf(core))).toEqual([""]);
});

it("comes back from its log exactly as it was", async () => {
  const shelf: MemoryShelf = new Map();
  const core = await openCore(shelf);
  await core.found();
  for (const name of ["Ana", "Ben", "Caro", "Dan"]) await core.join(name);
  for (const from of [0, 1, 2, 3]) await core.send("advanceRoom", { from });
  expect(await stateOf(await openCore(shelf))).toEqual(await stateOf(core));
});

it.each([
  ["of a kind that it does not know", { type: "pigeonSent", version: 1, data: {} }],
  ["of a version that it does not know", { type: "roomPaused", version: 2, data: { by: "system" } }],
])(
  "does not load a workshop with an event %s, tells the operator why, and lives on (LOG-2)",
  async (_, event) => {
    const core = await openCore();
    await core.found();
    await core.store.append([{ workshopId: testWorkshop, expectedSeq: 1, events: [{ at: 5, ...event }] }]);
    await expect(core.workshops.read(testWorkshop)).rejects.toBeInstanceOf(BrokenWorkshop);
    await expect(core.send("pauseRoom", {})).rejects.toBeInstanceOf(BrokenWorkshop);
    expect(core.logged()).toContain(event.type);
    const other = "w-other" as WorkshopId;
    await core.found("ABCD2345", other);
    await expect(core.join("Ana", other)).resolves.toMatch(/^seat-/);
  },
);

it("frees the join code at the end and takes it up again when reopened", async () => {
  const core = await openCore();
  await core.found();
  await core.send("endWorkshop", { confirmed: true });
  expect(await core.store.workshopByCode("KTRM4829")).toBeUndefined();
  expect(await core.store.workshops()).toMatchObject([{ endedAt: core.clock.now() }]);
  await core.send("reopenWorkshop", {});
  expect(await core.store.workshopByCode("KTRM4829")).toBe(testWorkshop);
});

it("refuses commands once it is closing, after what was under way is committed", async () => {
  const core = await openCore();
  await core.found();
  const underWay = core.join("Ana");
  const closed = core.workshops.close();
  await expect(core.join("Ben")).rejects.toThrow();
  await closed;
  await expect(underWay).resolves.toMatch(/^seat-/);
});

it("knows no workshop that was never founded, and none twice under one code", async () => {
  const core = await openCore();
  expect(await core.send("pauseRoom", {})).toEqual({ kind: "unavailable" });
  expect(await core.workshops.read(testWorkshop)).toBeUndefined();
  expect(await core.found()).toBe("created");
  expect(await core.found("KTRM4829", "w-other" as WorkshopId)).toBe("taken");
});

it("lets go of a workshop that nobody needs, keeps one that somebody does, and loads it again when asked", async () => {
  const core = await openCore(new Map(), undefined, 5);
  const other = "w-other" as WorkshopId;
  await core.found();
  await core.found("ABCD2345", other);
  await core.join("Ben", other);
  const release = core.workshops.keep(other);
  const asleep = new Promise((resolve) => core.workshops.onLetGo((id, reason) => resolve([id, reason])));
  await core.join("Ana");
  expect(await asleep).toEqual([testWorkshop, "asleep"]);
  expect(core.workshops.peek(other)).toBeDefined();
  expect(namesIn(await stateOf(core))).toEqual(["Ana"]);
  release();
  await core.workshops.close();
});
