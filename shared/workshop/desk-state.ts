/** What facilitators say to everybody, note for themselves and did with their signals. */
import type { FacilitatorId, GroupId, MessageId, PrivateNoteId } from "./ids.ts";
import type { SignalKey, SignalKind } from "./signal-kinds.ts";
import type { Versioned } from "./versioned.ts";

export interface Broadcast {
  readonly id: MessageId;
  readonly text: string;
  readonly at: number;
}

export interface PrivateNote {
  readonly id: PrivateNoteId;
  /** Null: about no group in particular. */
  readonly groupId: GroupId | null;
  /** Where the room was: a block's id, `lobby` or `ended`. */
  readonly place: string;
  readonly text: Versioned<string>;
  readonly at: number;
  /** Null where the log does not tell facilitators apart. */
  readonly writtenBy: FacilitatorId | null;
}

/** Everyone is called back to the room, in epoch ms of the workshop's clock (BACK-1). */
export interface Recall {
  readonly calledAt: number;
  readonly dueAt: number;
}

/** What facilitators did with the signals: shared by all of them. */
export interface SignalsState {
  /** Until when each is put off. */
  readonly snoozed: Readonly<Record<SignalKey, number>>;
  /** The evidence that was settled, by signal; another one shows again. */
  readonly resolved: Readonly<Record<SignalKey, string>>;
  readonly tuning: Readonly<Partial<Record<SignalKind, SignalTuning>>>;
}

export interface SignalTuning {
  readonly isOn: boolean;
  /** Null: the standard one. */
  readonly limit: number | null;
}
