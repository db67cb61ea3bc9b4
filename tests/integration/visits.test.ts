/** A facilitator who is with a group and loses every connection: the group is not told of company that it does not have (VISIT-2). */
import { afterEach, expect, it } from "vitest";
import {
  groupOf,
  groupSeenBy,
  type LiveRoom,
  nextUntil,
  openLiveRoom,
  type Person,
  roomOf,
} from "../support/live-room.ts";

let live: LiveRoom;
afterEach(() => live.close());

async function visited() {
  live = await openLiveRoom({ awayAfterMs: 50 });
  const { keys, facilitator } = await live.facilitate();
  const people: Person[] = [];
  for (const name of ["Ana", "Ben", "Caro"]) people.push(await live.join(keys.joinCode, name));
  await nextUntil(facilitator, "step");
  const [ana, ben] = people;
  if (!ana || !ben) throw new Error("Nobody came.");
  await ana.client.until(() => groupSeenBy(ana.client)?.turn != null, "the step");
  await facilitator.send("visitGroup", { groupId: groupOf(ana) });
  const visitors = () => groupSeenBy(ana.client)?.visitors.length;
  await ana.client.until(() => visitors() === 1, "the visit");
  return { keys, facilitator, ana, ben, visitors };
}

it("ends when their last connection is gone", async () => {
  const { facilitator, ana, visitors } = await visited();
  facilitator.close();
  await ana.client.until(() => visitors() === 0, "the end of the visit");
});

it("goes on while another of their devices is connected", async () => {
  const { keys, facilitator, ana, ben, visitors } = await visited();
  const second = live.client({ tokens: [keys.token] });
  await second.open();
  facilitator.close();
  // Somebody who is gone as long as that is known to be.
  ben.client.close();
  await ana.client.until(() => roomOf(ana.client).roster[ben.seatId]?.isAway === true, "Ben is away");
  expect(visitors()).toBe(1);
  second.close();
  await ana.client.until(() => visitors() === 0, "the end of the visit");
});
