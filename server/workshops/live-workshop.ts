/** A workshop in memory, at its committed head: folded from its log when loaded, replaced as a whole by each commit. */
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Deadline, WorkshopRecord } from "../store/event-store.ts";
import { decode } from "./codec.ts";

/** A state, and what the next append has to know of the log that made it. */
export interface Head {
  readonly state: WorkshopState;
  readonly seq: number;
  /** When the newest event happened: time in a log never goes backwards. */
  readonly lastAt: number;
  readonly deadlines: readonly Deadline[];
}

export interface LiveWorkshop {
  readonly id: WorkshopId;
  /** Committed. Decisions run ahead of it on heads of their own. */
  head: Head;
  /** The number of the last command accepted from each client. */
  readonly numbers: Map<string, number>;
  /** Set when a commit failed: the log has to be looked at before anything else is decided. */
  isSuspect: boolean;
  /** How many need it in memory. */
  keepers: number;
  /** When it was last needed, by the machine's steady clock. */
  usedAt: number;
}

/** Throws an UnreadableEvent if the log holds what this version does not know. */
export function bringToLife(id: WorkshopId, record: WorkshopRecord): LiveWorkshop {
  return {
    id,
    head: headOf(record),
    numbers: new Map(record.receipts.map(({ clientId, number }) => [clientId, number])),
    isSuspect: false,
    keepers: 0,
    usedAt: performance.now(),
  };
}

/** The head that a record's whole log leads to. */
function headOf(record: WorkshopRecord): Head {
  const state = fold(undefined, eventsAfter(record, 0));
  if (!state) throw new Error(`The log of ${record.id} is empty.`);
  return { state, seq: record.events.length, lastAt: record.lastEventAt, deadlines: record.deadlines };
}

export const eventsAfter = (record: WorkshopRecord, seq: number): WorkshopEvent[] =>
  record.events.slice(seq).map((event) => decode(event, record.names));

export function fold(
  state: WorkshopState | undefined,
  events: readonly WorkshopEvent[],
): WorkshopState | undefined {
  return events.reduce<WorkshopState | undefined>((folded, event) => evolve(folded, event), state);
}
