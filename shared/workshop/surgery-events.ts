/** What the log holds of surgery: what was announced, called off, carried out and undone, and what it did to groups. */
import type { GroupId, SeatId, SurgeryId } from "./ids.ts";
import type { Founded, Operation } from "./surgery-state.ts";

export type SurgeryEvent =
  | {
      readonly type: "surgeryAnnounced";
      readonly id: SurgeryId;
      readonly operation: Operation;
      readonly dueAt: number;
    }
  /** By the facilitator, or because it had become impossible. */
  | { readonly type: "surgeryCalledOff"; readonly id: SurgeryId }
  /** Comes before the events that do it, so that it notes how things were. */
  | { readonly type: "surgeryDone"; readonly id: SurgeryId; readonly operation: Operation }
  | { readonly type: "surgeryUndone"; readonly id: SurgeryId }
  | { readonly type: "groupsMerged"; readonly from: GroupId; readonly into: GroupId }
  | {
      readonly type: "groupSplit";
      readonly groupId: GroupId;
      readonly seatIds: readonly SeatId[];
      readonly founded: Founded;
    };
