/**
 * Gives a person a seat, or a claim on the seat that has their name. The client mints the seat's token beforehand, so
 * that an answer that got lost can be asked for again: the same token gets the same seat (SEAT-1).
 */
import type { JoinAnswer, JoinRequest } from "../../shared/protocol.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";
import type { NewCredential, Workshops } from "../workshops/workshops.ts";
import type { Identified, Identify } from "./identify.ts";
import { claimSubject, seatSubject } from "./identity.ts";
import type { OpenByCode } from "./join-codes.ts";
import { hashOf, normaliseJoinCode } from "./secrets.ts";

export type Seating =
  | { readonly kind: "seated"; readonly answer: JoinAnswer }
  | { readonly kind: "noSuchCode" }
  | { readonly kind: "rejected"; readonly rejection: Rejection }
  | { readonly kind: "unavailable" };

export type SeatPerson = (request: JoinRequest, address: string) => Promise<Seating>;

export interface SeatingParts {
  readonly workshops: Pick<Workshops, "submit">;
  readonly identify: Identify;
  readonly openByCode: OpenByCode;
  readonly now: () => number;
}

export function createSeatPerson(parts: SeatingParts): SeatPerson {
  const underWay = new Map<string, Promise<Seating>>();

  async function seat(request: JoinRequest, address: string): Promise<Seating> {
    const known = await parts.identify(request.token);
    if (known) return seatAgain(known, request.code);
    const workshopId = await parts.openByCode(request.code, address);
    if (workshopId === undefined) return { kind: "noSuchCode" };
    const seated = await takeSeat(parts, workshopId, request);
    const taken = seated === "tokenTaken" ? await parts.identify(request.token) : undefined;
    if (seated !== "tokenTaken") return seated;
    return taken ? seatAgain(taken, request.code) : { kind: "unavailable" };
  }

  /** Two requests with one token at once are one person who was asked to wait: the second gets the first's answer. */
  return async (request, address) => {
    const hash = hashOf(request.token);
    const earlier = underWay.get(hash);
    if (earlier) {
      await earlier.catch(() => undefined);
      return seat(request, address);
    }
    const work = seat(request, address).finally(() => underWay.delete(hash));
    underWay.set(hash, work);
    return work;
  };
}

/** Somebody's token is known already: the seat is theirs, whatever became of the code since. */
function seatAgain({ workshopId, identity, state }: Identified, typedCode: string): Seating {
  if (normaliseJoinCode(typedCode) !== state.joinCode) return { kind: "noSuchCode" };
  if (identity.kind === "claim") {
    return { kind: "seated", answer: { workshopId, claimId: identity.claimId } };
  }
  const seat = identity.kind === "seat" ? state.seats[identity.seatId] : undefined;
  if (!seat) return { kind: "rejected", rejection: { code: "seatGone" } };
  return { kind: "seated", answer: { workshopId, seatId: seat.id, name: seat.name } };
}

async function takeSeat(
  parts: SeatingParts,
  workshopId: WorkshopId,
  request: JoinRequest,
): Promise<Seating | "tokenTaken"> {
  const { name, discipline, whenTaken, isBot = false } = request;
  const submitted = await parts.workshops.submit(workshopId, {
    command: { name: "join", payload: { name, discipline, whenTaken, isBot } },
    actor: { kind: "visitor" },
    credentials: (events) => ({ add: tokenRows(events, request.token, parts.now()), revoke: [] }),
  });
  if (submitted.kind === "rejected") {
    // It ended between the two looks at it: the same as a code that was never there.
    const { rejection } = submitted;
    return rejection.code === "workshopEnded" ? { kind: "noSuchCode" } : { kind: "rejected", rejection };
  }
  if (submitted.kind === "taken") return "tokenTaken";
  if (submitted.kind !== "accepted") return { kind: "unavailable" };
  for (const event of submitted.events) {
    if (event.type === "seatTaken") {
      return { kind: "seated", answer: { workshopId, seatId: event.seatId, name: event.name } };
    }
    if (event.type === "seatClaimed")
      return { kind: "seated", answer: { workshopId, claimId: event.claimId } };
  }
  return { kind: "unavailable" };
}

function tokenRows(events: readonly WorkshopEvent[], token: string, createdAt: number): NewCredential[] {
  return events.flatMap((event): NewCredential[] => {
    const row = { hash: hashOf(token), kind: "seat" as const, createdAt };
    if (event.type === "seatTaken") return [{ ...row, subject: seatSubject(event.seatId, 1) }];
    return event.type === "seatClaimed" ? [{ ...row, subject: claimSubject(event.claimId) }] : [];
  });
}
