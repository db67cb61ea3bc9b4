/** What facilitators see beyond the room: every group's board as its members see it, claims, the proposal, the secrets of the content. */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import type { PlayedCurveball } from "../workshop/board-state.ts";
import type { Commitment } from "../workshop/debrief-state.ts";
import type { SignalsState } from "../workshop/desk-state.ts";
import { seatsOutside } from "../workshop/door.ts";
import type { Facilitation } from "../workshop/facilitation.ts";
import { placeFor } from "../workshop/forming.ts";
import type { Group } from "../workshop/group-state.ts";
import type { ClaimId, CommitmentId, GroupId, SeatId } from "../workshop/ids.ts";
import type { Claim, Proposal, Seat } from "../workshop/people-state.ts";
import { seatsHere } from "../workshop/reading.ts";
import type { PlanState, Settings, WorkshopState } from "../workshop/state.ts";
import { type GroupView, groupSlice } from "./group-view.ts";
import { type SurgeryDesk, surgeryDesk } from "./surgery-view.ts";

export interface FacilitatorsView extends SurgeryDesk {
  readonly settings: Settings;
  /** What was promised, and what was dropped since. */
  readonly plan: PlanState;
  readonly castings: Readonly<Record<string, Casting>>;
  readonly castingOrder: readonly string[];
  readonly proposal: Proposal | null;
  readonly groups: Readonly<Record<GroupId, DeskGroup>>;
  /** Who waits before the locked door. */
  readonly outside: Readonly<Record<SeatId, Pick<Seat, "name" | "discipline" | "isBot">>>;
  /** Claims that wait for a nod. */
  readonly claims: Readonly<Record<ClaimId, Claim>>;
  /** People without a group in a running workshop, each with where they would fit. */
  readonly waiting: Readonly<Record<SeatId, GroupId | null>>;
  readonly removed: Readonly<Record<SeatId, string>>;
  /** The facilitators' own cards; those of the journeys are in the castings. */
  readonly ownCurveballs: WorkshopState["ownCurveballs"];
  /** Which curveballs groups have been given, in which slot, and which will come by themselves. */
  readonly curveballs: Readonly<Record<GroupId, GroupCurveballs>>;
  /** People's own commitments. */
  readonly commitments: Readonly<Record<CommitmentId, Commitment>>;
  /** Since when each person who is here is away. */
  readonly awaySince: Readonly<Record<SeatId, number>>;
  readonly signals: SignalsState;
  /** Which group each facilitator is with. */
  readonly visits: WorkshopState["visits"];
  /** Facilitators' own notes, oldest first; in no other slice (PNOTE-1). */
  readonly privateNotes: WorkshopState["privateNotes"];
  /** Who facilitates, who leads now, and what facilitators did last (TEAM-2). */
  readonly facilitation: Facilitation;
}

/** A group as its members see it, and when one of them last did anything. */
export interface DeskGroup extends GroupView {
  readonly lastActAt: number | null;
}

export const facilitatorsView = remembered((state: WorkshopState): FacilitatorsView => {
  return {
    settings: state.settings,
    plan: state.plan,
    castings: state.castings,
    castingOrder: state.castingOrder,
    proposal: state.proposal,
    groups: groupViews(state),
    outside: outside(state.seats),
    claims: waitingClaims(state.claims),
    waiting: waiting(state),
    removed: removedNames(state.seats),
    ownCurveballs: state.ownCurveballs,
    curveballs: curveballs(state.groups),
    commitments: ownCommitments(state.commitments),
    ...surgeryDesk(state),
    awaySince: awaySince(state.seats),
    signals: state.signals,
    visits: state.visits,
    privateNotes: state.privateNotes,
    facilitation: state.facilitation,
  };
});

export interface GroupCurveballs {
  readonly armed: Group["armed"];
  /** By slot. */
  readonly played: readonly (PlayedCurveball | null)[];
}

const groupCurveballs = remembered(
  ({ armed, boards }: Group): GroupCurveballs => ({ armed, played: boards.map((board) => board.curveball) }),
);

const curveballs = remembered((groups: WorkshopState["groups"]): FacilitatorsView["curveballs"] =>
  Object.fromEntries(Object.values(groups).map((group) => [group.id, groupCurveballs(group)])),
);

const groupViews = (state: WorkshopState): FacilitatorsView["groups"] =>
  Object.fromEntries(
    Object.values(state.groups).map((group) => [
      group.id,
      deskGroup(groupSlice(state, group), group.lastActAt),
    ]),
  );

const deskGroup = remembered(
  (view: GroupView, lastActAt: number | null): DeskGroup => ({ ...view, lastActAt }),
);

const awaySince = remembered((seats: WorkshopState["seats"]): FacilitatorsView["awaySince"] =>
  Object.fromEntries(
    Object.values(seats).flatMap((seat) =>
      seat.status === "here" && seat.awaySince !== null ? [[seat.id, seat.awaySince]] : [],
    ),
  ),
);

const outside = remembered((seats: WorkshopState["seats"]): FacilitatorsView["outside"] =>
  Object.fromEntries(
    seatsOutside({ seats }).map(({ id, name, discipline, isBot }) => [id, { name, discipline, isBot }]),
  ),
);

const waitingClaims = remembered((claims: WorkshopState["claims"]): FacilitatorsView["claims"] =>
  Object.fromEntries(Object.entries(claims).filter(([, claim]) => claim.status === "waiting")),
);

function waiting(state: WorkshopState): FacilitatorsView["waiting"] {
  const seats = state.groupOrder.length === 0 ? [] : seatsWithoutGroup(state.seats);
  return Object.fromEntries(seats.map((seat) => [seat.id, placeFor(state, seat) ?? null]));
}

const seatsWithoutGroup = remembered((seats: WorkshopState["seats"]): readonly Seat[] =>
  seatsHere({ seats }).filter((seat) => seat.groupId === null),
);

const removedNames = remembered((seats: WorkshopState["seats"]): FacilitatorsView["removed"] =>
  Object.fromEntries(
    Object.values(seats)
      .filter((seat) => seat.status === "removed")
      .map((seat) => [seat.id, seat.name]),
  ),
);

const ownCommitments = remembered((all: WorkshopState["commitments"]): FacilitatorsView["commitments"] =>
  Object.fromEntries(Object.entries(all).filter(([, one]) => one.owner !== null && !one.isRemoved)),
);
