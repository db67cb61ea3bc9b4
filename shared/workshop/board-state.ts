/** What a group has on the table at one step: what was said, voted on, decided, and what tested it. */
import type { ActorRef } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { TurnName } from "./group-state.ts";
import type { NoteId, SeatId } from "./ids.ts";
import type { Versioned } from "./versioned.ts";
import type {
  Borrowing,
  CurveballAudience,
  CurveballEffect,
  CurveballType,
  Evidence,
  Payer,
  Prudence,
  Reversibility,
  Role,
  Theme,
  Verdict,
} from "./vocabulary.ts";

/** A card of the deck: `tomasz/send-the-rent/0` for a journey's, `curveball-4k9x` for one's own. */
export type CurveballKey = string;

export interface Board {
  readonly notes: Readonly<Record<NoteId, Note>>;
  readonly noteOrder: readonly NoteId[];
  readonly playBacks: Readonly<Record<"need" | "constraint", PlayBack>>;
  /** When each private fact was marked as said. */
  readonly saidAt: { readonly productManager: number | null; readonly engineer: number | null };
  /** Options stay with their writers until the silence is over. */
  readonly areOptionsShown: boolean;
  readonly proposal: Versioned<string> | null;
  readonly votes: readonly Vote[];
  readonly tradeOff: TradeOff;
  /** What tested the trade-off. */
  readonly curveball: PlayedCurveball | null;
  readonly verdicts: Readonly<Record<SeatId, Verdict>>;
  readonly realityChecks: readonly RealityCheck[];
  /** Time spent in each turn. */
  readonly tookMs: Readonly<Record<Exclude<TurnName, "rotate">, number>>;
}

/** What a curveball says: at most 40 words, and a question. */
export interface CurveballCard {
  readonly title: string;
  readonly type: CurveballType;
  readonly text: string;
  readonly question: string;
}

export interface PlayedCurveball {
  readonly key: CurveballKey;
  /** As it was when it was released. */
  readonly card: CurveballCard;
  readonly audience: CurveballAudience;
  readonly releasedAt: number;
  /** When its turn began. */
  readonly playedAt: number | null;
  /** When all of the group came to know it. */
  readonly sharedAt: number | null;
  readonly answer: { readonly effect: CurveballEffect; readonly by: ActorRef; readonly at: number } | null;
}

export type NoteKind = "need" | "constraint" | "option" | "parked";

export interface Note {
  readonly id: NoteId;
  readonly kind: NoteKind;
  readonly text: Versioned<string>;
  /** Who said it, and as what; typed by whoever `text.by` names. */
  readonly speaker: SeatId;
  readonly role: Role | null;
  readonly turn: TurnName | "afterwards";
  readonly at: number;
  readonly isRemoved: boolean;
  /** The version with which an option came out of the silence; what it said before stays with its writer. */
  readonly shownFrom: number;
  /** Taken off while it was still hidden: it never came out. */
  readonly isWithdrawn: boolean;
}

export interface PlayBack {
  readonly tries: number;
  readonly isUnderstood: boolean;
}

export interface RealityCheck {
  readonly by: SeatId;
  readonly role: "productManager" | "engineer";
  readonly text: string;
  readonly at: number;
}

export interface Vote {
  readonly round: 1 | 2;
  readonly proposal: string;
  readonly openedAt: number;
  readonly revealedAt: number | null;
  /** 0–5 fingers. Secret until revealed. */
  readonly ballots: Readonly<Record<SeatId, number>>;
  /** Runs once a member has asked to reveal. */
  readonly revealClock: Clock | null;
  readonly status: "open" | "revealed" | "unresolved";
  readonly outcome: "passed" | "failed" | null;
}

export interface TradeOff {
  readonly texts: Readonly<Partial<Record<TradeOffText, Versioned<string>>>>;
  readonly whoPays: Versioned<readonly Payer[]> | null;
  readonly borrowing: Versioned<Borrowing> | null;
  readonly prudence: Prudence | null;
  readonly themes: readonly Theme[];
  readonly reversibility: Reversibility | null;
  readonly evidence: Evidence | null;
  readonly recordedAt: number | null;
}

export const tradeOffTexts = [
  "decision",
  "giveUp",
  "need",
  "constraint",
  "alternatives",
  "gain",
  "reason",
  "interest",
  "repayTrigger",
] as const;
export type TradeOffText = (typeof tradeOffTexts)[number];
