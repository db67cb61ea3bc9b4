/**
 * What a workshop remembers of surgery: moves that are announced, what can be undone, where people sat before, and the
 * boards that somebody may go on reading although they sit elsewhere now.
 */
import type { Assignment } from "./assignment.ts";
import type { Board } from "./board-state.ts";
import type { TurnState } from "./group-state.ts";
import type { GroupId, SeatId, SurgeryId } from "./ids.ts";
import type { Role } from "./vocabulary.ts";

/** What a split-off half is founded as; it follows from the state, so that a preview and the split itself agree. */
export interface Founded {
  readonly id: GroupId;
  readonly table: number;
  readonly seed: string;
}

/** One operation of the facilitator on people, groups and roles. */
export type Operation =
  | { readonly kind: "move"; readonly seatId: SeatId; readonly to: GroupId }
  /** `into` goes on, with its journey and its boards. */
  | { readonly kind: "merge"; readonly from: GroupId; readonly into: GroupId }
  | {
      readonly kind: "split";
      readonly groupId: GroupId;
      readonly seatIds: readonly SeatId[];
      readonly founded: Founded;
    }
  | {
      readonly kind: "handOn";
      readonly groupId: GroupId;
      readonly slot: number;
      readonly role: Role;
      readonly to: SeatId;
    }
  | { readonly kind: "remove"; readonly seatId: SeatId };

/** Told to those whom it moves, who have until `dueAt` to finish their sentence. */
export interface Announced {
  readonly id: SurgeryId;
  readonly operation: Operation;
  readonly dueAt: number;
}

/** A group as it was before an operation. */
export interface Before {
  readonly groupId: GroupId;
  readonly seatIds: readonly SeatId[];
  readonly turn: TurnState | null;
  /** The roles of the step that ran. */
  readonly assignment: Assignment | null;
  readonly passes: number;
}

/** Carried out; the last one can be undone. */
export interface Done {
  readonly id: SurgeryId;
  readonly operation: Operation;
  /** The room's block at the time: from the next one on it is too late to undo. */
  readonly roomRevision: number;
  readonly groups: readonly Before[];
  readonly groupOrder: readonly GroupId[];
}

/** Boards as they were when these people left their group for good: theirs to read, until the gallery opens everything. */
export interface Archive {
  readonly id: SurgeryId;
  readonly groupId: GroupId;
  readonly table: number;
  readonly castingId: string;
  readonly steps: readonly number[];
  /** Where those people went. */
  readonly into: GroupId;
  readonly readers: readonly SeatId[];
  readonly boards: readonly Board[];
}

/** Somebody sat at this group, and so many of its slots were over when they left. */
export interface Stay {
  readonly groupId: GroupId;
  readonly slots: number;
}

export interface Surgery {
  readonly announced: readonly Announced[];
  /** The last one last. */
  readonly done: readonly Done[];
  readonly archives: readonly Archive[];
  /** In the order in which people left. */
  readonly stays: Readonly<Record<SeatId, readonly Stay[]>>;
}

export const noSurgery: Surgery = { announced: [], done: [], archives: [], stays: {} };
