/** What people and groups said they will do, with whose it is and when it is looked at again. */
import type { CommitmentId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type Named, named } from "./attendance.ts";

export interface ReportCommitment {
  readonly id: CommitmentId;
  readonly cue: string;
  readonly action: string;
  readonly dueAt: number;
  /** The table of the owner's group, or of the group itself; null for somebody without one. */
  readonly table: number | null;
  /** Null: the group's. */
  readonly owner: Named | null;
}

/** The groups' first, by table; then people's own, by table and in the order in which they were made. */
export function reportCommitments(state: WorkshopState): ReportCommitment[] {
  const standing = Object.values(state.commitments)
    .filter((one) => !one.isRemoved)
    .sort((a, b) => a.at - b.at)
    .map(
      (one): ReportCommitment => ({
        id: one.id,
        cue: one.cue.value,
        action: one.action.value,
        dueAt: one.dueAt,
        table: one.groupId === null ? null : (state.groups[one.groupId]?.table ?? null),
        owner: one.owner === null ? null : named(state, one.owner),
      }),
    )
    .sort((a, b) => (a.table ?? Number.MAX_SAFE_INTEGER) - (b.table ?? Number.MAX_SAFE_INTEGER));
  return [...standing.filter((one) => one.owner === null), ...standing.filter((one) => one.owner !== null)];
}
