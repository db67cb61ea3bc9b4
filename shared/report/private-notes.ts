/** What facilitators wrote for themselves, for their own edition and no other (PNOTE-1). */
import type { WorkshopState } from "../workshop/state.ts";

export interface ReportPrivateNote {
  readonly at: number;
  /** Where the room was: a block's id, `lobby` or `ended`. */
  readonly place: string;
  /** Null: about no group in particular. */
  readonly table: number | null;
  readonly text: string;
}

/** Oldest first. */
export const privateNotes = ({
  privateNotes: notes,
  groups,
}: Pick<WorkshopState, "privateNotes" | "groups">): ReportPrivateNote[] =>
  Object.values(notes).map(({ at, place, groupId, text }) => ({
    at,
    place,
    table: groupId === null ? null : (groups[groupId]?.table ?? null),
    text: text.value,
  }));
