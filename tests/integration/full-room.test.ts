/** The largest room that is promised: 200 people at 40 tables in one workshop, on real sockets and a real disk. */

import { afterEach, expect, it } from "vitest";
import type { JoinAnswer } from "../../shared/protocol.ts";
import { asJson } from "../../shared/view/changes.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import { streamsOf } from "../../shared/view/streams.ts";
import { disciplines } from "../../shared/workshop/vocabulary.ts";
import {
  groupOf,
  type LiveRoom,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";
import { replayed } from "../support/replayed.ts";
import { joining } from "../support/running-server.ts";

const people = 200;
/** How many come through the door at the same moment. */
const crowd = 20;

let live: LiveRoom;
afterEach(() => live.close());

async function arrive(joinCode: string, index: number): Promise<Person> {
  const name = `Person ${index}`;
  const discipline = disciplines[index % disciplines.length];
  const request = joining(joinCode, name, { discipline });
  const answer: JoinAnswer = await (await live.server.post("/api/join", request)).json();
  if (!("seatId" in answer)) throw new Error(`${name} got no seat.`);
  const client = live.client({ tokens: [request.token], seatId: answer.seatId });
  await client.open();
  return { name, token: request.token, seatId: answer.seatId, client };
}

it("seats 200 people at 40 tables, lets everybody write at once, and shows each exactly what is theirs to see", async () => {
  live = await openLiveRoom();
  const { keys, facilitator } = await live.facilitate();
  const stage = live.client({ tokens: [keys.stageKey] });
  await stage.open();
  const room: Person[] = [];
  while (room.length < people) {
    const coming = Array.from({ length: crowd }, (_, nth) => arrive(keys.joinCode, room.length + nth));
    room.push(...(await Promise.all(coming)));
  }
  expect(await facilitator.send("proposeGroups", { preferredSize: 5 })).toMatchObject({ ok: true });
  expect(await facilitator.send("confirmGroups", {})).toMatchObject({ ok: true });
  await nextUntil(facilitator, "step");
  const { revision } = roomOf(facilitator);
  await Promise.all(
    room.map(({ client }) => client.until(() => roomOf(client).revision === revision, "the step")),
  );

  const answers = await Promise.all(
    room.map((person) =>
      person.client.send("writeNote", {
        groupId: groupOf(person),
        slot: 0,
        kind: "need",
        text: `What ${person.name} needs.`,
        speaker: person.seatId,
      }),
    ),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  // Whoever has seen the last change has seen all before it, because positions leave no gap.
  await facilitator.send("pauseRoom", {});
  const everyone = [facilitator, stage, ...room.map(({ client }) => client)];
  const isPaused = (client: (typeof everyone)[number]) => roomOf(client).clock.holds.includes("room");
  await Promise.all(everyone.map((client) => client.until(() => isPaused(client), "the pause")));

  const { state } = await replayed(live.store, keys.workshopId);
  const tables = state.groupOrder.map((id) => state.groups[id]);
  expect(tables.map((group) => group?.seatIds.length)).toEqual(Array<number>(40).fill(5));
  for (const group of tables) {
    const needs = Object.values(group?.boards[0]?.notes ?? {}).map(({ text }) => text.value);
    const members = room.filter(({ seatId }) => group?.seatIds.includes(seatId));
    expect(needs.toSorted()).toEqual(members.map(({ name }) => `What ${name} needs.`).toSorted());
  }
  const viewers = [
    { viewer: { kind: "facilitator" }, client: facilitator },
    { viewer: { kind: "stage" }, client: stage },
    ...room.map(({ seatId, client }) => ({ viewer: { kind: "seat", seatId }, client }) as const),
  ] as const;
  for (const { viewer, client } of viewers) {
    expect(client.streams.toSorted()).toEqual(streamsOf(state, viewer).toSorted());
    for (const stream of client.streams) expect(client.slice(stream)).toEqual(asJson(sliceOf(state, stream)));
    expect(client.received.filter(({ name }) => name === "resync")).toEqual([]);
  }
}, 120_000);
