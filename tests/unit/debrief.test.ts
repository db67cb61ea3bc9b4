/** The debrief: lines shown together, what the gallery discloses, blind dots, and commitments. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, seatStream } from "../../shared/view/streams.ts";
import { checkInMs } from "../../shared/workshop/check-in.ts";
import { dotAllowance, dotItems } from "../../shared/workshop/dots.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const entered = (phase: "deRole" | "what" | "soWhat" | "nowWhat") => playthrough({ until: phase }).play;

describe("de-role lines", () => {
  const write = (play: ReturnType<typeof entered>, ids: readonly string[]) => {
    const { group } = firstTable(play);
    for (const id of group.seatIds.filter((one) => ids.includes(one)))
      play.send(asSeat(id), "writeDeRole", { groupId: group.id, text: `Hardest for ${id}` });
  };
  const toldTo = (play: ReturnType<typeof entered>) => {
    const { group } = firstTable(play);
    const view = sliceOf(play.state, groupStream(group.id));
    if (!view || !("boards" in view)) throw new Error("The group has no view.");
    return view.deRole;
  };

  it("are shown when everyone who is not away has written theirs, and not one before (DEB-1)", () => {
    const play = entered("deRole");
    const { group } = firstTable(play);
    const [last, ...others] = group.seatIds;
    write(play, others);
    expect(toldTo(play)).toEqual({ isShown: false, writtenBy: others, lines: {} });
    if (last) write(play, [last]);
    const lines = Object.fromEntries(group.seatIds.map((id) => [id, `Hardest for ${id}`]));
    expect(toldTo(play)).toMatchObject({ isShown: true, lines });
  });

  it("are shown when the time is up, although the block holds (DEB-1)", () => {
    const play = entered("deRole");
    const { position } = play.state.room;
    write(play, firstTable(play).group.seatIds.slice(1));
    play.wait(2 * 60_000);
    expect(toldTo(play)).toMatchObject({ isShown: true });
    expect(play.state.room.position).toBe(position);
  });
});

describe("the gallery", () => {
  it("discloses every group's trade-offs to everyone, with both private facts (DEB-2, SECRET-5)", () => {
    const play = entered("what");
    expect(sliceOf(play.state, "room")).toMatchObject({ gallery: null });
    play.send(facilitator, "openGallery", {});
    const room = sliceOf(play.state, "room");
    if (!room || !("gallery" in room) || !room.gallery) throw new Error("The gallery is closed.");
    const entries = Object.values(room.gallery.entries);
    expect(new Set(entries.map((entry) => entry.groupId))).toEqual(new Set(play.state.groupOrder));
    expect(entries.flatMap((entry) => entry.facts).some((fact) => !fact.wasSaid)).toBe(true);
  });

  it("asks before going back across it, because what was disclosed stays so (DEB-2)", () => {
    const play = entered("what");
    play.send(facilitator, "openGallery", {});
    const from = play.state.room.revision;
    expect(refusalOf(play, facilitator, "goBack", { from, confirmed: false })).toBe("needsConfirmation");
    play.send(facilitator, "goBack", { from, confirmed: true });
    expect(sliceOf(play.state, "room")).not.toMatchObject({ gallery: null });
  });
});

describe("dots", () => {
  it.each([
    [1, 1],
    [3, 1],
    [5, 1],
    [6, 2],
    [9, 3],
    [40, 3],
  ])("for %i items are %i each (DOT-1)", (items, dots) => {
    expect(dotAllowance(items)).toBe(dots);
  });

  it("go one to an item, within what one has, and can be taken back (DOT-2)", () => {
    const play = entered("soWhat");
    const items = dotItems(play.state);
    const [first, second, third] = items;
    const [seat] = Object.values(play.state.seats);
    if (!first || !second || !third || !seat) throw new Error("There is too little to vote on.");
    expect(dotAllowance(items.length)).toBe(2);
    const me = asSeat(seat.id);
    play.send(me, "placeDot", { key: first });
    expect(play.send(me, "placeDot", { key: first })).toEqual([]);
    play.send(me, "placeDot", { key: second });
    expect(refusalOf(play, me, "placeDot", { key: third })).toBe("tooMany");
    play.send(me, "takeDot", { key: first });
    expect(refusalOf(play, me, "placeDot", { key: third })).toBeUndefined();
  });

  it("are seen by nobody but who placed them until all are revealed together, and stay as they are then (DOT-2)", () => {
    const play = entered("soWhat");
    const [key] = dotItems(play.state);
    const [ana, ben] = Object.values(play.state.seats);
    if (!key || !ana || !ben) throw new Error("There is nothing to vote on.");
    play.send(asSeat(ana.id), "placeDot", { key });
    expect(sliceOf(play.state, "room")).toMatchObject({ dots: { placed: 1, voters: 1, totals: null } });
    expect(sliceOf(play.state, seatStream(ana.id))).toMatchObject({ dots: [key] });
    expect(sliceOf(play.state, seatStream(ben.id))).toMatchObject({ dots: [] });
    play.send(facilitator, "revealDots", {});
    expect(sliceOf(play.state, "room")).toMatchObject({ dots: { totals: { [key]: 1 } } });
    expect(refusalOf(play, asSeat(ben.id), "placeDot", { key })).toBe("tooLate");
  });
});

describe("a commitment", () => {
  it("has a cue, an action, an owner and a day, and is changed by nobody but its owner or the owning group (COM-1)", () => {
    const play = entered("nowWhat");
    const { group } = firstTable(play);
    const [ana, ben] = group.seatIds;
    const stranger = Object.values(play.state.seats).find((seat) => seat.groupId !== group.id);
    if (!ana || !ben || !stranger) throw new Error("Somebody is missing.");
    const words = { cue: "Before planning", action: "ask who pays", dueAt: play.now + checkInMs };
    for (const isGroups of [false, true])
      play.send(asSeat(ana), "makeCommitment", { groupId: group.id, isGroups, ...words });
    const [own, groups] = Object.values(play.state.commitments);
    if (!own || !groups) throw new Error("Nothing was promised.");
    expect([own.owner, groups.owner]).toEqual([ana, null]);
    const mayChange = (seatId: typeof ana, commitmentId: typeof own.id) =>
      refusalOf(play, asSeat(seatId), "changeCommitment", { commitmentId, ...words }) === undefined;
    expect([ana, ben, stranger.id].map((id) => mayChange(id, own.id))).toEqual([true, false, false]);
    expect([ana, ben, stranger.id].map((id) => mayChange(id, groups.id))).toEqual([true, true, false]);
  });
});
