/**
 * Whom a credential stands for, given the workshop's state. The state decides at every use: a seat that was removed or
 * went to another device makes its old tokens worthless without a row having to change (ACCESS-2).
 */
import type { Identity } from "../../shared/protocol.ts";
import type { ClaimId, FacilitatorId, SeatId } from "../../shared/workshop/ids.ts";
import type { Claim, Seat } from "../../shared/workshop/people-state.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Credential } from "../store/event-store.ts";

/** What of a state says who somebody is. */
type People = Pick<WorkshopState, "seats" | "claims">;

/** How a seat's token is kept: the seat and the generation that it was made for. */
export const seatSubject = (seatId: SeatId, generation: number): string => `${seatId}/${generation}`;
/** How the token of somebody who claims a seat is kept; it becomes the seat's when the claim is approved. */
export const claimSubject = (claimId: ClaimId): string => `claim/${claimId}`;

const nobody = (reason: Extract<Identity, { kind: "none" }>["reason"]): Identity => ({
  kind: "none",
  reason,
});

/** A facilitator's key is no identity: it can only be exchanged for a session token. */
export function identityOf(state: People, { kind, subject }: Pick<Credential, "kind" | "subject">): Identity {
  switch (kind) {
    case "facilitatorSession":
      return { kind: "facilitator", facilitatorId: subject as FacilitatorId };
    case "stage":
      return { kind: "stage" };
    case "facilitator":
      return nobody("unknown");
    case "seat":
      return subject.startsWith("claim/") ? claimant(state, subject.slice(6)) : holder(state, subject);
    default:
      return kind satisfies never;
  }
}

function holder(state: People, subject: string): Identity {
  const cut = subject.lastIndexOf("/");
  const seat = entry<Seat>(state.seats, subject.slice(0, cut));
  return seat ? inSeat(seat, Number(subject.slice(cut + 1))) : nobody("unknown");
}

function claimant(state: People, id: string): Identity {
  const claim = entry<Claim>(state.claims, id);
  if (!claim) return nobody("unknown");
  if (claim.status !== "approved") return { kind: "claim", claimId: claim.id, status: claim.status };
  const seat = state.seats[claim.seatId];
  return seat ? inSeat(seat, claim.generation) : nobody("unknown");
}

function inSeat(seat: Seat, generation: number | null): Identity {
  if (seat.status !== "here") return nobody(seat.status);
  return seat.generation === generation ? { kind: "seat", seatId: seat.id } : nobody("signedOut");
}

const entry = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
