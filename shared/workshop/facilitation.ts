/** What a workshop keeps about those who facilitate it: who they are, who leads, and what they did last. */
import type { EventType } from "./events.ts";
import type { FacilitatorId, GroupId, SeatId } from "./ids.ts";

export interface Facilitation {
  /** Everybody whom the log has told of; somebody who only ever watched may be missing. */
  readonly people: Readonly<Record<FacilitatorId, FacilitatorPerson>>;
  /** Whose turn it is to press; null where nobody said so. It forbids nobody anything (TEAM-4). */
  readonly leadId: FacilitatorId | null;
  /** The last ones, by their number, which grows. */
  readonly acts: Readonly<Record<string, FacilitatorAct>>;
  /** How many there were since the beginning. */
  readonly actCount: number;
}

export interface FacilitatorPerson {
  /** Empty where nobody gave one, and after it was erased. */
  readonly name: string;
  /** Their link was taken back. */
  readonly isRevoked: boolean;
  readonly lastActAt: number | null;
}

/** What a facilitator did, in as few words as a line of the list needs. It quotes no text that anybody wrote. */
export interface FacilitatorAct {
  readonly at: number;
  /** Null where the log does not tell them apart. */
  readonly by: FacilitatorId | null;
  readonly what: EventType;
  /** A block's id, `lobby` or `ended`. */
  readonly place?: string;
  readonly isBack?: boolean;
  readonly ms?: number;
  readonly groupId?: GroupId;
  readonly seatId?: SeatId;
  /** Whom it concerned: who was invited, who leads from then on. */
  readonly facilitatorId?: FacilitatorId;
}
