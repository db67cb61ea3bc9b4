/** A group and the facilitators writing to each other: who reads it, what counts as seen, what is said to all. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { openHelp, unseen } from "../../shared/workshop/thread-reading.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";

interface Scene {
  readonly play: Play;
  readonly mine: GroupId;
  readonly other: GroupId;
  readonly member: SeatId;
}

function scene(): Scene {
  const { play } = playthrough({ people: 8, until: { phase: "step" } });
  const [mine, other] = play.state.groupOrder;
  const member = mine && play.state.groups[mine]?.seatIds[0];
  if (!mine || !other || !member) throw new Error("Eight people are two groups.");
  return { play, mine, other, member };
}

const threadOf = ({ play, mine }: Scene) => play.state.groups[mine]?.thread ?? [];

describe("asking for help", () => {
  it("is read by the group and by facilitators, and by nobody else (HELP-1)", () => {
    const at = scene();
    const { play, mine, other, member } = at;
    play.send(asSeat(member), "askForHelp", { groupId: mine, text: "Who decides this?" });
    play.send(facilitator, "messageGroup", { groupId: mine, kind: "message", text: "Who decides? You do." });
    const readers = (Object.keys(play.state.seats) as SeatId[]).map(seatStream);
    const streams: StreamKey[] = ["room", "stage", groupStream(other), ...readers];
    for (const stream of streams)
      expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain("Who decides");
    for (const stream of [groupStream(mine), "facilitators"] as const)
      expect(JSON.stringify(sliceOf(play.state, stream))).toContain("Who decides this?");
  });

  it("is told to have been seen, with everything before it and nothing after it (HELP-2)", () => {
    const at = scene();
    const { play, mine, member } = at;
    play.send(asSeat(member), "askForHelp", { groupId: mine, text: "" });
    const asked = threadOf(at)[0];
    if (!asked) throw new Error("Help was asked for.");
    play.wait(5_000);
    play.send(asSeat(member), "answerFacilitator", { groupId: mine, text: "It got worse." });
    play.send(facilitator, "seeHelp", { groupId: mine, messageId: asked.id });
    expect(threadOf(at).map(({ seenAt }) => seenAt)).toEqual([play.now, null]);
    expect(unseen(threadOf(at)).map(({ text }) => text)).toEqual(["It got worse."]);
  });

  it("waits only once, however often the button is pressed without a word", () => {
    const at = scene();
    const { play, mine, member } = at;
    for (let press = 0; press < 3; press += 1)
      play.send(asSeat(member), "askForHelp", { groupId: mine, text: "" });
    expect(threadOf(at)).toHaveLength(1);
    play.send(asSeat(member), "askForHelp", { groupId: mine, text: "We don’t get the constraint." });
    expect(threadOf(at)).toHaveLength(2);
  });

  it("can be taken back by anybody of the group, and then waits for nobody", () => {
    const at = scene();
    const { play, mine, member } = at;
    play.send(asSeat(member), "askForHelp", { groupId: mine, text: "Help!" });
    const asked = openHelp(threadOf(at));
    const another = play.state.groups[mine]?.seatIds[1];
    if (!asked || !another) throw new Error("Help was asked for in a group of four.");
    play.send(asSeat(another), "withdrawHelp", { groupId: mine, messageId: asked.id });
    expect(unseen(threadOf(at))).toEqual([]);
    expect(openHelp(threadOf(at))).toBeUndefined();
    expect(threadOf(at)[0]?.text).toBe("Help!");
  });

  it("is refused in another group’s name", () => {
    const { play, other, member } = scene();
    expect(() => play.send(asSeat(member), "askForHelp", { groupId: other, text: "" })).toThrow(
      "notYourGroup",
    );
  });
});

describe("what facilitators say", () => {
  it("to all reaches everyone, those without a group too (HELP-3)", () => {
    const { play } = scene();
    play.send(facilitator, "broadcast", { groupIds: null, text: "Two more minutes." });
    expect(sliceOf(play.state, "room")).toMatchObject({ broadcasts: [{ text: "Two more minutes." }] });
  });

  it("to some groups reaches these, each in its own conversation", () => {
    const { play, mine, other } = scene();
    play.send(facilitator, "broadcast", { groupIds: [mine, mine], text: "Closer to the screen, please." });
    expect(play.state.groups[mine]?.thread.map(({ kind }) => kind)).toEqual(["broadcast"]);
    expect(play.state.groups[other]?.thread).toEqual([]);
    expect(play.state.broadcasts).toEqual([]);
  });

  it("can be answered", () => {
    const at = scene();
    const { play, mine, member } = at;
    play.send(facilitator, "messageGroup", { groupId: mine, kind: "message", text: "How is it going?" });
    play.send(asSeat(member), "answerFacilitator", { groupId: mine, text: "Well!" });
    expect(threadOf(at).map(({ from, text }) => [from, text])).toEqual([
      ["facilitator", "How is it going?"],
      ["group", "Well!"],
    ]);
  });
});
