/**
 * Who is in the workshop: joining with a name, claiming a seat that one already has, leaving, being removed, and
 * presence. Rules SEAT-1 (one person, one seat), SEAT-2 (a taken name asks), SEAT-3 (a removed person needs approval).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { blockKinds } from "./agenda.ts";
import { command, type Decision, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { ClaimId, GroupId, SeatId } from "./ids.ts";
import type { Seat } from "./people-state.ts";
import { claimId, displayName, seatId } from "./schemas.ts";
import { freeName, withName } from "./seat-names.ts";
import type { WorkshopState } from "./state.ts";
import { noteStay } from "./stays.ts";
import { type Discipline, disciplines } from "./vocabulary.ts";

export type SeatEvent =
  | {
      readonly type: "seatTaken";
      readonly seatId: SeatId;
      readonly name: string;
      readonly discipline: Discipline;
      readonly isBot: boolean;
      /** Before a locked door. */
      readonly isWaiting?: boolean;
    }
  | { readonly type: "seatClaimed"; readonly claimId: ClaimId; readonly seatId: SeatId }
  | { readonly type: "claimApproved"; readonly claimId: ClaimId; readonly seatId: SeatId }
  | { readonly type: "claimDeclined"; readonly claimId: ClaimId }
  | { readonly type: "seatLeft"; readonly seatId: SeatId }
  | { readonly type: "seatRemoved"; readonly seatId: SeatId }
  /** Somebody who was removed is back, where they sat if there is a place. */
  | { readonly type: "seatRestored"; readonly seatId: SeatId; readonly groupId: GroupId | null }
  | { readonly type: "seatWentAway"; readonly seatId: SeatId }
  | { readonly type: "seatCameBack"; readonly seatId: SeatId };

/** How many devices may wait for the same seat. */
const claimLimit = 5;

/** How many seats a workshop has. */
export const seatLimit = 250;

/** With those that were given up: whoever comes and goes again and again fills everybody's roster (ACCESS-9). */
const everLimit = 4 * seatLimit;

export const anyPhaseButEnded = ["lobby", ...blockKinds] as const;

export const join = command({
  name: "join",
  by: ["visitor"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({
    name: displayName,
    discipline: z.enum(disciplines),
    /** What to do if the name is taken: say so, take the next free one, or claim the seat that has it. */
    whenTaken: z.enum(["ask", "another", "claim"]),
    isBot: z.boolean(),
  }),
  decide(state, payload, { newId }) {
    const { name, discipline, isBot, whenTaken } = payload;
    const seats = Object.values(state.seats).filter(
      ({ status }) => status !== "left" && status !== "declined",
    );
    const namesake = withName(name, seats);
    const claim = (seat: Seat): Decision => {
      const waiting = Object.values(state.claims).filter(
        (one) => one.seatId === seat.id && one.status === "waiting",
      );
      if (waiting.length >= claimLimit) return reject({ code: "tooMany", limit: claimLimit });
      return [{ type: "seatClaimed", claimId: newId("claim") as ClaimId, seatId: seat.id }];
    };
    if (namesake?.status === "removed")
      return whenTaken === "claim" ? claim(namesake) : reject({ code: "needsApproval" });
    if (namesake && whenTaken === "claim") return claim(namesake);
    if (namesake && whenTaken === "ask") {
      return reject({ code: "nameTaken", suggestion: freeName(state, name), seatId: namesake.id });
    }
    const all = Object.values(state.seats);
    const present = all.filter(({ status }) => status === "here" || status === "waiting");
    const isFull = present.length >= seatLimit || all.length >= everLimit;
    if (isFull) return reject({ code: "workshopFull", seats: seatLimit });
    const free = namesake ? freeName(state, name) : name;
    const taken = { seatId: newId("seat") as SeatId, name: free, discipline, isBot };
    return [{ type: "seatTaken", ...taken, ...(state.door.isLocked && { isWaiting: true }) }];
  },
});

export const answerClaim = command({
  name: "answerClaim",
  by: ["facilitator"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({ claimId, isApproved: z.boolean() }),
  decide(state, payload) {
    const claim = state.claims[payload.claimId];
    if (!claim) return reject({ code: "noSuchThing" });
    if (claim.status !== "waiting") return reject({ code: "alreadyDone" });
    return payload.isApproved
      ? [{ type: "claimApproved", claimId: claim.id, seatId: claim.seatId }]
      : [{ type: "claimDeclined", claimId: claim.id }];
  },
});

export const leave = command({
  name: "leave",
  by: ["seat"],
  phases: anyPhaseButEnded,
  payload: z.strictObject({}),
  decide: (_state, _payload, { actor }) =>
    actor.kind === "seat" ? [{ type: "seatLeft", seatId: actor.seatId }] : reject({ code: "notAllowed" }),
});

export const markAway = command({
  name: "markAway",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ seatId }),
  decide(state, payload) {
    const seat = state.seats[payload.seatId];
    return seat?.status === "here" && seat.awaySince === null
      ? [{ type: "seatWentAway", seatId: seat.id }]
      : [];
  },
});

