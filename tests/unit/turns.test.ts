/** The group's own clock: who moves it, what it does when its time is up, and what it leaves behind. */
import { describe, expect, it } from "vitest";
import { sliceOf } from "../../shared/view/slices.ts";
import { groupStream, seatStream } from "../../shared/view/streams.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import { remainingAt } from "../../shared/workshop/clock.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const step = (turn: "need" | "options" | "decision") => playthrough({ until: { phase: "step", turn } }).play;

describe("a turn", () => {
  it("is moved on by any member of the group or by the facilitator, and by nobody of another group (TURN-1)", () => {
    const play = step("need");
    const { group } = firstTable(play);
    const payload = { groupId: group.id, from: group.turn?.revision ?? 0 };
    const mayMove = (actor: Actor) => refusalOf(play, actor, "advanceTurn", payload);
    expect(group.seatIds.map((id) => mayMove(asSeat(id)))).toEqual(group.seatIds.map(() => undefined));
    expect(mayMove(facilitator)).toBeUndefined();
    const stranger = Object.values(play.state.seats).find((seat) => seat.groupId !== group.id);
    if (!stranger) throw new Error("There is one group only.");
    expect(mayMove(asSeat(stranger.id))).toBe("notYourGroup");
  });

  it("holds when its time is up and shows overtime (TURN-2)", () => {
    const play = step("need");
    const { turn } = firstTable(play).group;
    play.wait(5 * 60_000);
    const after = firstTable(play).group.turn;
    expect(after).toMatchObject({ turn: "need", revision: turn?.revision });
    if (!after) throw new Error("The turn is gone.");
    expect(remainingAt(after.clock, play.now)).toBe((80 - 5 * 60) * 1000);
  });

  it("is not skipped by two people who press at once: the second names a turn that is over (CLOCK-3)", () => {
    const play = step("need");
    const { group, scribe, engineer } = firstTable(play);
    const payload = { groupId: group.id, from: group.turn?.revision ?? 0 };
    play.send(asSeat(scribe), "advanceTurn", payload);
    expect(refusalOf(play, asSeat(engineer), "advanceTurn", payload)).toBe("stale");
    expect(firstTable(play).group.turn?.turn).toBe("constraint");
  });
});

describe("the silent minute", () => {
  const silent = () => {
    const play = step("options");
    const { group } = firstTable(play);
    const turn = group.turn;
    if (!turn || turn.silenceUntilMs === null) throw new Error("Nobody is silent.");
    const leftMs = remainingAt(turn.clock, play.now) - turn.silenceUntilMs;
    return { play, group, leftMs, from: turn.revision };
  };
  const isOver = (play: ReturnType<typeof step>) => firstTable(play).board.areOptionsShown;

  it("ends by itself when its time is up, not before (TURN-3)", () => {
    const { play, leftMs } = silent();
    play.wait(leftMs - 1);
    expect(isOver(play)).toBe(false);
    play.wait(1);
    expect(isOver(play)).toBe(true);
  });

  it("ends when everyone who is not away is done (TURN-3)", () => {
    const { play, group, from } = silent();
    const [away, ...present] = group.seatIds;
    for (const id of present) play.send(asSeat(id), "finishWriting", { groupId: group.id, from });
    expect(isOver(play)).toBe(false);
    if (away) play.send({ kind: "system" }, "markAway", { seatId: away });
    expect(isOver(play)).toBe(true);
  });

  it("never ends while the group is held (TURN-3)", () => {
    const { play, group, leftMs, from } = silent();
    play.send(facilitator, "holdGroup", { groupId: group.id });
    play.wait(leftMs + 60_000);
    for (const id of group.seatIds) play.send(asSeat(id), "finishWriting", { groupId: group.id, from });
    expect(isOver(play)).toBe(false);
    play.send(facilitator, "releaseGroup", { groupId: group.id });
    expect(isOver(play)).toBe(true);
  });
});

describe("a vote", () => {
  const voting = () => {
    const play = step("decision");
    const { at, scribe, group } = firstTable(play);
    play.send(asSeat(scribe), "writeProposal", { ...at, text: "Ship it small", base: 0 });
    play.send(asSeat(scribe), "openVoting", at);
    return { play, at, scribe, group };
  };

  it("tells nobody the fingers before the reveal, the facilitator neither (VOTE-3)", () => {
    const { play, at, group } = voting();
    const [first, ...others] = group.seatIds;
    if (!first) throw new Error("Nobody votes.");
    play.send(asSeat(first), "castBallot", { ...at, fingers: 4 });
    const blind = { votes: [{ votedSeatIds: [first], ballots: null }] };
    expect(sliceOf(play.state, groupStream(group.id))).toMatchObject({ boards: { [at.slot]: blind } });
    expect(sliceOf(play.state, "facilitators")).toMatchObject({
      groups: { [group.id]: { boards: { [at.slot]: blind } } },
    });
    expect(sliceOf(play.state, seatStream(first))).toMatchObject({ ballot: 4 });
    for (const id of others) play.send(asSeat(id), "castBallot", { ...at, fingers: 3 });
    expect(firstTable(play).board.votes).toMatchObject([{ status: "revealed", outcome: "passed" }]);
  });

  it("freezes the proposal while it is open (VOTE-3)", () => {
    const { play, at, scribe } = voting();
    const text = "Something else";
    expect(refusalOf(play, asSeat(scribe), "writeProposal", { ...at, text, base: 1 })).toBe("voteIsOpen");
  });

  it("that is open when its turn is left for good closes unresolved, and its fingers are never shown (VOTE-5)", () => {
    const { play, at, scribe, group } = voting();
    play.send(asSeat(scribe), "castBallot", { ...at, fingers: 1 });
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(play.state.groups[group.id]?.boards[at.slot]?.votes).toMatchObject([
      { status: "unresolved", outcome: null },
    ]);
  });
});
