/** Who may act, as the server established it from a credential; never from what a payload says. */
import type { SeatId } from "./ids.ts";

export type Actor =
  /** Holds the workshop's secret link. */
  | { readonly kind: "facilitator" }
  /** A participant, through their seat's token. */
  | { readonly kind: "seat"; readonly seatId: SeatId }
  /** Knows the join code and nothing else. */
  | { readonly kind: "visitor" }
  /** The server itself: deadlines, presence, set-up. */
  | { readonly kind: "system" };

export type ActorKind = Actor["kind"];

/** How an event names who caused it. */
export type ActorRef = "facilitator" | "visitor" | "system" | SeatId;

export const actorRef = (actor: Actor): ActorRef => (actor.kind === "seat" ? actor.seatId : actor.kind);