export const markBack = command({
  name: "markBack",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ seatId }),
  decide(state, payload) {
    const seat = state.seats[payload.seatId];
    return seat?.status === "here" && seat.awaySince !== null
      ? [{ type: "seatCameBack", seatId: seat.id }]
      : [];
  },
});

export function evolveSeats(draft: Draft<WorkshopState>, event: SeatEvent & EventMeta): void {
  switch (event.type) {
    case "seatTaken": {
      const { seatId: id, name, discipline, isBot } = event;
      draft.seats[id] = {
        id,
        name,
        discipline,
        isBot,
        status: event.isWaiting ? "waiting" : "here",
        awaySince: null,
        joinedAt: event.at,
        groupId: null,
        generation: 1,
      };
      return;
    }
    case "seatClaimed":
      draft.claims[event.claimId] = {
        id: event.claimId,
        seatId: event.seatId,
        at: event.at,
        status: "waiting",
        generation: null,
      };
      return;
    case "claimApproved": {
      const claim = draft.claims[event.claimId];
      const seat = draft.seats[event.seatId];
      if (!claim || !seat) return;
      seat.generation += 1;
      claim.status = "approved";
      claim.generation = seat.generation;
      declineWaiting(draft, seat.id);
      seat.status = "here";
      seat.awaySince = null;
      return;
    }
    case "claimDeclined": {
      const claim = draft.claims[event.claimId];
      if (claim) claim.status = "declined";
      return;
    }
    case "seatLeft":
    case "seatRemoved": {
      const seat = draft.seats[event.seatId];
      if (!seat) return;
      seat.status = event.type === "seatLeft" ? "left" : "removed";
      seat.awaySince = event.at;
      declineWaiting(draft, event.seatId);
      leaveGroup(draft, event.seatId);
      return;
    }
    case "seatRestored": {
      const seat = draft.seats[event.seatId];
      if (!seat) return;
      seat.status = "here";
      // Away until a connection of theirs says otherwise.
      seat.awaySince = event.at;
      declineWaiting(draft, event.seatId);
      sitDown(draft, event.seatId, event.groupId);
      return;
    }
    case "seatWentAway": {
      const seat = draft.seats[event.seatId];
      if (seat) seat.awaySince = event.at;
      return;
    }
    case "seatCameBack": {
      const seat = draft.seats[event.seatId];
      if (seat) seat.awaySince = null;
      return;
    }
    default:
      event satisfies never;
  }
}

/** Nobody else is waiting for a seat that was given to somebody, or given up. */
function declineWaiting(draft: Draft<WorkshopState>, id: SeatId): void {
  for (const claim of Object.values(draft.claims)) {
    if (claim.seatId === id && claim.status === "waiting") claim.status = "declined";
  }
}

/** Gives somebody who sits nowhere a place in a group, if there is one. */
export function sitDown(draft: Draft<WorkshopState>, id: SeatId, groupId: GroupId | null): void {
  const seat = draft.seats[id];
  const group = groupId === null ? undefined : draft.groups[groupId];
  if (!seat || !group) return;
  seat.groupId = group.id;
  group.seatIds.push(seat.id);
}

/** Takes a seat out of its group and out of the proposal; what it wrote stays where it is. */
export function leaveGroup(draft: Draft<WorkshopState>, id: SeatId): void {
  const seat = draft.seats[id];
  const group = seat?.groupId ? draft.groups[seat.groupId] : undefined;
  noteStay(draft, id);
  if (group) group.seatIds = group.seatIds.filter((other) => other !== id);
  if (seat) seat.groupId = null;
  if (draft.proposal) {
    draft.proposal.groups = draft.proposal.groups.map((seats) => seats.filter((other) => other !== id));
  }
}
