/** A group: who sits there, what it plays in which roles, where its turn stands, its boards and its conversation. */
import type { ActorRef } from "./actor.ts";
import type { Assignment } from "./assignment.ts";
import type { Board, CurveballKey } from "./board-state.ts";
import type { Clock } from "./clock.ts";
import type { CastingId, GroupId, MessageId, SeatId } from "./ids.ts";
import type { CurveballAudience, Role, Turn } from "./vocabulary.ts";

export interface Group {
  readonly id: GroupId;
  /** 1-based; also chooses the group's name and colour. */
  readonly table: number;
  readonly seatIds: readonly SeatId[];
  readonly castingId: CastingId;
  /** The journey's step index played in each slot. */
  readonly steps: readonly number[];
  readonly seed: string;
  /** Who plays what in each slot; null until planned. */
  readonly schedule: readonly (Assignment | null)[];
  /** Who passed which role in which slot; they are asked again only if nobody else is there. */
  readonly passes: readonly { readonly slot: number; readonly seatId: SeatId; readonly role: Role }[];
  /** Null before the first step. */
  readonly turn: TurnState | null;
  /** Where the group was when it left a slot, for going back. */
  readonly leftTurns: Readonly<Record<number, LeftTurn>>;
  readonly boards: readonly Board[];
  /** A curveball that comes out by itself after a decision, of this slot or a later one. */
  readonly armed: {
    readonly key: CurveballKey;
    readonly audience: CurveballAudience;
    readonly fromSlot: number;
  } | null;
  readonly deRole: { readonly lines: Readonly<Record<SeatId, string>>; readonly isShown: boolean };
  /** The slot of the trade-off that the group found hardest. */
  readonly nominatedSlot: number | null;
  /** The conversation between the group and the facilitators, oldest first. */
  readonly thread: readonly ThreadMessage[];
  /** When a member last did anything in the group. */
  readonly lastActAt: number | null;
}

/** What a facilitator's message is for: words of their own, or what a signal suggested. */
export type MessageKind = "message" | "nudge" | "rescue" | "record";

export interface ThreadMessage {
  readonly id: MessageId;
  readonly from: "group" | "facilitator";
  readonly kind: "help" | "broadcast" | MessageKind;
  readonly by: ActorRef;
  /** May be empty where help is asked for without a word. */
  readonly text: string;
  readonly at: number;
  /** When a facilitator saw what the group wrote; null for facilitators' own. */
  readonly seenAt: number | null;
  /** The group needs this help no more. */
  readonly isWithdrawn: boolean;
}

/** A step's turns; the curveball only where one is played, and the interval that closes it. */
export type TurnName = Turn | "curveball" | "rotate";

export interface TurnState {
  readonly slot: number;
  readonly turn: TurnName;
  readonly clock: Clock;
  /** While options are written in silence: the silence ends when this much is left on the clock. */
  readonly silenceUntilMs: number | null;
  readonly doneSeatIds: readonly SeatId[];
  /** Grows with each change of turn. */
  readonly revision: number;
  readonly enteredAt: number;
}

export interface LeftTurn {
  readonly turn: TurnName;
  readonly remainingMs: number;
}
