/** What one person alone knows: their role's brief and private fact, and what they gave that is not revealed yet. */

import { roleOf } from "../workshop/assignment.ts";
import { isSilent } from "../workshop/board.ts";
import type { CommitmentId, SeatId, TradeOffKey } from "../workshop/ids.ts";
import { currentBlock, openVote } from "../workshop/reading.ts";
import type { Commitment, Group, Note, Seat, WorkshopState } from "../workshop/state.ts";
import type { Role } from "../workshop/vocabulary.ts";

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
}

export function seatView(state: WorkshopState, seat: Seat): SeatView {
  const group = seat.groupId ? state.groups[seat.groupId] : undefined;
  return {
    seatId: seat.id,
    ...roleBrief(state, group, seat.id),
    ownOptions: group ? ownHiddenOptions(group, seat.id) : [],
    ballot: openVote(group?.boards[group.turn?.slot ?? -1])?.ballots[seat.id] ?? null,
    deRole: group?.deRole.lines[seat.id] ?? null,
    dots: state.dots.ballots[seat.id] ?? noDots,
    commitments: Object.fromEntries(
      Object.entries(state.commitments).filter(([, one]) => one.owner === seat.id && !one.isRemoved),
    ),
  };
}

const noDots: readonly TradeOffKey[] = [];

function roleBrief(
  state: WorkshopState,
  group: Group | undefined,
  seatId: SeatId,
): Pick<SeatView, "role" | "brief" | "fact"> {
  const slot = currentBlock(state)?.kind === "step" ? group?.turn?.slot : undefined;
  const assignment = slot === undefined ? null : group?.schedule[slot];
  const role = (assignment && roleOf(assignment, seatId)) ?? null;
  if (!group || slot === undefined || role === null) return { role, brief: null, fact: null };
  const step = state.castings[group.castingId]?.journey.steps[group.steps[slot] ?? -1];
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
