/** Several facilitators: who did what, who leads, and who may know of it (TEAM-1 to TEAM-4). */
import { describe, expect, it } from "vitest";
import { decode, encode, namesIn } from "../../server/workshops/codec.ts";
import { sliceOf } from "../../shared/view/slices.ts";
import { seatStream } from "../../shared/view/streams.ts";
import type { Actor } from "../../shared/workshop/actor.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import { mostActs } from "../../shared/workshop/facilitator-acts.ts";
import type { FacilitatorId, SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { asSeat, beginPlay } from "../support/play.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const founder = "facilitator-founder" as FacilitatorId;
const me: Actor = { kind: "facilitator", id: founder };
const system: Actor = { kind: "system" };

function withPriya() {
  const play = beginPlay({ castings: shippedCastings, seed: "two", lengthMin: 60, people: 3 });
  const [invited] = play.send(system, "inviteFacilitator", { name: "Priya", askedBy: founder });
  if (invited?.type !== "facilitatorInvited") throw new Error("Nobody was invited.");
  const id = invited.facilitatorId;
  return { play, id, priya: { kind: "facilitator", id } satisfies Actor };
}
const actsOf = ({ facilitation }: WorkshopState) => Object.values(facilitation.acts);
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  return "";
};

describe("who did what (TEAM-1, TEAM-2)", () => {
  it("tells facilitators apart in the log and in their list", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "advanceRoom", { from: 0 });
    play.send(me, "adjustRoom", { from: 1, deltaMs: 60_000 });
    expect(play.log.at(-1)).toMatchObject({ by: "facilitator", facilitator: founder });
    expect(actsOf(play.state)).toMatchObject([
      { what: "facilitatorInvited", by: founder, facilitatorId: id },
      { what: "roomMoved", by: id, place: play.state.agenda.blocks[0]?.id, isBack: false },
      { what: "roomTimeAdjusted", by: founder, ms: 60_000 },
    ]);
  });

  it("reads a log from before facilitators were told apart", () => {
    const { play } = withPriya();
    const old: WorkshopEvent = { type: "roomPaused", at: play.now, by: "facilitator" };
    expect(actsOf(evolve(play.state, old)).at(-1)).toEqual({ what: "roomPaused", by: null, at: play.now });
  });

  it("keeps the last thirty, whatever came before", () => {
    const { play } = withPriya();
    play.send(me, "advanceRoom", { from: 0 });
    for (let press = 0; press < mostActs + 5; press++) {
      play.wait(1000);
      play.send(me, press % 2 === 0 ? "pauseRoom" : "resumeRoom", {});
    }
    expect(actsOf(play.state)).toHaveLength(mostActs);
    expect(actsOf(play.state).at(-1)?.at).toBe(play.now);
    expect(actsOf(play.state).some(({ what }) => what === "facilitatorInvited")).toBe(false);
  });

  it("lists no participant's doing and no text", () => {
    const { play } = withPriya();
    const before = actsOf(play.state).length;
    const [ana] = play.send({ kind: "visitor" }, "join", {
      name: "Ana",
      discipline: "engineering",
      whenTaken: "ask",
      isBot: false,
    });
    if (ana?.type !== "seatTaken") throw new Error("Nobody sat down.");
    play.send(asSeat(ana.seatId), "leave", {});
    expect(actsOf(play.state)).toHaveLength(before);
    play.send(me, "advanceRoom", { from: play.state.room.revision });
    play.send(me, "broadcast", { groupIds: null, text: "Two more minutes." });
    expect(JSON.stringify(actsOf(play.state))).not.toContain("Two more minutes.");
  });

  it("shows participants and the stage neither names nor which facilitator it was", () => {
    const { play, id, priya } = withPriya();
    const [ana] = play.send({ kind: "visitor" }, "join", {
      name: "Ana",
      discipline: "engineering",
      whenTaken: "ask",
      isBot: false,
    });
    const seatId = ana?.type === "seatTaken" ? ana.seatId : ("" as SeatId);
    play.send(priya, "advanceRoom", { from: 0 });
    play.send(priya, "broadcast", { groupIds: null, text: "Two more minutes." });
    for (const stream of ["room", "stage", seatStream(seatId)] as const) {
      const told = JSON.stringify(sliceOf(play.state, stream));
      expect(told).not.toContain("Priya");
      expect(told).not.toContain(id);
    }
    expect(JSON.stringify(sliceOf(play.state, "facilitators"))).toContain("Priya");
  });
});

describe("who leads (TEAM-4)", () => {
  it("lets anybody take the lead, and hand it over, whoever has it", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "passLead", { from: null, to: id });
    expect(play.state.facilitation.leadId).toBe(id);
    play.send(me, "passLead", { from: id, to: founder });
    play.send(me, "passLead", { from: founder, to: id });
    expect(play.state.facilitation.leadId).toBe(id);
    expect(actsOf(play.state).at(-1)).toMatchObject({ what: "leadPassed", by: founder, facilitatorId: id });
  });

  it("moves the room for whoever does not lead, too", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "passLead", { from: null, to: id });
    play.send(me, "advanceRoom", { from: 0 });
    expect(play.state.room.position).toBe(0);
  });

  it("refuses a press that had somebody else in mind, and somebody who is not there", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "passLead", { from: null, to: id });
    expect(refusal(() => play.send(me, "passLead", { from: null, to: founder }))).toContain("stale");
    const nobody = "facilitator-nobody" as FacilitatorId;
    expect(refusal(() => play.send(me, "passLead", { from: id, to: nobody }))).toContain("noSuchThing");
  });

  it("has nobody lead when the one who led is taken back, who cannot be given it again", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "passLead", { from: null, to: id });
    play.send(system, "revokeFacilitator", { facilitatorId: id, askedBy: founder });
    expect(play.state.facilitation).toMatchObject({ leadId: null, people: { [id]: { isRevoked: true } } });
    expect(refusal(() => play.send(me, "passLead", { from: null, to: id }))).toContain("noSuchThing");
  });
});

describe("names of facilitators (TEAM-3)", () => {
  it("stand beside the log, and an erased one is gone from it", () => {
    const { play, id, priya } = withPriya();
    play.send(priya, "nameFacilitator", { name: "Priya N." });
    const stored = play.log.map((event, index) => ({ ...encode(event), seq: index + 1 }));
    expect(JSON.stringify(stored)).not.toContain("Priya");
    const names = new Map(namesIn(play.log).map(({ personId, name }) => [personId, name]));
    const replayed = (known: ReadonlyMap<string, string>) =>
      stored
        .map((event) => decode(JSON.parse(JSON.stringify(event)), known))
        .reduce<WorkshopState | undefined>(evolve, undefined)?.facilitation.people[id]?.name;
    expect(replayed(names)).toBe("Priya N.");
    expect(replayed(new Map())).toBe("");
  });
});
