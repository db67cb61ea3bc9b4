/** Who hears what, proven on the frames themselves (SECRET-1, SECRET-4, SECRET-5). */
import { afterEach, expect, it } from "vitest";
import type { GroupView } from "../../shared/view/group-view.ts";
import {
  groupOf,
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

/** Two groups in their first step, and a stage. */
async function twoGroups() {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const stage = live.client({ tokens: [keys.stageKey] });
  await stage.open();
  const people: Person[] = [];
  for (const name of ["Ana", "Ben", "Caro", "Dan", "Eva", "Finn"])
    people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  for (const client of [stage, ...people.map((person) => person.client)]) await caughtUp(client, facilitator);
  const inGroup = (id: string) => people.filter((person) => groupOf(person) === id);
  const [one, other] = [inGroup("group-1"), inGroup("group-2")];
  const [ana, eva] = [one[0], other[0]];
  if (!ana || !eva) throw new Error("There are not two groups.");
  return { keys, facilitator, stage, people, one, other, ana, eva };
}

const caughtUp = (client: ProtocolClient, facilitator: ProtocolClient) => {
  const { revision } = roomOf(facilitator);
  return client.until(() => roomOf(client).revision === revision, "the same block");
};

const writeAs = (person: Person, text: string) =>
  person.client.send("writeNote", {
    groupId: groupOf(person),
    slot: 0,
    kind: "need",
    text,
    speaker: person.seatId,
  });

/** Something that everybody hears, after which nothing sent before can still be on its way. */
async function afterAll(
  people: readonly { client: ProtocolClient }[],
  facilitator: ProtocolClient,
): Promise<void> {
  await facilitator.send("pauseRoom", {});
  for (const { client } of people) {
    await client.until(() => roomOf(client).clock.holds.includes("room"), "the pause");
  }
  await facilitator.send("resumeRoom", {});
}

it("sends nothing of a group's board to another group or to the stage until the gallery opens (SECRET-1)", async () => {
  const { facilitator, stage, people, one, other, ana, eva } = await twoGroups();
  const canaries = { one: "canary-of-one-5d1f", other: "canary-of-other-9c2e" };
  for (const [person, canary] of [
    [ana, canaries.one],
    [eva, canaries.other],
  ] as const) {
    const at = { groupId: groupOf(person), slot: 0 };
    expect(await writeAs(person, `${canary} a need`)).toMatchObject({ ok: true });
    expect(
      await person.client.send("editTradeOff", {
        ...at,
        field: "decision",
        value: `${canary} a decision`,
        base: 0,
      }),
    ).toMatchObject({ ok: true });
    expect(
      await person.client.send("editTradeOff", {
        ...at,
        field: "giveUp",
        value: `${canary} given up`,
        base: 0,
      }),
    ).toMatchObject({ ok: true });
  }
  await nextUntil(facilitator, "what");
  await afterAll([...people, { client: stage }], facilitator);
  const heard = (clients: readonly ProtocolClient[], text: string) =>
    clients.map((client) => client.hasHeard(text));
  const clientsOf = (members: readonly Person[]) => members.map(({ client }) => client);
  expect(heard([...clientsOf(other), stage], canaries.one)).toEqual([...other.map(() => false), false]);
  expect(heard([...clientsOf(one), stage], canaries.other)).toEqual([...one.map(() => false), false]);
  expect(heard([...clientsOf(one), facilitator], canaries.one)).toEqual([...one.map(() => true), true]);
  await facilitator.send("openGallery", {});
  for (const client of [...clientsOf(other), stage]) {
    await client.until(() => client.hasHeard(canaries.one), "the gallery");
  }
});

it("sends somebody who was moved while offline nothing of the old group's, and the new group whole", async () => {
  const { facilitator, one, other, ana, eva } = await twoGroups();
  const [, mate] = one;
  if (!mate) throw new Error("Ana is alone.");
  await writeAs(ana, "known to Ana");
  await writeAs(eva, "the new group's");
  ana.client.close();
  const heardBefore = ana.client.received.length;
  await writeAs(mate, "said after she left");
  const moved = await facilitator.send("placeSeat", { seatId: ana.seatId, groupId: groupOf(eva) });
  expect(moved).toMatchObject({ ok: true });
  await writeAs(mate, "said after she was moved");
  const answer = await ana.client.open();
  expect(answer).toHaveProperty("snapshot");
  expect(answer).not.toHaveProperty("missed");
  expect(ana.client.streams.toSorted()).toEqual([`group:${groupOf(eva)}`, "room", `seat:${ana.seatId}`]);
  await writeAs(mate, "said after she came back");
  await writeAs(eva, "for her to read");
  await ana.client.until(() => ana.client.hasHeard("for her to read"), "her new group");
  const since = ana.client.received.slice(heardBefore).map(({ text }) => text);
  expect(since.filter((text) => text.includes("said after"))).toEqual([]);
  const group = ana.client.slice<GroupView>(`group:${groupOf(eva)}`);
  expect(group?.seatIds.toSorted()).toEqual([...other.map(({ seatId }) => seatId), ana.seatId].toSorted());
  expect(Object.values(group?.boards[0]?.notes ?? {}).map(({ text }) => text.value)).toContain(
    "the new group's",
  );
});

it("gives whoever is moved while connected a fresh view at once, and the old group's no more", async () => {
  const { facilitator, one, ana, eva } = await twoGroups();
  const [, mate] = one;
  if (!mate) throw new Error("Ana is alone.");
  await facilitator.send("placeSeat", { seatId: ana.seatId, groupId: groupOf(eva) });
  await ana.client.until(() => ana.client.streams.includes(`group:${groupOf(eva)}`), "the new group");
  expect(ana.client.received.at(-1)?.name).toBe("fresh");
  await writeAs(mate, "not for Ana");
  await writeAs(eva, "for Ana");
  await ana.client.until(() => ana.client.hasHeard("for Ana"), "her new group");
  expect(ana.client.hasHeard("not for Ana")).toBe(false);
  expect(
    await ana.client.send("writeNote", {
      groupId: groupOf(mate),
      slot: 0,
      kind: "need",
      text: "No",
      speaker: ana.seatId,
    }),
  ).toMatchObject({ rejection: { code: "notYourGroup" } });
});

it("lets a removed person see and do nothing any more", async () => {
  const { facilitator, ana } = await twoGroups();
  await facilitator.send("removeSeat", { seatId: ana.seatId });
  await ana.client.until(() => ana.client.streams.length === 0, "the end");
  expect(ana.client.identities).toEqual([{ kind: "none", reason: "removed" }]);
  expect(await ana.client.sendAs(1, "leave", {})).toEqual({ ok: false, rejection: { code: "seatGone" } });
  ana.client.close();
  expect(await ana.client.open()).toMatchObject({ ok: true, identities: [{ reason: "removed" }] });
  expect(ana.client.streams).toEqual([]);
});

it("signs the old device out when a claim on its seat is approved, and lets the new one in", async () => {
  const { keys, facilitator, ana } = await twoGroups();
  const token = "the-token-of-anas-other-phone";
  await live.server.post("/api/join", {
    code: keys.joinCode,
    token,
    name: ana.name,
    discipline: "engineering",
    whenTaken: "claim",
  });
  const phone = live.client({ tokens: [token], seatId: ana.seatId });
  expect(await phone.open()).toMatchObject({ ok: true, identities: [{ kind: "claim", status: "waiting" }] });
  expect(phone.streams).toEqual([]);
  const [identity] = phone.identities;
  if (identity?.kind !== "claim") throw new Error("There is no claim.");
  await facilitator.send("answerClaim", { claimId: identity.claimId, isApproved: true });
  await phone.until(() => phone.streams.length === 3, "the seat");
  await ana.client.until(() => ana.client.streams.length === 0, "the old device's end");
  expect(ana.client.identities).toEqual([{ kind: "none", reason: "signedOut" }]);
  expect(await ana.client.sendAs(1, "leave", {})).toEqual({ ok: false, rejection: { code: "seatGone" } });
});

it("lets the stage look and do nothing", async () => {
  const { stage } = await twoGroups();
  expect(stage.streams.toSorted()).toEqual(["room", "stage"]);
  expect(await stage.sendAs(1, "pauseRoom", {})).toMatchObject({ ok: false, rejection: {} });
});

it("tells where somebody writes to their group's other members, and to nobody else", async () => {
  const { one, other, ana, facilitator, people } = await twoGroups();
  const typing = { seatId: ana.seatId, groupId: groupOf(ana), where: "proposal" };
  expect(await ana.client.ask("typing", typing)).toEqual({ ok: true });
  for (const { client } of one.slice(1)) await client.until(() => client.typings.length === 1, "the typing");
  await afterAll(people, facilitator);
  expect(
    [...other.map(({ client }) => client), ana.client, facilitator].map(({ typings }) => typings.length),
  ).toEqual([...other.map(() => 0), 0, 0]);
  const [eva] = other;
  expect(await eva?.client.ask("typing", typing)).toEqual({ ok: false });
});

it("goes on by itself to what the room is told next", async () => {
  const { facilitator, people } = await twoGroups();
  await next(facilitator);
  for (const { client } of people) await caughtUp(client, facilitator);
  expect(people.every(({ client }) => client.received.every(({ name }) => name !== "resync"))).toBe(true);
});
