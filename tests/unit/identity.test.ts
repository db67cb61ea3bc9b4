/** Whom a credential stands for (ACCESS-2). */
import { expect, it } from "vitest";
import { claimSubject, identityOf, seatSubject } from "../../server/access/identity.ts";
import type { EventBody } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { ClaimId, SeatId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { created, startedAt } from "../support/random-workshop.ts";

const [ana, claim] = ["seat-ana" as SeatId, "claim-one" as ClaimId];
const taken: EventBody = { type: "seatTaken", seatId: ana, name: "Ana", discipline: "design", isBot: false };
const claimed: EventBody = { type: "seatClaimed", claimId: claim, seatId: ana };
const approved: EventBody = { type: "claimApproved", claimId: claim, seatId: ana };

const after = (...bodies: EventBody[]): WorkshopState =>
  bodies.reduce<WorkshopState>(
    (state, body) => evolve(state, { ...body, at: startedAt, by: "system" }),
    evolve(undefined, created([])),
  );
const seatToken = (generation: number) => ({ kind: "seat" as const, subject: seatSubject(ana, generation) });
const claimToken = { kind: "seat" as const, subject: claimSubject(claim) };
const seated = { kind: "seat", seatId: ana };

it("takes a session for a facilitator and a stage's key for a stage", () => {
  expect(identityOf(after(), { kind: "facilitatorSession", subject: "f-1" })).toEqual({
    kind: "facilitator",
    facilitatorId: "f-1",
  });
  expect(identityOf(after(), { kind: "stage", subject: "stage-1" })).toEqual({ kind: "stage" });
});

it("takes a facilitator's key for nobody: it can only be exchanged", () => {
  expect(identityOf(after(), { kind: "facilitator", subject: "f-1" })).toEqual({
    kind: "none",
    reason: "unknown",
  });
});

it("takes a seat's token for that seat while the person is here", () => {
  expect(identityOf(after(taken), seatToken(1))).toEqual(seated);
  expect(identityOf(after(taken, { type: "seatRemoved", seatId: ana }), seatToken(1))).toEqual({
    kind: "none",
    reason: "removed",
  });
  expect(identityOf(after(taken, { type: "seatLeft", seatId: ana }), seatToken(1))).toEqual({
    kind: "none",
    reason: "left",
  });
});

it("lets a claimant wait, and gives them the seat when they are let in", () => {
  expect(identityOf(after(taken, claimed), claimToken)).toEqual({
    kind: "claim",
    claimId: claim,
    status: "waiting",
  });
  expect(identityOf(after(taken, claimed, { type: "claimDeclined", claimId: claim }), claimToken)).toEqual({
    kind: "claim",
    claimId: claim,
    status: "declined",
  });
  expect(identityOf(after(taken, claimed, approved), claimToken)).toEqual(seated);
});

it("signs out the device that held a seat before it went to another one", () => {
  const state = after(taken, claimed, approved);
  expect(identityOf(state, seatToken(1))).toEqual({ kind: "none", reason: "signedOut" });
  const later = "claim-two" as ClaimId;
  const again = after(
    taken,
    claimed,
    approved,
    { ...claimed, claimId: later },
    { ...approved, claimId: later },
  );
  expect(identityOf(again, claimToken)).toEqual({ kind: "none", reason: "signedOut" });
});

it.each(["seat-nobody/1", "claim/claim-nobody", "constructor/1", "claim/constructor", "", "/"])(
  "knows nobody called “%s”",
  (subject) => {
    expect(identityOf(after(taken), { kind: "seat", subject })).toEqual({ kind: "none", reason: "unknown" });
  },
);
