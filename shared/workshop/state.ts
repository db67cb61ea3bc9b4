/**
 * Everything that a workshop is, as its events made it. Plain JSON: no dates, no maps, no functions.
 * Nobody sees this type: people see the slices that `shared/view` cuts from it.
 */
import type { Casting } from "../content/schema.ts";
import type { Agenda, Block } from "./agenda.ts";
import type { CurveballCard, CurveballKey } from "./board-state.ts";
import type { Clock } from "./clock.ts";
import type { Commitment, Discussion, Dots, Gallery } from "./debrief-state.ts";
import type { Broadcast, PrivateNote, Recall, SignalsState } from "./desk-state.ts";
import type { Facilitation } from "./facilitation.ts";
import type { Group } from "./group-state.ts";
import type { PreferredSize } from "./grouping.ts";
import type {
  CastingId,
  ClaimId,
  CommitmentId,
  FacilitatorId,
  GroupId,
  PrivateNoteId,
  SeatId,
  WorkshopId,
} from "./ids.ts";
import type { Claim, Proposal, Seat } from "./people-state.ts";
import type { Surgery } from "./surgery-state.ts";
import type { Payer, RotationPolicy } from "./vocabulary.ts";

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
