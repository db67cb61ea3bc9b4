/** The room's clock and what follows when it moves: groups by themselves, and plans that leave the past alone. */
import { describe, expect, it } from "vitest";
import { currentBlock, phaseOf } from "../../shared/workshop/reading.ts";
import { firstTable } from "../support/first-table.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const inLobby = () => playthrough({ until: "lobby" }).play;

/** A lobby in which blocks move on by themselves, or hold. */
function lobbyWith(autoAdvance: boolean) {
  const play = inLobby();
  play.send(facilitator, "changeSettings", {
    title: "Payments guild",
    lengthMin: 60,
    expectedPeople: 8,
    preferredSize: 4,
    rotation: "swap",
    autoAdvance,
  });
  return play;
}

describe("next and back", () => {
  it("name the block that they leave; one that names another does nothing (CLOCK-3)", () => {
    const play = inLobby();
    const from = play.state.room.revision;
    play.send(facilitator, "advanceRoom", { from });
    expect(phaseOf(play.state)).toBe("welcome");
    expect(refusalOf(play, facilitator, "advanceRoom", { from })).toBe("stale");
    expect(refusalOf(play, facilitator, "goBack", { from, confirmed: true })).toBe("stale");
    expect(refusalOf(play, facilitator, "adjustRoom", { from, deltaMs: 60_000 })).toBe("stale");
  });
});

describe("a block whose time is up", () => {
  it("moves on by itself where the facilitator has set so (CLOCK-6)", () => {
    const play = lobbyWith(true);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    play.wait(currentBlock(play.state)?.plannedMs ?? 0);
    expect(phaseOf(play.state)).toBe("briefing");
  });

  it("holds otherwise (CLOCK-6)", () => {
    const play = lobbyWith(false);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    play.wait(60 * 60_000);
    expect(phaseOf(play.state)).toBe("welcome");
  });

  it("does not move on while it is paused, and goes on with what was left (CLOCK-1, CLOCK-6)", () => {
    const play = lobbyWith(true);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    const plannedMs = currentBlock(play.state)?.plannedMs ?? 0;
    play.wait(60_000);
    play.send(facilitator, "pauseRoom", {});
    play.wait(60 * 60_000);
    play.send(facilitator, "resumeRoom", {});
    play.wait(plannedMs - 60_001);
    expect(phaseOf(play.state)).toBe("welcome");
    play.wait(1);
    expect(phaseOf(play.state)).toBe("briefing");
  });
});

describe("groups", () => {
  it("are proposed by themselves when the briefing begins, for everyone who is here (GRP-8)", () => {
    const play = playthrough({ until: "welcome" }).play;
    expect(play.state.proposal).toBeNull();
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(play.state.proposal?.groups.flat().toSorted()).toEqual(Object.keys(play.state.seats).toSorted());
  });

  it("that the facilitator has proposed before are left as they are (GRP-8)", () => {
    const play = playthrough({ until: "welcome" }).play;
    play.send(facilitator, "proposeGroups", { preferredSize: 3 });
    const { proposal } = play.state;
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(play.state.proposal).toEqual(proposal);
  });
});

describe("roles", () => {
  it("of the step that runs stay with their holders when somebody else leaves, goes missing or comes (ROT-14)", () => {
    const play = playthrough({ until: { phase: "step", slot: 1 } }).play;
    const { group, slot } = firstTable(play);
    const begun = () => play.state.groups[group.id]?.schedule.slice(0, slot + 1);
    const planned = () => play.state.groups[group.id]?.schedule.slice(slot + 1);
    const [before, plan] = [begun(), planned()];
    const [away] = group.seatIds;
    if (!away) throw new Error("The table is empty.");
    play.send({ kind: "system" }, "markAway", { seatId: away });
    expect(begun()).toEqual(before);
    expect(planned()).not.toEqual(plan);
    expect(JSON.stringify(planned())).not.toContain(away);
    play.send({ kind: "system" }, "markBack", { seatId: away });
    const stranger = Object.values(play.state.seats).find((seat) => seat.groupId !== group.id);
    if (!stranger) throw new Error("There is one group only.");
    play.send(facilitator, "placeSeat", { seatId: stranger.id, groupId: group.id });
    expect(begun()).toEqual(before);
    expect(JSON.stringify(planned())).toContain(stranger.id);
    play.send(asSeat(stranger.id), "leave", {});
    expect(begun()).toEqual(before);
  });
});
