/** What the debrief adds: the gallery, dots, the discussion of what got most, and what people commit to. */
import type { ActorRef } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { CommitmentId, GroupId, SeatId, TradeOffKey } from "./ids.ts";
import type { Versioned } from "./versioned.ts";

export interface Gallery {
  readonly openedAt: number | null;
  /** The trade-off on the stage. */
  readonly shownKey: TradeOffKey | null;
}

export interface Dots {
  readonly ballots: Readonly<Record<SeatId, readonly TradeOffKey[]>>;
  readonly revealedAt: number | null;
}

export interface Discussion {
  readonly queue: readonly TradeOffKey[];
  readonly index: number;
  readonly clock: Clock;
  readonly notes: Readonly<Partial<Record<TradeOffKey, Versioned<string>>>>;
}

export interface Commitment {
  readonly id: CommitmentId;
  readonly groupId: GroupId | null;
  /** Null: the group's. */
  readonly owner: SeatId | null;
  readonly cue: Versioned<string>;
  readonly action: Versioned<string>;
  readonly dueAt: number;
  readonly writtenBy: ActorRef;
  readonly at: number;
  readonly isRemoved: boolean;
}
