/** What a page makes of what it is told: what fits is taken, a gap asks anew (LINK-2). */
import { describe, expect, it } from "vitest";
import { type Confirmed, fromSnapshot, withFrames } from "../../client/store/fold.ts";
import type { Frame } from "../../shared/protocol.ts";
import { groupStream } from "../../shared/view/streams.ts";
import type { GroupId } from "../../shared/workshop/ids.ts";

describe("the confirmed view", () => {
  const confirmed: Confirmed = {
    epoch: "epoch-1",
    positions: { room: 7, "group:group-1": 5 },
    slices: {},
  };
  const frame = (from: number, to: number, stream: Frame["stream"] = "room"): Frame => ({
    stream,
    from,
    to,
    changes: [[["title"], `at ${to}`]],
  });
  const told = (frames: readonly Frame[], epoch = "epoch-1") => withFrames(confirmed, { epoch, frames });

  it("takes a frame that begins where it stands, and passes over one that it has (LINK-2)", () => {
    expect(told([frame(7, 9)])?.positions.room).toBe(9);
    expect(told([frame(5, 7)])).toEqual(confirmed);
  });

  it("asks for everything anew when something in between is missing, and applies nothing of that commit (LINK-2)", () => {
    expect(told([frame(5, 9, groupStream("group-1" as GroupId)), frame(8, 9)])).toBeNull();
    expect(told([frame(1, 2, "stage")])).toBeNull();
    expect(confirmed.positions).toEqual({ room: 7, "group:group-1": 5 });
  });

  it("takes nothing of another life of the server (LINK-2, LINK-3)", () => {
    expect(told([frame(7, 9)], "epoch-2")).toBeNull();
  });

  it("is replaced as a whole by a snapshot: a stream that is not in it is gone (LINK-2)", () => {
    const streams = { room: { position: 12, slice: null } };
    expect(fromSnapshot({ epoch: "epoch-2", identities: [], streams }).positions).toEqual({ room: 12 });
  });
});
