/** The groups: who sat in each, whom it played for, and its journey line before and after what it decided. */

import { holders } from "../workshop/assignment.ts";
import type { GroupId, SeatId } from "../workshop/ids.ts";
import { tradeOffKey } from "../workshop/ids.ts";
import { furthestSlot } from "../workshop/reading.ts";
import type { Group, WorkshopState } from "../workshop/state.ts";
import type { Discipline, Verdict } from "../workshop/vocabulary.ts";
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

export interface Station {
  readonly stepIndex: number;
  readonly stage: string;
  readonly action: string;
  readonly isMomentOfTruth: boolean;
  /** How the persona feels here, −2 to 2, and how after the group's decision (REP-7). */
  readonly before: number;
  readonly after: number;
  /** In which step slot the group played it; null if it did not. */
  readonly slot: number | null;
  /** The group's decision there; empty for none. */
  readonly decision: string;
  readonly verdicts: Readonly<Record<Verdict, number>> | null;
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
      line: (casting?.journey.steps ?? []).map((step, stepIndex): Station => {
        const slot = group.steps.indexOf(stepIndex);
        const tradeOff = byKey.get(tradeOffKey(group.id, slot));
        return {
          stepIndex,
          stage: step.stage,
          action: step.action,
          isMomentOfTruth: step.momentOfTruth ?? false,
          before: step.feeling,
          after: tradeOff ? bent(step.feeling, tradeOff.verdicts) : step.feeling,
          slot: slot < 0 || slot > furthestSlot(group) ? null : slot,
          decision: tradeOff?.texts.decision ?? "",
          verdicts: tradeOff?.verdicts ?? null,
        };
      }),
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

const shifts: Readonly<Record<Verdict, number>> = { stays: 1, grumbles: 0, leaves: -1 };

/**
 * REP-7: the line bends by the verdict that most of the group gave: a persona who stays feels one better, one who
 * leaves one worse, one who grumbles the same; no verdict, or a tie, changes nothing. Never beyond −2 and 2.
 */
export function bent(feeling: number, verdicts: Readonly<Record<Verdict, number>>): number {
  const most = Math.max(verdicts.stays, verdicts.grumbles, verdicts.leaves);
  const leading = (["stays", "grumbles", "leaves"] as const).filter((verdict) => verdicts[verdict] === most);
  const [only, another] = leading;
  const shift = only && another === undefined ? shifts[only] : 0;
  return Math.max(-2, Math.min(2, feeling + shift));
}
