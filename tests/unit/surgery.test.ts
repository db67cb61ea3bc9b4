/** Surgery in a running workshop, one operation at a time. */
import { describe, expect, it } from "vitest";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { seatView } from "../../shared/view/seat-view.ts";
import type { Group } from "../../shared/workshop/group-state.ts";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { warningMs } from "../../shared/workshop/surgery.ts";
import { goesOnRather, halfThatGoes, oneToMoveOver, standIn } from "../../shared/workshop/surgery-choices.ts";
import { consequencesOf } from "../../shared/workshop/surgery-consequences.ts";
import { people as persons, seat } from "../support/people.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

/** In the first step, everybody at their tables of four or three. */
const inStep = (people: number): Play =>
  playthrough({ people, until: { phase: "step", turn: "constraint" } }).play;

function groupAt(state: WorkshopState, place: number): Group {
  const group = state.groups[state.groupOrder[place] ?? ("" as GroupId)];
  if (!group) throw new Error(`No group at ${place}.`);
  return group;
}
function memberAt({ seatIds }: Group, place: number): SeatId {
  const id = seatIds[place];
  if (!id) throw new Error(`Nobody at ${place}.`);
  return id;
}
const send = (play: Play, seatId: SeatId, text: string): void => {
  const group = play.state.groups[play.state.seats[seatId]?.groupId ?? ("" as GroupId)];
  if (!group?.turn) throw new Error("Nowhere to write.");
  const at = { groupId: group.id, slot: group.turn.slot };
  play.send(asSeat(seatId), "writeNote", { ...at, kind: "need", text, speaker: seatId });
};
const seatOf = (state: WorkshopState, id: SeatId) => {
  const found = state.seats[id];
  if (!found) throw new Error("No such seat.");
  return found;
};

describe("Somebody who is moved", () => {
  it("is told, goes on writing where they are, and sits elsewhere ten seconds later (SURG-3)", () => {
    const play = inStep(8);
    const [from, to] = [groupAt(play.state, 0), groupAt(play.state, 1)];
    const mover = memberAt(from, 0);
    play.send(facilitator, "placeSeat", { seatId: mover, groupId: to.id, isAnnounced: true });
    expect(roomView(play.state).announced).toEqual([
      { id: expect.any(String), seatIds: [mover], table: to.table, dueAt: play.now + warningMs },
    ]);
    play.wait(warningMs - 1);
    send(play, mover, "My last sentence here.");
    expect(play.state.seats[mover]?.groupId).toBe(from.id);
    play.wait(1);
    expect(play.state.seats[mover]?.groupId).toBe(to.id);
    expect(roomView(play.state).announced).toEqual([]);
  });

  it("moves at once where they sit nowhere yet, or are away (SURG-3)", () => {
    const play = inStep(8);
    const to = groupAt(play.state, 1);
    const away = memberAt(groupAt(play.state, 0), 0);
    play.send({ kind: "system" }, "markAway", { seatId: away });
    play.send(facilitator, "placeSeat", { seatId: away, groupId: to.id, isAnnounced: true });
    expect(play.state.seats[away]?.groupId).toBe(to.id);
  });

  it("stays if the facilitator calls it off", () => {
    const play = inStep(8);
    const mover = memberAt(groupAt(play.state, 0), 0);
    const { id: groupId } = groupAt(play.state, 1);
    play.send(facilitator, "placeSeat", { seatId: mover, groupId, isAnnounced: true });
    const [announced] = roomView(play.state).announced;
    if (!announced) throw new Error("Nothing is announced.");
    play.send(facilitator, "undoSurgery", { id: announced.id });
    play.wait(60_000);
    expect(play.state.seats[mover]?.groupId).toBe(groupAt(play.state, 0).id);
  });

  it("stays if the other table has filled up meanwhile (SURG-7)", () => {
    const play = inStep(12);
    const [one, two, full] = [groupAt(play.state, 0), groupAt(play.state, 1), groupAt(play.state, 2)];
    const mover = memberAt(one, 0);
    play.send(facilitator, "placeSeat", { seatId: mover, groupId: full.id, isAnnounced: true });
    for (const place of [0, 1])
      play.send(facilitator, "placeSeat", { seatId: memberAt(two, place), groupId: full.id });
    play.wait(warningMs);
    expect(play.state.seats[mover]?.groupId).toBe(one.id);
    expect(play.state.surgery.announced).toEqual([]);
  });

  it("is owed nothing anew that they have had at the other table (SURG-4)", () => {
    const play = playthrough({ people: 8, until: { phase: "step", slot: 1, turn: "need" } }).play;
    const from = groupAt(play.state, 0);
    const had = from.schedule[0]?.productManager;
    if (!had) throw new Error("Nobody was product manager.");
    play.send(facilitator, "placeSeat", { seatId: had, groupId: groupAt(play.state, 1).id });
    const elsewhere = facilitatorsView(play.state).playedElsewhere[groupAt(play.state, 1).id];
    expect(elsewhere?.map(({ productManager }) => productManager)).toEqual([had]);
  });
});

