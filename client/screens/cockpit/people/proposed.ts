/** The proposed groups as the facilitator rearranges them: people instead of ids, what a move breaks, who lacks whom. */

import type { FacilitatorsView } from "../../../../shared/view/facilitators-view.ts";
import type { PersonView, RoomView } from "../../../../shared/view/room-view.ts";
import { type Breakage, whatMoveBreaks } from "../../../../shared/workshop/group-changes.ts";
import { lacks, type NeededDiscipline } from "../../../../shared/workshop/grouping.ts";
import type { SeatId } from "../../../../shared/workshop/ids.ts";

export interface ProposedGroup {
  /** Its index in the proposal, which commands name; emptied ones leave gaps. */
  readonly index: number;
  /** 1-based, as it will be confirmed. */
  readonly table: number;
  readonly people: readonly PersonView[];
  readonly missing: readonly NeededDiscipline[];
  readonly castingId: string;
}

export interface Proposed {
  readonly groups: readonly ProposedGroup[];
  readonly without: readonly PersonView[];
  /** Null: not confirmed yet; otherwise whether people see exactly these. */
  readonly isConfirmed: boolean | null;
  readonly isHandmade: boolean;
}

export function proposedOf(room: RoomView, desk: FacilitatorsView): Proposed | null {
  const { proposal, castingOrder } = desk;
  if (!proposal) return null;
  const filled = proposal.groups
    .map((seatIds, index) => ({ index, people: seatIds.flatMap((id) => room.roster[id] ?? []) }))
    .filter(({ people }) => people.length > 0);
  const missing = lacks(filled.map(({ people }) => people));
  const groups = filled.map(
    ({ index, people }, place): ProposedGroup => ({
      index,
      table: place + 1,
      people,
      missing: missing.find(({ group }) => group === place)?.missing ?? [],
      castingId:
        Object.values(room.groups).find((group) => group.table === place + 1)?.castingId ??
        castingOrder[place % Math.max(1, castingOrder.length)] ??
        "",
    }),
  );
  const placed = new Set(filled.flatMap(({ people }) => people.map(({ id }) => id)));
  return {
    groups,
    without: Object.values(room.roster).filter(({ id }) => !placed.has(id)),
    isConfirmed: isConfirmed(room, groups),
    isHandmade: proposal.isHandmade,
  };
}

function isConfirmed(room: RoomView, groups: readonly ProposedGroup[]): boolean | null {
  if (room.groupOrder.length === 0) return null;
  if (room.groupOrder.length !== groups.length) return false;
  return groups.every(({ people }, place) => {
    const id = room.groupOrder[place];
    const seatIds = (id && room.groups[id]?.seatIds) ?? [];
    return seatIds.length === people.length && people.every(({ id }) => seatIds.includes(id));
  });
}

/** What moving somebody to the group at `place` (one past the last: a new one) would break; groups by their place. */
export function breaksBy({ groups, without }: Proposed, seatId: SeatId, place: number): readonly Breakage[] {
  const all = groups.map(({ people }) => people);
  const stranger = without.find(({ id }) => id === seatId);
  return stranger ? [] : whatMoveBreaks(all, { seatId, to: place });
}

/** The group's place among those shown, or -1. */
export const placeOf = ({ groups }: Proposed, seatId: string): number =>
  groups.findIndex(({ people }) => people.some(({ id }) => id === seatId));
