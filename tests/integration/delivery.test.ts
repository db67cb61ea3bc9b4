/** Nothing lost, nothing twice, over real sockets and a real disk (SEND-1, SEND-2, SEND-3). */
import { afterEach, expect, it } from "vitest";
import type { EventStore } from "../../server/store/event-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
import {
  groupOf,
  groupSeenBy,
  type LiveRoom,
  next,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";
import type { ProtocolClient } from "../support/protocol-client.ts";

let live: LiveRoom;
afterEach(() => live.close());

const names = ["Ana", "Ben", "Caro", "Dan"];

async function inAStep(wrapStore?: (store: EventStore) => EventStore) {
  live = await openLiveRoom(wrapStore ? { wrapStore } : {});
  const { keys, facilitator } = await live.facilitate();
  const people: Person[] = [];
  for (const name of names) people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [ana, ben] = people;
  if (!ana || !ben) throw new Error("Somebody is missing.");
  const { revision } = roomOf(facilitator);
  for (const { client } of people) await client.until(() => roomOf(client).revision === revision, "the step");
  return { keys, facilitator, people, ana, ben };
}

const need = (person: Person, text: string) =>
  ({ groupId: groupOf(person), slot: 0, kind: "need", text, speaker: person.seatId }) as const;

function notesIn(client: ProtocolClient): string[] {
  const board = groupSeenBy(client)?.boards[0];
  return board?.noteOrder.map((id) => board.notes[id]?.text.value ?? "") ?? [];
}

it("gives a repeated number its remembered answer and does nothing again, even after a restart", async () => {
  const { ana, ben } = await inAStep();
  const number = ana.client.nextNumber;
  const note = need(ana, "I need to know that it went through.");
  const first = await ana.client.sendAs(number, "writeNote", note);
  const again = await ana.client.sendAs(number, "writeNote", note);
  expect(first).toEqual({ ok: true, number });
  expect(again).toEqual(first);
  await live.restart();
  const returned = live.client({ tokens: [ana.token], seatId: ana.seatId, clientId: ana.client.clientId });
  expect(await returned.open()).toMatchObject({ ok: true, lastNumber: number });
  expect(await returned.sendAs(number, "writeNote", note)).toEqual(first);
  expect(notesIn(returned)).toEqual([note.text]);
  await ben.client.until(() => notesIn(ben.client).length === 1, "the note");
});

it("says which number it expects when one was left out, and does nothing", async () => {
  const { ana } = await inAStep();
  const expected = ana.client.nextNumber;
  const answer = await ana.client.sendAs(expected + 1, "writeNote", need(ana, "Too early."));
  expect(answer).toEqual({ ok: false, gap: { expected } });
  expect(await ana.client.sendAs(expected, "writeNote", need(ana, "In time."))).toEqual({
    ok: true,
    number: expected,
  });
  await ana.client.until(() => notesIn(ana.client).length > 0, "the note");
  expect(notesIn(ana.client)).toEqual(["In time."]);
});

it("uses up no number for a command that it refuses or cannot read", async () => {
  const { ana } = await inAStep();
  const number = ana.client.nextNumber;
  expect(await ana.client.sendAs(number, "endWorkshop", { confirmed: true })).toEqual({
    ok: false,
    rejection: { code: "notAllowed" },
  });
  expect(await ana.client.sendAs(number, "writeNote", { text: "no group" })).toMatchObject({
    ok: false,
    malformed: {},
  });
  expect(await ana.client.sendAs(number, "noSuchCommand", {})).toMatchObject({
    ok: false,
    malformed: { path: "name" },
  });
  expect(await ana.client.sendAs(number, "writeNote", need(ana, "Now."))).toEqual({ ok: true, number });
});

it("acknowledges before it publishes, and publishes to the sender too", async () => {
  const { ana } = await inAStep();
  const heardBefore = ana.client.received.length;
  await ana.client.send("writeNote", need(ana, "First of all."));
  await ana.client.until(() => notesIn(ana.client).length > 0, "the note");
  expect(ana.client.received.slice(heardBefore).map(({ name }) => name)).toEqual(["command", "changes"]);
});

it("lets a duplicated tab write as well: same seat, another client, numbers of its own", async () => {
  const { ana } = await inAStep();
  const tab = live.client({ tokens: [ana.token], seatId: ana.seatId });
  await tab.open();
  const answers = await Promise.all([
    ana.client.send("writeNote", need(ana, "From the one.")),
    tab.send("writeNote", need(ana, "From the other.")),
  ]);
  expect(answers.every(({ ok }) => ok)).toBe(true);
  for (const client of [ana.client, tab]) {
    await client.until(() => notesIn(client).length === 2, "both notes");
    expect(notesIn(client).toSorted()).toEqual(["From the one.", "From the other."]);
  }
});

it("closes the older connection when the same page load connects again", async () => {
  const { ana } = await inAStep();
  const again = live.client({ tokens: [ana.token], seatId: ana.seatId, clientId: ana.client.clientId });
  await again.open();
  await ana.client.until(() => !ana.client.socket.connected, "the older connection's end");
  expect(await again.send("writeNote", need(ana, "Still me."))).toMatchObject({ ok: true });
});

it("gives an orphaned queue to a new page only once its own page has no connection, and then for good (SEND-4)", async () => {
  const { ana } = await inAStep();
  await ana.client.send("writeNote", need(ana, "Before the reload."));
  const fresh = live.client({ tokens: [ana.token], seatId: ana.seatId });
  await fresh.open();
  expect(await fresh.adopt(ana.client.clientId)).toEqual({ isFree: false, lastNumber: 1 });
  ana.client.close();
  const room = () => fresh.adopt(ana.client.clientId);
  let answer = await room();
  while (!answer.isFree) answer = await room();
  expect(answer).toEqual({ isFree: true, lastNumber: 1 });
  expect(await ana.client.open()).toEqual({ ok: false, reason: "protocol" });
});

it("answers with a fault and publishes nothing when a commit fails, and goes on when the disk is back", async () => {
  let isBroken = false;
  const { ana, ben } = await inAStep((store) => ({
    ...store,
    append: async (batch) => {
      if (isBroken) throw new StoreFault("full", "the disk is full");
      return store.append(batch);
    },
  }));
  const heardBefore = ben.client.received.length;
  isBroken = true;
  const number = ana.client.nextNumber;
  expect(await ana.client.send("writeNote", need(ana, "Lost?"))).toMatchObject({
    ok: false,
    fault: { retry: true },
  });
  isBroken = false;
  await ben.client.time();
  expect(ben.client.received.slice(heardBefore).map(({ name }) => name)).toEqual(["time"]);
  expect(await ana.client.sendAs(number, "writeNote", need(ana, "Not lost."))).toEqual({ ok: true, number });
  await ben.client.until(() => notesIn(ben.client).length > 0, "the note");
  expect(notesIn(ben.client)).toEqual(["Not lost."]);
});

it("tells a page that was away what it missed, and not everything anew", async () => {
  const { ana, ben } = await inAStep();
  ben.client.close();
  await ana.client.send("writeNote", need(ana, "While you were out."));
  const answer = await ben.client.open();
  expect(answer).toMatchObject({ ok: true, missed: [{ stream: `group:${groupOf(ana)}` }] });
  expect(answer).not.toHaveProperty("snapshot");
  expect(notesIn(ben.client)).toEqual(["While you were out."]);
});

it("shows everyone the same after many people have written at once", async () => {
  const { people, facilitator } = await inAStep();
  await Promise.all(
    people.map(async (person) => {
      for (const count of [1, 2, 3, 4, 5])
        await person.client.send("writeNote", need(person, `${person.name} ${count}`));
    }),
  );
  for (const { client } of people) await client.until(() => notesIn(client).length === 20, "twenty notes");
  const [first, ...others] = people.map(({ client }) => notesIn(client));
  for (const other of others) expect(other).toEqual(first);
  expect(people.every(({ client }) => client.received.every(({ name }) => name !== "resync"))).toBe(true);
  await next(facilitator);
  const { revision } = roomOf(facilitator);
  for (const { client } of people)
    await client.until(() => roomOf(client).revision === revision, "the next block");
});
