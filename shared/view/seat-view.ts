/** What one person alone knows: their role's brief and private fact, and what they gave that is not revealed yet. */
import type { JourneyStep } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import { type Assignment, roleOf } from "../workshop/assignment.ts";
import { isSilent } from "../workshop/board.ts";
import type { Board, CurveballCard, Note } from "../workshop/board-state.ts";
import type { Commitment } from "../workshop/debrief-state.ts";
import type { Group } from "../workshop/group-state.ts";
import type { CommitmentId, SeatId, TradeOffKey } from "../workshop/ids.ts";
import type { Seat } from "../workshop/people-state.ts";
import { currentBlock, holdsRole, openVote } from "../workshop/reading.ts";
import type { WorkshopState } from "../workshop/state.ts";
import type { Role } from "../workshop/vocabulary.ts";
import { type EarlierView, earlierView } from "./surgery-view.ts";

export interface SeatView {
  readonly seatId: SeatId;
  /** The role in the present step; null between steps, and for a late arrival until the next. */
  readonly role: Role | null;
  /** What the role is to put into words: the need for the product manager, the constraint for the engineer. */
  readonly brief: string | null;
  readonly fact: { readonly text: string; readonly isSaid: boolean } | null;
  /** A curveball that this person's role alone knows yet. */
  readonly curveball: CurveballCard | null;
  /** Own options while options are hidden. */
  readonly ownOptions: readonly Note[];
  readonly ballot: number | null;
  readonly deRole: string | null;
  readonly dots: readonly TradeOffKey[];
  readonly commitments: Readonly<Record<CommitmentId, Commitment>>;
  /** Boards of groups that were merged or split, for those who wrote on them. */
  readonly earlier: readonly EarlierView[];
}

export function seatView(state: WorkshopState, seat: Seat): SeatView {
  const group = seat.groupId ? state.groups[seat.groupId] : undefined;
  const slot = group?.turn?.slot;
  const board = slot === undefined ? undefined : group?.boards[slot];
  const hidden = group && slot !== undefined && isSilent(group, slot) ? board : undefined;
  return cutFor(
    seat,
    currentBlock(state)?.kind === "step" && group && slot !== undefined ? group.schedule[slot] : undefined,
    group && slot !== undefined ? stepOf(state, group, slot) : undefined,
    board?.saidAt,
    currentBlock(state)?.kind === "step" ? secretCurveball(group, seat.id) : null,
    hidden?.notes,
    hidden?.noteOrder,
    openVote(board)?.ballots[seat.id] ?? null,
    group?.deRole.lines[seat.id] ?? null,
    state.dots.ballots[seat.id] ?? noDots,
    state.commitments,
    earlierView(state, seat.id),
  );
}

const stepOf = (state: WorkshopState, group: Group, slot: number): JourneyStep | undefined =>
  state.castings[group.castingId]?.journey.steps[group.steps[slot] ?? -1];

/** Asked for at every change in the group, so it rests on nothing but the parts that a seat's slice is cut from. */
const cutFor = remembered(
  (
    { id }: Seat,
    assignment: Assignment | null | undefined,
    step: JourneyStep | undefined,
    saidAt: Board["saidAt"] | undefined,
    curveball: CurveballCard | null,
    hiddenNotes: Board["notes"] | undefined,
    hiddenOrder: Board["noteOrder"] | undefined,
    ballot: number | null,
    deRole: string | null,
    dots: readonly TradeOffKey[],
    commitments: WorkshopState["commitments"],
    earlier: SeatView["earlier"],
  ): SeatView => ({
    seatId: id,
    ...roleBrief((assignment && roleOf(assignment, id)) ?? null, step, saidAt),
    curveball,
    ownOptions: ownHiddenOptions(hiddenNotes, hiddenOrder, id),
    ballot,
    deRole,
    dots,
    commitments: ownCommitments(commitments)[id] ?? noCommitments,
    earlier,
  }),
);

const ownCommitments = remembered((all: WorkshopState["commitments"]) => {
  const byOwner: Record<SeatId, Record<CommitmentId, Commitment>> = {};
  for (const one of Object.values(all)) {
    if (one.owner === null || one.isRemoved) continue;
    const theirs = byOwner[one.owner] ?? {};
    theirs[one.id] = one;
    byOwner[one.owner] = theirs;
  }
  return byOwner;
});

const noCommitments: SeatView["commitments"] = {};
const noDots: readonly TradeOffKey[] = [];

/** Outside steps nobody has a role. */
function roleBrief(
  role: Role | null,
  step: JourneyStep | undefined,
  saidAt: Board["saidAt"] | undefined,
): Pick<SeatView, "role" | "brief" | "fact"> {
  if (!step || (role !== "productManager" && role !== "engineer")) return { role, brief: null, fact: null };
  const text = role === "productManager" ? step.productFact : step.engineeringFact;
  const isSaid = saidAt?.[role] != null;
  return {
    role,
    brief: role === "productManager" ? step.need : step.constraint,
    fact: text === undefined ? null : { text, isSaid },
  };
}

/** CURVE-4: the holder's alone until it is brought in. */
function secretCurveball(group: Group | undefined, seatId: SeatId): CurveballCard | null {
  const slot = group?.turn?.slot ?? -1;
  const curveball = group?.boards[slot]?.curveball;
  if (!group || !curveball || curveball.sharedAt !== null || curveball.audience === "everyone") return null;
  return holdsRole(group, slot, seatId, curveball.audience) ? curveball.card : null;
}

function ownHiddenOptions(
  notes: Board["notes"] | undefined,
  order: Board["noteOrder"] | undefined,
  seatId: SeatId,
): Note[] {
  return (order ?? []).flatMap((id) => {
    const note = notes?.[id];
    return note?.kind === "option" && note.speaker === seatId && !note.isRemoved ? [note] : [];
  });
}