describe("A merge", () => {
  function merged() {
    const play = inStep(6);
    const [from, into] = [groupAt(play.state, 0), groupAt(play.state, 1)];
    send(play, memberAt(from, 0), "Ours, before.");
    play.send(facilitator, "removeSeat", { seatId: memberAt(from, 2) });
    return { play, from, into, people: play.state.groups[from.id]?.seatIds ?? [] };
  }

  it("leaves one group, with the journey and boards of the one that goes on, and the roles of its present step (SURG-1)", () => {
    const { play, from, into, people } = merged();
    play.send(facilitator, "mergeGroups", { from: from.id, into: into.id });
    const { groups, groupOrder } = play.state;
    expect(groupOrder).toEqual([into.id]);
    expect(groups[into.id]?.seatIds).toEqual([...into.seatIds, ...people]);
    expect(groups[into.id]?.schedule[0]).toEqual(into.schedule[0]);
    expect(facilitatorsView(play.state).dissolved).toEqual({ [from.id]: into.id });
  });

  it("leaves what was written to those who wrote it, and to facilitators (SURG-2)", () => {
    const { play, from, into, people } = merged();
    play.send(facilitator, "mergeGroups", { from: from.id, into: into.id });
    const readers = Object.values(play.state.seats).filter((one) =>
      JSON.stringify(seatView(play.state, one)).includes("Ours, before."),
    );
    expect(readers.map(({ id }) => id).toSorted()).toEqual([...people].toSorted());
    expect(JSON.stringify(facilitatorsView(play.state).groups[from.id])).toContain("Ours, before.");
  });

  it("is refused where it made six (SURG-1)", () => {
    const play = inStep(6);
    const payload = { from: groupAt(play.state, 0).id, into: groupAt(play.state, 1).id };
    expect(refusalOf(play, facilitator, "mergeGroups", payload)).toBe("groupFull");
  });

  it("can be undone: the group goes on where it was, with at least a minute (SURG-5)", () => {
    const { play, from, into } = merged();
    const before = play.state;
    play.send(facilitator, "mergeGroups", { from: from.id, into: into.id });
    play.wait(5_000);
    const { undoable } = facilitatorsView(play.state);
    if (!undoable) throw new Error("It cannot be undone.");
    play.send(facilitator, "undoSurgery", { id: undoable.id });
    const after = play.state;
    expect(after.groupOrder).toEqual(before.groupOrder);
    expect(after.groups[from.id]?.turn?.turn).toBe("constraint");
    expect(after.groups[from.id]?.turn?.clock.remainingMs).toBeGreaterThanOrEqual(60_000);
    expect(after.surgery.archives).toEqual([]);
  });

  it("cannot be undone once the room has moved on, and says so (SURG-5)", () => {
    const { play, from, into } = merged();
    play.send(facilitator, "mergeGroups", { from: from.id, into: into.id });
    const { undoable } = facilitatorsView(play.state);
    play.send(facilitator, "advanceRoom", { from: play.state.room.revision });
    expect(facilitatorsView(play.state).undoable).toBeNull();
    const payload = { id: undoable?.id ?? "surgery-0" };
    expect(refusalOf(play, facilitator, "undoSurgery", payload)).toBe("contradicted");
  });
});

describe("A split", () => {
  function ofSix() {
    const play = inStep(8);
    const [full, other] = [groupAt(play.state, 0), groupAt(play.state, 1)];
    send(play, memberAt(full, 0), "Written by all six.");
    for (const place of [0, 1])
      play.send(facilitator, "placeSeat", { seatId: memberAt(other, place), groupId: full.id });
    const seatIds = groupAt(play.state, 0).seatIds.filter((_, place) => place % 2 === 1);
    return { play, full, seatIds };
  }

  it("makes two tables of three that play at once, with the same journey and turn (SURG-1, ROT-2)", () => {
    const { play, full, seatIds } = ofSix();
    play.send(facilitator, "splitGroup", { groupId: full.id, seatIds });
    const founded = groupAt(play.state, 2);
    expect(founded.seatIds).toEqual(seatIds);
    expect(play.state.groups[full.id]?.seatIds).toHaveLength(3);
    expect(founded.castingId).toBe(full.castingId);
    expect(founded.turn?.turn).toBe("constraint");
    for (const group of [founded, groupAt(play.state, 0)]) {
      const held = group.schedule[0];
      expect(new Set([held?.productManager, held?.engineer]).size).toBe(2);
      expect(group.seatIds).toEqual(expect.arrayContaining([held?.productManager, held?.engineer]));
    }
  });

  it("leaves the board with those who stay, and lets those who go read it as it was (SURG-2)", () => {
    const { play, full, seatIds } = ofSix();
    play.send(facilitator, "splitGroup", { groupId: full.id, seatIds });
    const stays = memberAt(groupAt(play.state, 0), 0);
    send(play, stays, "Written after they had gone.");
    const read = JSON.stringify(seatView(play.state, seatOf(play.state, seatIds[0] ?? ("" as SeatId))));
    expect(read).toContain("Written by all six.");
    expect(read).not.toContain("Written after they had gone.");
  });

  it("is refused for fewer than six (SURG-1)", () => {
    const play = inStep(8);
    const group = groupAt(play.state, 0);
    const payload = { groupId: group.id, seatIds: group.seatIds.slice(0, 2) };
    expect(refusalOf(play, facilitator, "splitGroup", payload)).toBe("tooFewPeople");
  });
});

