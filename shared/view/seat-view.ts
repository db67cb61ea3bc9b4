/** What one person alone knows: their role's brief and private fact, and what they gave that is not revealed yet. */
import type { Casting } from "../content/schema.ts";
import { remembered } from "../memo.ts";
import { roleOf } from "../workshop/assignment.ts";
import { isSilent } from "../workshop/board.ts";
import type { CommitmentId, SeatId, TradeOffKey } from "../workshop/ids.ts";
import { currentBlock, openVote } from "../workshop/reading.ts";
import type { Commitment, Group, Note, Seat, WorkshopState } from "../workshop/state.ts";
import type { Role } from "../workshop/vocabulary.ts";
import { type EarlierView, earlierView } from "./surgery-view.ts";

export interface SeatView {
  readonly seatId: SeatId;
  /** The role in the present step; null between steps, and for a late arrival until the next. */
  readonly role: Role | null;
  /** What the role is to put into words: the need for the product manager, the constraint for the engineer. */
  readonly brief: string | null;
  readonly fact: { readonly text: string; readonly isSaid: boolean } | null;
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
  const casting = group && state.castings[group.castingId];
  const dots = state.dots.ballots[seat.id] ?? noDots;
  return cutFor(
    seat,
    group,
    casting,
    currentBlock(state)?.kind === "step",
    dots,
    state.commitments,
    earlierView(state, seat.id),
  );
}

const cutFor = remembered(
  (
    { id }: Seat,
    group: Group | undefined,
    casting: Casting | undefined,
    isStep: boolean,
    dots: readonly TradeOffKey[],
    commitments: WorkshopState["commitments"],
    earlier: SeatView["earlier"],
  ): SeatView => ({
    seatId: id,
    ...roleBrief(isStep ? group : undefined, casting, id),
    ownOptions: group ? ownHiddenOptions(group, id) : [],
    ballot: openVote(group?.boards[group.turn?.slot ?? -1])?.ballots[id] ?? null,
    deRole: group?.deRole.lines[id] ?? null,
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

/** Outside steps nobody has a role: `group` is undefined then. */
function roleBrief(
  group: Group | undefined,
  casting: Casting | undefined,
  seatId: SeatId,
): Pick<SeatView, "role" | "brief" | "fact"> {
  const slot = group?.turn?.slot;
  const assignment = slot === undefined ? null : group?.schedule[slot];
  const role = (assignment && roleOf(assignment, seatId)) ?? null;
  if (!group || slot === undefined || role === null) return { role, brief: null, fact: null };
  const step = casting?.journey.steps[group.steps[slot] ?? -1];
  if (!step || (role !== "productManager" && role !== "engineer")) return { role, brief: null, fact: null };
  const text = role === "productManager" ? step.productFact : step.engineeringFact;
  const isSaid = group.boards[slot]?.saidAt[role] != null;
  return {
    role,
    brief: role === "productManager" ? step.need : step.constraint,
    fact: text === undefined ? null : { text, isSaid },
  };
}

function ownHiddenOptions(group: Group, seatId: SeatId): Note[] {
  const slot = group.turn?.slot;
  if (slot === undefined || !isSilent(group, slot)) return [];
  const board = group.boards[slot];
  return (board?.noteOrder ?? []).flatMap((id) => {
    const note = board?.notes[id];
    return note?.kind === "option" && note.speaker === seatId && !note.isRemoved ? [note] : [];
  });
}
