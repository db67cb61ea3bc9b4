/**
 * The curve that bends: a journey line as its author drew it, and as it runs after what the group decided. For
 * facilitators at any time and for the group itself from the end of its step; for everybody else from the gallery on.
 */
import type { Casting } from "../content/schema.ts";
import { type GroupId, type TradeOffKey, tradeOffKey } from "../workshop/ids.ts";
import type { Verdict } from "../workshop/vocabulary.ts";
import type { Recorded, RecordedGroup, SummaryRecord } from "./records.ts";
import { bent } from "./verdicts.ts";

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

/** Every step of the journey, played or not, each with what the group decided there; `furthest`: the last slot it began. */
export const journeyLine = (
  group: Pick<RecordedGroup, "id" | "steps">,
  casting: Casting | undefined,
  furthest: number,
  recordAt: (key: TradeOffKey) => Pick<SummaryRecord, "verdicts" | "texts"> | undefined,
): Station[] =>
  (casting?.journey.steps ?? []).map((step, stepIndex): Station => {
    const slot = group.steps.indexOf(stepIndex);
    const record = recordAt(tradeOffKey(group.id, slot));
    return {
      stepIndex,
      stage: step.stage,
      action: step.action,
      isMomentOfTruth: step.momentOfTruth ?? false,
      before: step.feeling,
      after: record ? bent(step.feeling, record.verdicts) : step.feeling,
      slot: slot < 0 || slot > furthest ? null : slot,
      decision: record?.texts.decision ?? "",
      verdicts: record?.verdicts ?? null,
    };
  });

export interface BentLine {
  readonly groupId: GroupId;
  readonly table: number;
  readonly castingId: string;
  /** By step of the journey, −2 to 2. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly better: readonly TradeOffKey[];
  readonly worse: readonly TradeOffKey[];
}

/** SUM-5: each group's line before and after, and which decisions lifted or lowered it; by table. */
export function bentLines({ groups, castings, records }: Recorded): BentLine[] {
  const byKey = new Map(records.map((one) => [one.key, one]));
  return groups.map((group) => {
    const { id: groupId, table, castingId } = group;
    const line = journeyLine(group, castings[castingId], group.boards.length, (key) => byKey.get(key));
    const moved = (isMoved: (station: Station) => boolean): TradeOffKey[] =>
      line
        .filter(isMoved)
        .flatMap(
          ({ stepIndex }) => byKey.get(tradeOffKey(groupId, group.steps.indexOf(stepIndex)))?.key ?? [],
        );
    return {
      groupId,
      table,
      castingId,
      before: line.map(({ before }) => before),
      after: line.map(({ after }) => after),
      better: moved(({ before, after }) => after > before),
      worse: moved(({ before, after }) => after < before),
    };
  });
}