describe("A role that the facilitator hands on", () => {
  it("goes to whom they name, who hands over theirs (ROT-11)", () => {
    const play = inStep(8);
    const group = groupAt(play.state, 0);
    const held = group.schedule[0];
    if (!held) throw new Error("Nobody has a role.");
    const at = { groupId: group.id, slot: 0 } as const;
    play.send(facilitator, "handOnRole", { ...at, role: "engineer", to: held.scribe });
    const now = groupAt(play.state, 0).schedule[0];
    expect(now).toEqual({ ...held, engineer: held.scribe, scribe: held.engineer });
  });

  it("is not handed to somebody who is away, nor in a step that is over", () => {
    const play = inStep(8);
    const group = groupAt(play.state, 0);
    const held = group.schedule[0];
    if (!held) throw new Error("Nobody has a role.");
    play.send({ kind: "system" }, "markAway", { seatId: held.scribe });
    const payload = { groupId: group.id, slot: 0, role: "engineer", to: held.scribe } as const;
    expect(refusalOf(play, facilitator, "handOnRole", payload)).toBe("notHere");
    expect(refusalOf(play, facilitator, "handOnRole", { ...payload, slot: 1 })).toBe("stale");
  });
});

describe("Somebody who was removed", () => {
  it("is brought back to their table, away until they are connected (SEAT-3)", () => {
    const play = inStep(8);
    const group = groupAt(play.state, 0);
    const seatId = memberAt(group, 1);
    play.send(facilitator, "removeSeat", { seatId });
    play.send(facilitator, "restoreSeat", { seatId });
    expect(play.state.seats[seatId]).toMatchObject({ status: "here", groupId: group.id, generation: 1 });
    expect(play.state.seats[seatId]?.awaySince).not.toBeNull();
  });
});

describe("What an operation means for roles", () => {
  it("is told before it is confirmed: who plays what, whom a group lacks (SURG-6)", () => {
    const play = inStep(8);
    const before = play.state;
    const [from, to] = [groupAt(before, 0), groupAt(before, 1)];
    const leaver = from.schedule[0]?.productManager;
    if (!leaver) throw new Error("Nobody is product manager.");
    play.send(facilitator, "placeSeat", { seatId: leaver, groupId: to.id });
    const told = consequencesOf(before, play.state);
    expect(told.groups.map(({ table, before: was, after }) => [table, was, after])).toEqual([
      [from.table, 4, 3],
      [to.table, 4, 5],
    ]);
    const successor = groupAt(play.state, 0).schedule[0]?.productManager;
    expect(told.roles).toContainEqual({ seatId: leaver, when: "now", was: "productManager", becomes: null });
    expect(told.roles).toContainEqual(
      expect.objectContaining({ seatId: successor, when: "now", becomes: "productManager" }),
    );
  });
});

describe("What is proposed", () => {
  it("is to move over somebody whom their group can spare and the other lacks", () => {
    const [e1, e2] = [seat("e1"), seat("e2")];
    const present = { productManager: seat("p1"), engineer: e1, scribe: e2, observers: [] };
    expect(oneToMoveOver(persons("eepd"), persons("pd"), present)).toBe(e2);
    expect(oneToMoveOver(persons("eppd"), persons("ee"), present)).toBe(seat("p2"));
  });

  it("is three of six, of each discipline some", () => {
    expect(halfThatGoes(persons("eepppd"))).toHaveLength(3);
    expect(halfThatGoes(persons("eepppd"))).toEqual([seat("e2"), seat("p2"), seat("d1")]);
  });

  it("is that a role goes from whoever is away to the one who is missed the least where they are", () => {
    const [pm, eng, scribe, voice, late] = [seat("p1"), seat("e1"), seat("p2"), seat("e2"), seat("d1")];
    const held = { productManager: pm, engineer: eng, scribe, customerVoice: voice, observers: [] };
    expect(standIn([pm, scribe, voice, late], eng, held)).toBe(voice);
    expect(standIn([pm, late, scribe], eng, held)).toBe(scribe);
    expect(standIn([eng, late], eng, held)).toBe(late);
    expect(standIn([eng], eng, held)).toBeUndefined();
  });

  it("is that the group goes on that has decided more, else the larger one, else the earlier table", () => {
    const one = { recorded: 1, people: 2, table: 2 };
    expect(goesOnRather(one, { recorded: 0, people: 3, table: 1 })).toBe(true);
    expect(goesOnRather(one, { recorded: 1, people: 3, table: 3 })).toBe(false);
    expect(goesOnRather(one, { recorded: 1, people: 2, table: 3 })).toBe(true);
  });
});
