/** Cursors of an earlier life of the server (LINK-3): what is told to somebody who comes back. */
import { describe, expect, it } from "vitest";
import { type Audience, createAudience } from "../../server/realtime/audience.ts";
import type { Member } from "../../server/realtime/member.ts";
import type { Hello } from "../../shared/protocol.ts";
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const { play } = playthrough({ until: "lobby", people: 3 });

function audience(epoch: string): Audience {
  const outbox = { changes: () => undefined, fresh: () => undefined };
  const reading = { state: play.state, seq: play.log.length };
  return createAudience(play.state.id, reading, {
    outbox,
    newEpoch: () => epoch,
    onIdentities: () => undefined,
    onCrowd: () => undefined,
  });
}

const stage = (): Member => ({
  connectionId: "socket-1",
  clientId: "client-of-the-stage",
  workshopId: play.state.id,
  credentials: [{ hash: "hash", kind: "stage", subject: "stage-1" }],
  identities: [],
  streams: [],
});

describe("somebody who comes back", () => {
  const first = audience("epoch-1");
  const member = stage();
  const begun = first.join(member, null);
  if (!("snapshot" in begun)) throw new Error("A first hello gets everything.");
  const { epoch, streams } = begun.snapshot;
  const positions = Object.fromEntries(
    Object.entries(streams).map(([stream, told]) => [stream, told?.position ?? -1]),
  );
  const cursor: Hello["cursor"] = { epoch, positions };
  play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
  first.publish({ after: play.state, seq: play.log.length, revoked: [] });

  it("is told what they missed where their cursor is of this life of the workshop in memory (LINK-3)", () => {
    const back = first.join(stage(), cursor);
    expect(back).toMatchObject({ missed: [{ stream: "room", from: positions.room, to: play.log.length }] });
  });

  it("gets everything anew where the cursor is of another life, although its positions would fit (LINK-3)", () => {
    const here = { room: play.log.length, stage: play.log.length };
    expect(audience("epoch-2").join(stage(), { epoch: "epoch-1", positions: here })).toHaveProperty(
      "snapshot",
    );
  });

  it.each([
    ["from the future", { ...positions, room: 999 }],
    ["of other streams", { room: play.log.length }],
    ["that nobody gave out", { ...positions, room: 0 }],
  ])("gets everything anew with a cursor %s (LINK-3)", (_, wrong) => {
    expect(first.join(stage(), { epoch, positions: wrong })).toHaveProperty("snapshot");
  });
});
