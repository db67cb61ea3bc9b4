/** The locked door, by the rules that it keeps. */
import { describe, expect, it } from "vitest";
import { identityOf, seatSubject } from "../../server/access/identity.ts";
import { attendance } from "../../shared/report/attendance.ts";
import { facilitatorsView } from "../../shared/view/facilitators-view.ts";
import { roomView } from "../../shared/view/room-view.ts";
import { streamsOf } from "../../shared/view/streams.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { asSeat, facilitator, type Play } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { refusalOf } from "../support/refusal.ts";

const locked = (phase: "lobby" | "step" = "lobby"): Play => {
  const { play } = playthrough({ people: 8, until: { phase } });
  play.send(facilitator, "lockDoor", {});
  return play;
};

const wish = (name: string) => ({ name, discipline: "product", whenTaken: "ask", isBot: false }) as const;

function knock(play: Play, name: string): SeatId {
  play.send({ kind: "visitor" }, "join", wish(name));
  const seat = Object.values(play.state.seats).at(-1);
  if (!seat) throw new Error("Nobody came.");
  return seat.id;
}

const standing = (play: Play, seatId: SeatId) =>
  identityOf(play.state, { kind: "seat", subject: seatSubject(seatId, 1) });

describe("Before a locked door", () => {
  it("people wait: they read nothing, may send nothing and are counted nowhere (DOOR-1)", () => {
    const play = locked("step");
    const before = attendance(play.state).total;
    const waits = knock(play, "Ottilie Brandt");
    expect(standing(play, waits)).toEqual({ kind: "none", reason: "waiting" });
    expect(streamsOf(play.state, { kind: "seat", seatId: waits })).toEqual([]);
    expect(refusalOf(play, asSeat(waits), "leave", {})).toBe("seatGone");
    expect(attendance(play.state).total).toBe(before);
    expect(facilitatorsView(play.state).waiting).not.toHaveProperty(waits);
  });

  it("only facilitators learn of them (DOOR-1)", () => {
    const play = locked();
    const waits = knock(play, "Ottilie Brandt");
    expect(JSON.stringify(roomView(play.state))).not.toContain("Ottilie");
    expect(facilitatorsView(play.state).outside[waits]?.name).toBe("Ottilie Brandt");
  });

  it("those whom the facilitator names come in, and are placed as everybody who comes (DOOR-2)", () => {
    const play = locked("step");
    const [one, other] = [knock(play, "Ottilie Brandt"), knock(play, "Rui Costa")];
    play.send(facilitator, "answerDoor", { seatIds: [one], isAdmitted: true });
    expect(standing(play, one)).toEqual({ kind: "seat", seatId: one });
    expect(facilitatorsView(play.state).waiting[one]).not.toBeNull();
    expect(standing(play, other)).toEqual({ kind: "none", reason: "waiting" });
  });

  it("whoever comes in before the groups are made takes a place in their proposal (DOOR-2)", () => {
    const play = locked();
    play.send(facilitator, "proposeGroups", { preferredSize: 4 });
    const one = knock(play, "Ottilie Brandt");
    expect(play.state.proposal?.groups.flat()).not.toContain(one);
    play.send(facilitator, "answerDoor", { seatIds: [one], isAdmitted: true });
    expect(play.state.proposal?.groups.flat()).toContain(one);
  });

  it("whoever was turned away may ask again under the same name (DOOR-2)", () => {
    const play = locked();
    const first = knock(play, "Ottilie Brandt");
    play.send(facilitator, "answerDoor", { seatIds: [first], isAdmitted: false });
    expect(standing(play, first)).toEqual({ kind: "none", reason: "declined" });
    const second = knock(play, "Ottilie Brandt");
    expect(play.state.seats[second]).toMatchObject({ name: "Ottilie Brandt", status: "waiting" });
  });

  it("everybody comes in when it is unlocked, and whoever comes then straight away (DOOR-2)", () => {
    const play = locked();
    const waits = knock(play, "Ottilie Brandt");
    play.send(facilitator, "unlockDoor", {});
    const next = knock(play, "Rui Costa");
    expect([waits, next].map((id) => play.state.seats[id]?.status)).toEqual(["here", "here"]);
    expect(facilitatorsView(play.state).outside).toEqual({});
  });

  it("nobody is left waiting when the workshop ends (DOOR-4)", () => {
    const play = locked("step");
    const waits = knock(play, "Ottilie Brandt");
    play.send(facilitator, "endWorkshop", { confirmed: true });
    expect(standing(play, waits)).toEqual({ kind: "none", reason: "declined" });
  });

  it("who locked it and whom they let in stands among what facilitators did (TEAM-2)", () => {
    const play = locked("step");
    const both = [knock(play, "Ottilie Brandt"), knock(play, "Rui Costa")];
    play.send(facilitator, "answerDoor", { seatIds: both, isAdmitted: true });
    const acts = Object.values(play.state.facilitation.acts).slice(-2);
    expect(acts).toMatchObject([{ what: "doorLocked" }, { what: "seatAdmitted", seatId: both[0] }]);
  });

  it("whoever has a seat keeps it, and may claim it on another device (DOOR-3)", () => {
    const play = locked();
    const [ana] = Object.values(play.state.seats);
    if (!ana) throw new Error("Nobody is here.");
    expect(standing(play, ana.id)).toEqual({ kind: "seat", seatId: ana.id });
    play.send({ kind: "visitor" }, "join", { ...wish(ana.name), whenTaken: "claim" });
    expect(Object.values(facilitatorsView(play.state).claims)).toMatchObject([{ seatId: ana.id }]);
  });
});
