/** Practising on the difficult room: it begins eight minutes late, and five people come with the first step (BOT-6). */
import { expect, it } from "vitest";
import { createClock } from "../../server/time/clock.ts";
import type { CreateAnswer, SessionAnswer } from "../../shared/protocol.ts";
import { difficultRoomLateMs, difficultRoomPeople } from "../../shared/scenarios.ts";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import { planOf } from "../../shared/workshop/plan.ts";
import { nextUntil, roomOf } from "../support/live-room.ts";
import { postTo } from "../support/post-to.ts";
import { ProtocolClient } from "../support/protocol-client.ts";
import { bearerOf, runningServer, workshopChoices } from "../support/running-server.ts";

it("begins eight minutes late, fills with bots, and lets five of them come with the first step", async () => {
  const server = await runningServer({ logLevel: "warn" }, { clock: createClock({ rate: 1 }) });
  const post = postTo(server.url);
  const choices = { ...workshopChoices, isRehearsal: true, expectedPeople: difficultRoomPeople };
  const scenario = "difficult-room";
  const founded: CreateAnswer = await (await post("/api/workshops", { ...choices, scenario })).json();
  const session: SessionAnswer = await (await post("/api/session", { key: founded.facilitatorKey })).json();
  const facilitator = new ProtocolClient({ url: server.url, tokens: [session.token] });
  try {
    await facilitator.open();
    const desk = facilitator.slice<FacilitatorsView>("facilitators");
    const room = roomOf(facilitator);
    if (!desk) throw new Error("The facilitator does not see the cockpit.");
    expect(room.blocks[Number(room.position)]?.kind).toBe("welcome");
    expect(planOf({ ...room, ...desk.plan }, Date.now()).lateMs).toBeGreaterThanOrEqual(difficultRoomLateMs);
    const asked = await post(
      `/api/workshops/${founded.workshopId}/bots`,
      { count: 12, scenario },
      bearerOf(session.token),
    );
    expect(asked.status).toBe(202);
    await expect.poll(() => Object.keys(roomOf(facilitator).roster).length, { timeout: 20_000 }).toBe(9);
    await facilitator.send("proposeGroups", { preferredSize: 4 });
    await nextUntil(facilitator, "step");
    await expect.poll(() => Object.keys(roomOf(facilitator).roster).length, { timeout: 20_000 }).toBe(12);
  } finally {
    facilitator.close();
    await server.close();
  }
});
