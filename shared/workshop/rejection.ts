/**
 * Why a command was refused: an expected outcome, told to whoever sent it as data. Its words live in the client.
 * The set is closed; a client must know every code.
 */
import type { SeatId } from "./ids.ts";

export type Rejection =
  /** This kind of actor may not send this command at all. */
  | { readonly code: "notAllowed" }
  /** The command does not exist in the workshop's present phase. */
  | { readonly code: "notInThisPhase" }
  /** The seat was removed, has left, or its token belongs to a device that was signed out. */
  | { readonly code: "seatGone" }
  | { readonly code: "notYourGroup" }
  | { readonly code: "noSuchThing" }
  /** The block or turn that the command wanted to leave is not the present one; nothing was done. */
  | { readonly code: "stale" }
  /** Reveals and advances wait while the clock is held. */
  | { readonly code: "held" }
  | { readonly code: "nameTaken"; readonly suggestion: string; readonly seatId: SeatId }
  /** Somebody who was removed came back; the facilitator has to agree. */
  | { readonly code: "needsApproval" }
  | { readonly code: "workshopFull"; readonly seats: number }
  | { readonly code: "workshopEnded" }
  | { readonly code: "tooFewPeople"; readonly people: number }
  | { readonly code: "groupFull" }
  | { readonly code: "notYourRole" }
  | { readonly code: "boardClosed" }
  | { readonly code: "voteIsOpen" }
  | { readonly code: "noVoteOpen" }
  | { readonly code: "alreadyDone" }
  | { readonly code: "tooMany"; readonly limit: number }
  /** Going on would undo what people were told stays; ask, and send it again with `confirmed`. */
  | { readonly code: "needsConfirmation" }
  | { readonly code: "tooLate" }
  /** Whoever was named is away. */
  | { readonly code: "notHere" }
  /** What happened since stands against undoing it. */
  | { readonly code: "contradicted"; readonly by: "later" | "room" | "people" | "roles" };

export type RejectionCode = Rejection["code"];
