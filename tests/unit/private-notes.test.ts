/** What facilitators write for themselves: who reads it, what it keeps, how it changes. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, type StreamKey, seatStream } from "../../shared/view/streams.ts";
import type { FacilitatorId, GroupId, SeatId } from "../../shared/workshop/ids.ts";
import { playthrough, type Stop } from "../support/playthrough.ts";

const me = { kind: "facilitator", id: "facilitator-founder" as FacilitatorId } as const;
const priya = { kind: "facilitator", id: "facilitator-priya" as FacilitatorId } as const;

function noted(until: Stop = { phase: "step" }) {
  const { play } = playthrough({ people: 8, until });
  const groupId = play.state.groupOrder[0] ?? null;
  play.send(me, "writePrivateNote", { groupId, text: "Nobody looks at the customer." });
  const [note] = Object.values(play.state.privateNotes);
  if (!note) throw new Error("A note was written.");
  return { play, groupId, note };
}

describe("a facilitator’s own note", () => {
  it("is read by facilitators and by nobody else (PNOTE-1)", () => {
    const { play, note } = noted();
    const others: StreamKey[] = [
      "room",
      "stage",
      ...(Object.keys(play.state.groups) as GroupId[]).map(groupStream),
      ...(Object.keys(play.state.seats) as SeatId[]).map(seatStream),
    ];
    for (const stream of others)
      expect(JSON.stringify(sliceOf(play.state, stream))).not.toContain("Nobody looks");
    expect(sliceOf(play.state, "facilitators")).toMatchObject({ privateNotes: { [note.id]: note } });
  });

  it("keeps when, where and by whom it was written, and about whom (PNOTE-2)", () => {
    const { play, groupId, note } = noted();
    expect(note).toMatchObject({ groupId, place: "step-1", at: play.now, writtenBy: me.id });
    expect(noted({ phase: "lobby" }).note).toMatchObject({ groupId: null, place: "lobby" });
    expect(noted({ phase: "ended" }).note).toMatchObject({ place: "ended" });
  });

  it("is changed by any facilitator, but not over words that they have not seen (PNOTE-2)", () => {
    const { play, note } = noted();
    const change = { noteId: note.id, text: "They do now.", base: 1 };
    play.send(priya, "editPrivateNote", change);
    const text = () => play.state.privateNotes[note.id]?.text;
    expect(text()).toMatchObject({ value: "They do now.", version: 2, history: [{ version: 1 }] });
    expect(() => play.send(me, "editPrivateNote", { ...change, text: "They never did." })).toThrow("stale");
    expect(text()?.value).toBe("They do now.");
    expect(play.state.privateNotes[note.id]).toMatchObject({ at: note.at, writtenBy: me.id });
  });

  it("is deleted by any facilitator, once (PNOTE-2)", () => {
    const { play, note } = noted();
    play.send(priya, "removePrivateNote", { noteId: note.id });
    expect(play.state.privateNotes).toEqual({});
    expect(play.send(me, "removePrivateNote", { noteId: note.id })).toEqual([]);
    const change = { noteId: note.id, text: "Again.", base: 1 };
    expect(() => play.send(me, "editPrivateNote", change)).toThrow("noSuchThing");
  });

  it("needs words, and a group that there is or was", () => {
    const { play } = noted();
    expect(() => play.send(me, "writePrivateNote", { groupId: null, text: "  " })).toThrow("malformed");
    const groupId = "group-gone" as GroupId;
    expect(() => play.send(me, "writePrivateNote", { groupId, text: "Who?" })).toThrow("noSuchThing");
  });
});
