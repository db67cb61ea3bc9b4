/** What a cockpit can ask before the start, beyond what its streams tell (FLIGHT-1). */
import { afterEach, expect, it } from "vitest";
import { type LiveRoom, openLiveRoom } from "../support/live-room.ts";
import { bearerOf } from "../support/running-server.ts";

let live: LiveRoom;
afterEach(() => live.close());

it("tells a facilitator, and nobody else, how many stages are connected", async () => {
  live = await openLiveRoom();
  const { keys } = await live.facilitate();
  const path = `/api/workshops/${keys.workshopId}/stages`;
  const connected = async () => {
    const response = await live.server.get(path, bearerOf(keys.token));
    return (await response.json()).connected;
  };
  await live.join(keys.joinCode, "Ana");
  expect(await connected()).toBe(0);
  const [stage, another] = [
    live.client({ tokens: [keys.stageKey] }),
    live.client({ tokens: [keys.stageKey] }),
  ];
  await Promise.all([stage.open(), another.open()]);
  expect(await connected()).toBe(2);
  stage.close();
  await expect.poll(connected).toBe(1);
  expect((await live.server.get(path, bearerOf(keys.stageKey))).status).toBe(401);
});
