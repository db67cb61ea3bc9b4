/**
 * Everything that a workshop is, as its events made it. Plain JSON: no dates, no maps, no functions.
 * Nobody sees this type: people see the slices that `shared/view` cuts from it.
 */
import type { Casting } from "../content/schema.ts";
import type { ActorRef } from "./actor.ts";
import type { Agenda, Block } from "./agenda.ts";
import type { Assignment } from "./assignment.ts";
import type { Clock } from "./clock.ts";
import type { Facilitation } from "./facilitation.ts";
import type { PreferredSize } from "./grouping.ts";
import type {
  ClaimId,
  CommitmentId,
  FacilitatorId,
  GroupId,
  MessageId,
  NoteId,
  PrivateNoteId,
  SeatId,
  TradeOffKey,
  WorkshopId,
} from "./ids.ts";
import type { SignalKey, SignalKind } from "./signal-kinds.ts";
import type { Surgery } from "./surgery-state.ts";
import type { Versioned } from "./versioned.ts";
import type {
  Borrowing,
  CurveballAudience,
  CurveballEffect,
  CurveballType,
  Discipline,
  Evidence,
  Payer,
  Prudence,
  Reversibility,
  Role,
  RotationPolicy,
  Theme,
  Turn,
  Verdict,
} from "./vocabulary.ts";

/** The ids of a persona and of one of its journeys: `tomasz/send-the-rent`. */
export type CastingId = string;

/** A card of the deck: `tomasz/send-the-rent/0` for a journey's, `curveball-4k9x` for one's own. */
export type CurveballKey = string;

export interface WorkshopState {
  readonly id: WorkshopId;
  readonly createdAt: number;
  readonly title: string;
  readonly joinCode: string;
  readonly settings: Settings;
  /** As it is now: changed, shortened and lengthened while it runs. */
  readonly agenda: Agenda;
  readonly plan: PlanState;
  /** The content as it was when the workshop was created. */
  readonly castings: Readonly<Record<CastingId, Casting>>;
  readonly castingOrder: readonly CastingId[];
  /** The facilitator's own cards. */
  readonly ownCurveballs: Readonly<Record<CurveballKey, CurveballCard>>;
  readonly room: RoomState;
  /** What is left of the scripted exchange on the stage; null while none is on. */
  readonly exchange: Clock | null;
  /** By slot of a step that the room has left: how often each payer was named; null where too few groups named any. */
  readonly roomBill: Readonly<Record<number, Readonly<Record<Payer, number>> | null>>;
  readonly seats: Readonly<Record<SeatId, Seat>>;
  readonly door: { readonly isLocked: boolean };
  readonly claims: Readonly<Record<ClaimId, Claim>>;
  readonly proposal: Proposal | null;
  readonly groups: Readonly<Record<GroupId, Group>>;
  readonly groupOrder: readonly GroupId[];
  readonly surgery: Surgery;
  readonly gallery: Gallery;
  readonly dots: Dots;
  readonly discussion: Discussion | null;
  readonly commitments: Readonly<Record<CommitmentId, Commitment>>;
  /** What facilitators said to everyone, oldest first. */
  readonly broadcasts: readonly Broadcast[];
  /** The group that is on the stage. */
  readonly spotlight: GroupId | null;
  readonly recall: Recall | null;
  /** What facilitators wrote for themselves, oldest first (PNOTE-1). */
  readonly privateNotes: Readonly<Record<PrivateNoteId, PrivateNote>>;
  /** The address of each group's call (CALL-1). */
  readonly callLinks: Readonly<Record<GroupId, string>>;
  /** The group that each facilitator is with (VISIT-1). */
  readonly visits: Readonly<Record<FacilitatorId, GroupId>>;
  readonly signals: SignalsState;
  readonly facilitation: Facilitation;
}

export interface Settings {
  readonly lengthMin: number;
  readonly expectedPeople: number;
  readonly preferredSize: PreferredSize;
  readonly rotation: RotationPolicy;
  /** Whether a block moves on by itself when its time is up. */
  readonly autoAdvance: boolean;
  readonly curveballs: CurveballChoice;
  readonly isRehearsal: boolean;
}

/** What was chosen of the curveballs at set-up. */
export interface CurveballChoice {
  /** For how many the agenda keeps minutes from the beginning. */
  readonly planned: number;
  /** Cards of the journeys that are not in play (CURVE-7). */
  readonly leftOut: readonly CurveballKey[];
}

export interface PlanState {
  /** The agenda as it was set up: its length is what the end was promised by. */
  readonly planned: Agenda;
  /** Steps that were dropped for lack of time, the last one last. */
  readonly dropped: readonly Block[];
}

export interface RoomState {
  /** Index into the agenda's blocks. */
  readonly position: "lobby" | number | "ended";
  /** Grows with each change of block, so that a stale timer or button cannot move the room. */
  readonly revision: number;
  readonly clock: Clock;
  readonly enteredAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  /** Where an ended workshop goes on if it is reopened. */
  readonly endedFrom: "lobby" | number | null;
  /** How long each block took so far, by block id; a block that was entered twice adds up. */
  readonly tookMs: Readonly<Record<string, number>>;
  /** What was left on the room's clock when a block was left, by block id; for going back. */
  readonly leftMs: Readonly<Record<string, number>>;
  /** Set while the facilitator is asked how to go on after an outage. */
  readonly outage: { readonly fromAt: number; readonly toAt: number } | null;
}

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

export interface Broadcast {
  readonly id: MessageId;
  readonly text: string;
  readonly at: number;
}

export interface PrivateNote {
  readonly id: PrivateNoteId;
  /** Null: about no group in particular. */
  readonly groupId: GroupId | null;
  /** Where the room was: a block's id, `lobby` or `ended`. */
  readonly place: string;
  readonly text: Versioned<string>;
  readonly at: number;
  /** Null where the log does not tell facilitators apart. */
  readonly writtenBy: FacilitatorId | null;
}

/** Everyone is called back to the room, in epoch ms of the workshop's clock (BACK-1). */
export interface Recall {
  readonly calledAt: number;
  readonly dueAt: number;
}

/** What facilitators did with the signals: shared by all of them. */
export interface SignalsState {
  /** Until when each is put off. */
  readonly snoozed: Readonly<Record<SignalKey, number>>;
  /** The evidence that was settled, by signal; another one shows again. */
  readonly resolved: Readonly<Record<SignalKey, string>>;
  readonly tuning: Readonly<Partial<Record<SignalKind, SignalTuning>>>;
}

export interface SignalTuning {
  readonly isOn: boolean;
  /** Null: the standard one. */
  readonly limit: number | null;
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
