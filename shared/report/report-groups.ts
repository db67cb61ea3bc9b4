/** The groups: who sat in each, whom it played for, and its journey line before and after what it decided. */

import { journeyLine, type Station } from "../summary/journey-lines.ts";
import { holders } from "../workshop/assignment.ts";
import type { Group } from "../workshop/group-state.ts";
import type { GroupId, SeatId } from "../workshop/ids.ts";
import { furthestSlot } from "../workshop/reading.ts";
import type { WorkshopState } from "../workshop/state.ts";
import type { Discipline } from "../workshop/vocabulary.ts";
import { type Named, named } from "./attendance.ts";
import { groupsOf } from "./readable.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

export interface ReportGroup {
  readonly id: GroupId;
  readonly table: number;
  readonly personaName: string;
  readonly personaLine: string;
  readonly journeyTitle: string;
  /** Everybody who took part in it, whoever has left since among them. */
  readonly members: readonly Member[];
  /** Every step of the journey, played or not. */
  readonly line: readonly Station[];
}

export interface Member extends Named {
  readonly discipline: Discipline | null;
  readonly isBot: boolean;
  readonly hasLeft: boolean;
}

export function reportGroups(state: WorkshopState, tradeOffs: readonly ReportTradeOff[]): ReportGroup[] {
  const byKey = new Map(tradeOffs.map((one) => [one.key, one]));
  return groupsOf(state).map((group) => {
    const casting = state.castings[group.castingId];
    return {
      id: group.id,
      table: group.table,
      personaName: casting?.persona.name ?? "",
      personaLine: casting?.persona.oneLine ?? "",
      journeyTitle: casting?.journey.title ?? "",
      members: memberIds(group).map((id) => member(state, group, id)),
      line: journeyLine(group, casting, furthestSlot(group), (key) => byKey.get(key)),
    };
  });
}

/** Who is in the group now, who held a role in a step that began, and who wrote or voted in it. */
function memberIds(group: Group): SeatId[] {
  const begun = group.schedule.slice(0, furthestSlot(group) + 1);
  const played = begun.flatMap((assignment) => (assignment ? holders(assignment) : []));
  const wrote = group.boards.flatMap((board) => [
    ...Object.values(board.notes).map((note) => note.speaker),
    ...board.votes.flatMap((vote) => Object.keys(vote.ballots) as SeatId[]),
    ...(Object.keys(board.verdicts) as SeatId[]),
  ]);
  return [...new Set([...group.seatIds, ...played, ...wrote])];
}

function member(state: WorkshopState, group: Group, id: SeatId): Member {
  const seat = state.seats[id];
  return {
    ...named(state, id),
    discipline: seat?.discipline ?? null,
    isBot: seat?.isBot ?? false,
    hasLeft: !group.seatIds.includes(id),
  };
}
