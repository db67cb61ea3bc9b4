/** Branded identifiers: plain strings at run time, not interchangeable at compile time. */

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type WorkshopId = Branded<"WorkshopId">;
export type SeatId = Branded<"SeatId">;
export type GroupId = Branded<"GroupId">;
export type NoteId = Branded<"NoteId">;
export type ClaimId = Branded<"ClaimId">;
export type CommitmentId = Branded<"CommitmentId">;
export type SurgeryId = Branded<"SurgeryId">;
export type MessageId = Branded<"MessageId">;
export type PrivateNoteId = Branded<"PrivateNoteId">;
/** Whom a facilitator's key stands for: it stays when their link is replaced. */
export type FacilitatorId = Branded<"FacilitatorId">;

/** A trade-off has no id of its own: there is one per group and step slot (WORKSHOP.md §7). */
export type TradeOffKey = `${GroupId}/${number}`;

/** The key of the trade-off that `groupId` records in its step slot `slot` (0-based). */
export const tradeOffKey = (groupId: GroupId, slot: number): TradeOffKey => `${groupId}/${slot}`;

/** The ids of a persona and of one of its journeys: `tomasz/send-the-rent`. */
export type CastingId = string;
