/**
 * A signal: something that facilitators would want to see now, with what was seen. Signals hold figures, never a
 * judgement of a person: who speaks much or little is not in them at all (SIG-3).
 */
import type { DeskGroup, FacilitatorsView } from "../view/facilitators-view.ts";
import type { RoomView } from "../view/room-view.ts";
import type { GroupId, MessageId, SeatId } from "../workshop/ids.ts";
import type { SignalKey, SignalKind } from "../workshop/signal-kinds.ts";
import type { Role } from "../workshop/vocabulary.ts";

/** What was seen, by kind. */
export type Evidence =
  | {
      readonly kind: "help";
      /** False: the group answered, or wrote by itself. */
      readonly isAsked: boolean;
      readonly text: string;
      readonly forMs: number;
      /** The last message that was not seen. */
      readonly messageId: MessageId;
    }
  | { readonly kind: "disconnected"; readonly seatId: SeatId; readonly role: Role; readonly awayMs: number }
  | {
      readonly kind: "lateArrival";
      /** Whoever waits longest first, each with the proposed group. */
      readonly waiting: readonly { readonly seatId: SeatId; readonly groupId: GroupId | null }[];
    }
  | { readonly kind: "stuck"; readonly cause: "options"; readonly options: number }
  | {
      readonly kind: "stuck";
      readonly cause: "vote";
      readonly round: 1 | 2;
      /** Revealed, in order of size. */
      readonly fingers: readonly number[];
    }
  | {
      readonly kind: "behind";
      readonly lateMs: number;
      readonly overMs: number;
      readonly turnRevision: number;
    }
  | {
      readonly kind: "thinRecord";
      readonly slot: number;
      readonly missing: readonly ("whoPays" | "giveUp")[];
    }
  | { readonly kind: "silent"; readonly forMs: number }
  /** How many members, never which. */
  | { readonly kind: "unheard"; readonly members: number; readonly inputs: number }
  | { readonly kind: "dominated"; readonly percent: number; readonly inputs: number }
  | { readonly kind: "tooEasy"; readonly tookMs: number }
  | { readonly kind: "ahead"; readonly spareMs: number };

export interface Signal {
  readonly key: SignalKey;
  readonly kind: SignalKind;
  /** Null: of the room. */
  readonly groupId: GroupId | null;
  readonly evidence: Evidence;
  /** What of the evidence has to change before a settled signal shows again; figures that tick are not in it. */
  readonly mark: string;
}

/** What a rule looks at: one group, in its room, at a time. `limit`: the signal's own, in its unit (0 if it has none). */
export interface Watched {
  readonly group: DeskGroup;
  readonly room: RoomView;
  readonly desk: FacilitatorsView;
  readonly now: number;
  /** The present step's length; null outside of steps. */
  readonly stepMs: number | null;
  /** What it got on top for a curveball. */
  readonly curveballMs: number;
  readonly limit: number;
}

/** What a rule found. */
export interface Finding {
  readonly evidence: Evidence;
  readonly mark: string;
}

export type Rule = (watched: Watched) => Finding | null;
