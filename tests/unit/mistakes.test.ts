/** What the facilitator did by mistake and takes back: nothing of the workshop is lost or stuck by it. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream } from "../../shared/view/streams.ts";
import { remainingAt } from "../../shared/workshop/clock.ts";
import { isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import { dotItems } from "../../shared/workshop/dots.ts";
import type { ClaimId } from "../../shared/workshop/ids.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const next = (play: Play) => play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
const back = (play: Play) =>
  play.send(facilitator, "goBack", { from: play.state.room.revision, confirmed: false });
const system = { kind: "system" } as const;

describe("an accidental next", () => {
  it("out of the dot vote leaves the dots blind and the discussion to come (DEB-3, DOT-2)", () => {
    const { play } = playthrough({ until: "soWhat" });
    next(play);
    back(play);
    const [key] = dotItems(play.state);
    if (!key) throw new Error("Nothing to vote on.");
    expect(sliceOf(play.state, "room")).toMatchObject({ dots: { totals: null } });
    play.send(asSeat(firstTable(play).scribe), "placeDot", { key });
    play.send(facilitator, "revealDots", {});
    expect(play.state.discussion?.queue).toEqual([key]);
  });

  it("out of the timeline leaves the boards open and the gallery closed (DEB-3, BOARD-1)", () => {
    const { play } = playthrough({ until: "what" });
    next(play);
    expect(sliceOf(play.state, "room")).not.toMatchObject({ gallery: null });
    back(play);
    const { group, scribe } = firstTable(play);
    expect(sliceOf(play.state, "room")).toMatchObject({ gallery: null });
    play.send(asSeat(scribe), "nominate", { groupId: group.id, slot: 0 });
    const at = { groupId: group.id, slot: 0 };
    play.send(asSeat(scribe), "editTradeOff", { ...at, field: "giveUp", value: "An hour", base: 0 });
  });
});

describe("an accidental end", () => {
  it("discloses nothing of what is written after the workshop was reopened (DEB-3, SECRET-1)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 0, turn: "need" } });
    play.send(facilitator, "endWorkshop", { confirmed: true });
    expect(isGalleryOpen(play.state)).toBe(true);
    play.send(facilitator, "reopenWorkshop", {});
    const { at, scribe } = firstTable(play);
    play.send(asSeat(scribe), "editTradeOff", { ...at, field: "decision", value: "Kanarienvogel", base: 0 });
    expect(JSON.stringify([sliceOf(play.state, "room"), sliceOf(play.state, "stage")])).not.toContain(
      "Kanarienvogel",
    );
    next(play);
    play.send(asSeat(scribe), "editTradeOff", { ...at, field: "giveUp", value: "An hour", base: 0 });
  });
});

describe("a discussion that one comes back to", () => {
  it("is held as the room is, whatever held it before (CLOCK-1, CLOCK-5)", () => {
    const { play } = playthrough({ until: "soWhat" });
    play.send(facilitator, "revealDots", {});
    play.send(system, "reportOutage", { fromAt: play.now, toAt: play.now + 40_000 });
    expect(play.state.discussion?.clock.holds).toEqual(["outage"]);
    next(play);
    back(play);
    expect(play.state.discussion?.clock).toMatchObject({ holds: [], runningSince: play.now });
    play.send(facilitator, "pauseRoom", {});
    expect(play.state.discussion?.clock).toMatchObject({ holds: ["room"], runningSince: null });
  });
});

describe("an outage that is counted", () => {
  it("costs a turn that began after it nothing (CLOCK-5)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 0, turn: "need" } });
    const { group } = firstTable(play);
    const fromAt = play.now;
    play.wait(1000);
    play.send(system, "reportOutage", { fromAt, toAt: play.now });
    play.wait(1000);
    const from = play.state.groups[group.id]?.turn?.revision ?? 0;
    play.send(facilitator, "advanceTurn", { groupId: group.id, from });
    const fresh = play.state.groups[group.id]?.turn?.clock.remainingMs;
    play.send(facilitator, "answerOutage", { isCounted: true });
    const clock = play.state.groups[group.id]?.turn?.clock;
    expect(clock && remainingAt(clock, play.now)).toBe(fresh);
  });
});

describe("while the room is paused", () => {
  it("de-role lines wait, and are shown when it goes on (DEB-1)", () => {
    const { play } = playthrough({ until: "deRole" });
    const { group } = firstTable(play);
    const shown = () => play.state.groups[group.id]?.deRole.isShown;
    play.send(facilitator, "pauseRoom", {});
    for (const id of group.seatIds)
      play.send(asSeat(id), "writeDeRole", { groupId: group.id, text: "The why" });
    expect(shown()).toBe(false);
    play.send(facilitator, "resumeRoom", {});
    expect(shown()).toBe(true);
  });
});

describe("a seat", () => {
  const visitor = { kind: "visitor" } as const;
  const claim = (name: string) => ({ name, discipline: "other", whenTaken: "claim", isBot: false }) as const;
  const waiting = (play: Play): ClaimId[] =>
    Object.values(play.state.claims).flatMap((one) => (one.status === "waiting" ? [one.id] : []));

  it("goes to one of those who claim it, and to none of them once it was given up (SEAT-1)", () => {
    const { play } = playthrough({ until: "lobby" });
    const [first, second] = Object.values(play.state.seats);
    if (!first || !second) throw new Error("Nobody is here.");
    play.send(visitor, "join", claim(first.name));
    play.send(visitor, "join", claim(first.name));
    const [given] = waiting(play);
    if (!given) throw new Error("Nobody claims.");
    play.send(facilitator, "answerClaim", { claimId: given, isApproved: true });
    expect(waiting(play)).toEqual([]);
    play.send(visitor, "join", claim(second.name));
    play.send(asSeat(second.id), "leave", {});
    expect(waiting(play)).toEqual([]);
  });

  it("is not to be had by a full stop behind somebody's name (SEAT-2)", () => {
    const { play } = playthrough({ until: "lobby" });
    const [ana] = Object.values(play.state.seats);
    const again = { ...claim(`${ana?.name}.`), whenTaken: "ask" } as const;
    expect(refusalOf(play, visitor, "join", again)).toBe("nameTaken");
  });
});

describe("an option", () => {
  it("that was changed or taken off in silence comes out as it is, without what it was (SECRET-7)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 0, turn: "options" } });
    const { at, group, scribe, engineer } = firstTable(play);
    const write = (text: string) =>
      play.send(asSeat(scribe), "writeNote", { ...at, kind: "option", text, speaker: scribe });
    write("First thought");
    write("Second thought");
    const [first, second] = play.state.groups[group.id]?.boards[at.slot]?.noteOrder.slice(-2) ?? [];
    if (!first || !second) throw new Error("Nothing was written.");
    play.send(asSeat(scribe), "editNote", { ...at, noteId: first, text: "Better thought", base: 1 });
    play.send(asSeat(scribe), "removeNote", { ...at, noteId: second });
    const from = play.state.groups[group.id]?.turn?.revision ?? 0;
    play.send(asSeat(engineer), "advanceTurn", { groupId: group.id, from });
    const told = JSON.stringify(sliceOf(play.state, groupStream(group.id)));
    expect(told).toContain("Better thought");
    expect(told).not.toMatch(/First thought|Second thought/);
  });

  it("that was taken off in silence is not brought back afterwards by anybody (SECRET-7)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 0, turn: "options" } });
    const { at, group, scribe, engineer } = firstTable(play);
    const thought = { ...at, kind: "option", text: "Only a thought", speaker: scribe } as const;
    play.send(asSeat(scribe), "writeNote", thought);
    const noteId = play.state.groups[group.id]?.boards[at.slot]?.noteOrder.at(-1);
    if (!noteId) throw new Error("Nothing was written.");
    play.send(asSeat(scribe), "removeNote", { ...at, noteId });
    const from = play.state.groups[group.id]?.turn?.revision ?? 0;
    play.send(asSeat(engineer), "advanceTurn", { groupId: group.id, from });
    for (const anyone of [scribe, engineer])
      expect(refusalOf(play, asSeat(anyone), "restoreNote", { ...at, noteId })).toBe("noSuchThing");
    expect(JSON.stringify(sliceOf(play.state, groupStream(group.id)))).not.toContain("Only a thought");
  });
});

describe("what was set up", () => {
  it("cannot be changed under groups that were formed for it", () => {
    const { play } = playthrough({ until: "lobby" });
    const { lengthMin, expectedPeople, preferredSize, rotation, autoAdvance } = play.state.settings;
    const choices = { title: "Longer", lengthMin, expectedPeople, preferredSize, rotation, autoAdvance };
    expect(refusalOf(play, facilitator, "changeSettings", choices)).toBeUndefined();
    play.send(facilitator, "proposeGroups", { preferredSize: 4 });
    play.send(facilitator, "confirmGroups", {});
    expect(refusalOf(play, facilitator, "changeSettings", choices)).toBe("tooLate");
  });
});

describe("going back to before the groups were final", () => {
  it("gives nobody another group's board, and no group another persona (SECRET-1)", () => {
    const { play } = playthrough({ until: { phase: "step", slot: 0, turn: "need" } });
    const { at, group, scribe } = firstTable(play);
    play.send(asSeat(scribe), "editTradeOff", { ...at, field: "decision", value: "Kanarienvogel", base: 0 });
    back(play);
    back(play);
    const castingId = play.state.castingOrder.find((id) => id !== group.castingId) ?? "";
    expect(refusalOf(play, facilitator, "assignCasting", { groupId: group.id, castingId })).toBe("tooLate");
    play.send(facilitator, "proposeGroups", { preferredSize: 3 });
    play.send(facilitator, "confirmGroups", {});
    for (const id of play.state.groupOrder) {
      const members = play.state.groups[id]?.seatIds ?? [];
      const isTheirs = group.seatIds.every((seat) => members.includes(seat));
      const told = JSON.stringify(sliceOf(play.state, groupStream(id)));
      expect([id, told.includes("Kanarienvogel")]).toEqual([id, isTheirs]);
    }
  });
});
