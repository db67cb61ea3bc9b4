/** The people: seats, claims on a seat that is taken, and the groups as they are proposed. */
import type { PreferredSize } from "./grouping.ts";
import type { ClaimId, GroupId, SeatId } from "./ids.ts";
import type { Discipline } from "./vocabulary.ts";

export interface Seat {
  readonly id: SeatId;
  readonly name: string;
  readonly discipline: Discipline;
  readonly isBot: boolean;
  /** `waiting`: before the locked door. `declined`: turned away from it. */
  readonly status: "here" | "left" | "removed" | "waiting" | "declined";
  readonly awaySince: number | null;
  readonly joinedAt: number;
  readonly groupId: GroupId | null;
  /** Grows when the seat goes to another device; older tokens are then signed out. */
  readonly generation: number;
}

/** Somebody says that a taken seat is theirs; the facilitator decides. */
export interface Claim {
  readonly id: ClaimId;
  readonly seatId: SeatId;
  readonly at: number;
  readonly status: "waiting" | "approved" | "declined";
  /** The seat's generation that an approved claim stands for; a later one signs it out again. */
  readonly generation: number | null;
}

export interface Proposal {
  readonly seed: string;
  readonly preferredSize: PreferredSize;
  readonly groups: readonly (readonly SeatId[])[];
  /** True once the facilitator moved someone by hand; a new arrival then no longer reshuffles it. */
  readonly isHandmade: boolean;
}
