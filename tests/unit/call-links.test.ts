/** The link to each group's call: what passes for one, and who reads it. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import { callLink } from "../../shared/workshop/call-links.ts";
import { parseCommand } from "../../shared/workshop/commands.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

const url = "https://meet.example.org/teal-4k9x";

function linked() {
  const { play } = playthrough({ people: 8, until: { phase: "step" } });
  const [mine, other] = play.state.groupOrder;
  if (!mine || !other) throw new Error("Eight people are two groups.");
  play.send(facilitator, "setCallLinks", { links: [{ groupId: mine, url }] });
  return { play, mine, other };
}

describe("a call’s link", () => {
  it("is read by its group and by facilitators, and by nobody else (CALL-1)", () => {
    const { play, mine, other } = linked();
    const seats = (Object.keys(play.state.seats) as SeatId[]).map(seatStream);
    const streams: StreamKey[] = ["room", "stage", groupStream(other), ...seats];
    for (const stream of streams) expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain(url);
    expect(sliceOf(play.state, groupStream(mine))).toMatchObject({ callLink: url });
    expect(sliceOf(play.state, groupStream(other))).toMatchObject({ callLink: null });
    expect(sliceOf(play.state, "facilitators")).toMatchObject({ groups: { [mine]: { callLink: url } } });
  });

  it("is set for several groups at once, changed, and taken away", () => {
    const { play, mine, other } = linked();
    const links = [mine, other].map((groupId) => ({ groupId, url: "https://meet.example.org/all" }));
    play.send(facilitator, "setCallLinks", { links });
    expect(Object.values(play.state.callLinks)).toEqual(Array(2).fill("https://meet.example.org/all"));
    expect(play.send(facilitator, "setCallLinks", { links })).toEqual([]);
    play.send(facilitator, "setCallLinks", { links: [{ groupId: mine, url: null }] });
    expect(play.state.callLinks).toEqual({ [other]: "https://meet.example.org/all" });
  });

  it("is refused for a group that is no more, with all that came with it", () => {
    const { play, mine } = linked();
    const links = [
      { groupId: mine, url: null },
      { groupId: "group-gone" as GroupId, url },
    ];
    expect(() => play.send(facilitator, "setCallLinks", { links })).toThrow("noSuchThing");
    expect(play.state.callLinks).toEqual({ [mine]: url });
  });

  it("leads to a page on the web, and to the host that it says (CALL-1)", () => {
    const fine = {
      "https://meet.example.org/a?pwd=b#c": "https://meet.example.org/a?pwd=b#c",
      "  HTTP://Zoom.example/j/1 ": "http://zoom.example/j/1",
      "https://192.168.1.5:8443/room": "https://192.168.1.5:8443/room",
      "https://müller.example/": "https://xn--mller-kva.example/",
      "https://meet.example.org/\u202Egro.live": "https://meet.example.org/gro.live",
    };
    for (const [given, kept] of Object.entries(fine)) expect(callLink.parse(given)).toBe(kept);
    const wrong = [
      "",
      "meet.example.org/a",
      "javascript:alert(1)",
      "java\nscript:alert(1)",
      "data:text/html,hello",
      "file:///etc/passwd",
      "zoommtg://zoom.us/join",
      "https://zoom.us@evil.example/",
      "https://zoom.us:pass@evil.example/",
      "https://",
      `https://meet.example.org/${"a".repeat(500)}`,
    ];
    for (const one of wrong) expect([one, callLink.safeParse(one).success]).toEqual([one, false]);
  });

  it("fits into a frame, with as many others as one command sets", () => {
    const long = `https://meet.example.org/${"a".repeat(475)}`;
    const links = Array.from({ length: 20 }, () => ({ groupId: `group-${"a".repeat(24)}`, url: long }));
    const command = { name: "setCallLinks", number: 1_000_000, payload: { links } };
    expect(JSON.stringify(command).length).toBeLessThan(16_000);
    expect(parseCommand("setCallLinks", { links })).not.toHaveProperty("malformed");
    expect(parseCommand("setCallLinks", { links: [...links, ...links] })).toHaveProperty("malformed");
  });
});
