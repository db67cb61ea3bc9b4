/**
 * What everybody is credited with at each step (REP-20): how many lines of theirs stand on the board, whoever typed them.
 * It is neither talk time nor a ranking: by table and name, and nothing is summed up.
 */

import type { Board, NoteKind } from "../workshop/board-state.ts";
import type { Group } from "../workshop/group-state.ts";
import type { SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import type { Role } from "../workshop/vocabulary.ts";
import { type Named, named } from "./attendance.ts";
import { groupsOf } from "./readable.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

export interface Contribution extends Named {
  readonly table: number;
  readonly slot: number;
  /** The role that they held at the end of the step; null for somebody who held none, or had left. */
  readonly role: Role | null;
  readonly credited: Readonly<Record<NoteKind | "realityCheck", number>>;
}

/**
 * Everybody who held a role in a step that came to a trade-off, or is credited with a line in it; whoever held a role
 * and is credited with nothing has zeros. Takes a state that `readable` has cleared.
 */
export function contributionsOf(state: WorkshopState, tradeOffs: readonly ReportTradeOff[]): Contribution[] {
  return groupsOf(state).flatMap((group) => {
    const ofGroup = group.boards.flatMap((board, slot) => {
      const roles = tradeOffs.find((one) => one.groupId === group.id && one.slot === slot)?.roles;
      return roles ? ofStep(state, group, board, slot, roles) : [];
    });
    return ofGroup.sort((a, b) => byName(a.name, b.name) || compare(a.seatId, b.seatId) || a.slot - b.slot);
  });
}

function ofStep(
  state: WorkshopState,
  { table }: Group,
  board: Board,
  slot: number,
  roles: ReportTradeOff["roles"],
): Contribution[] {
  const notes = board.noteOrder.flatMap((id) => board.notes[id] ?? []).filter((note) => !note.isRemoved);
  const checks = board.realityChecks;
  const people = new Set<SeatId>([
    ...roles.map(({ seatId }) => seatId),
    ...notes.map(({ speaker }) => speaker),
    ...checks.map(({ by }) => by),
  ]);
  return [...people].map((seatId) => {
    const counted = (kind: NoteKind) =>
      notes.filter((note) => note.speaker === seatId && note.kind === kind).length;
    return {
      ...named(state, seatId),
      table,
      slot,
      role: roles.find((one) => one.seatId === seatId)?.role ?? null,
      credited: {
        need: counted("need"),
        constraint: counted("constraint"),
        option: counted("option"),
        parked: counted("parked"),
        realityCheck: checks.filter(({ by }) => by === seatId).length,
      },
    };
  });
}

const byName = new Intl.Collator("en-GB").compare;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
