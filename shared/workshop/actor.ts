/** Who may act, as the server established it from a credential; never from what a payload says. */
import type { FacilitatorId, SeatId } from "./ids.ts";

export type Actor =
  /** Holds one of the workshop's secret links; `id` is the link's, where somebody opened one. */
  | { readonly kind: "facilitator"; readonly id?: FacilitatorId }
  /** A participant, through their seat's token. */
  | { readonly kind: "seat"; readonly seatId: SeatId }
  /** Knows the join code and nothing else. */
  | { readonly kind: "visitor" }
  /** The server itself: deadlines, presence, set-up. */
  | { readonly kind: "system" };

export type ActorKind = Actor["kind"];

/** How an event names who caused it. Which facilitator it was stands beside it, for facilitators only (TEAM-1). */
export type ActorRef = "facilitator" | "visitor" | "system" | SeatId;

export const actorRef = (actor: Actor): ActorRef => (actor.kind === "seat" ? actor.seatId : actor.kind);
