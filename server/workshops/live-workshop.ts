/** A workshop in memory, at its committed head: folded from its log when loaded, replaced as a whole by each commit. */
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Deadline, WorkshopRecord } from "../store/event-store.ts";
import { decode, UnreadableEvent } from "./codec.ts";

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

/** Throws an UnreadableEvent if the log holds what this version does not know or cannot replay. */
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
  const state = replay(undefined, record, 0).state;
  if (!state) throw new Error(`The log of ${record.id} is empty.`);
  return { state, seq: record.events.length, lastAt: record.lastEventAt, deadlines: record.deadlines };
}

/** What a record's events after `seq` make of a state. Throws an UnreadableEvent that names the one to blame. */
export function replay(
  before: WorkshopState | undefined,
  record: WorkshopRecord,
  seq: number,
): { readonly events: readonly WorkshopEvent[]; readonly state: WorkshopState | undefined } {
  const events: WorkshopEvent[] = [];
  let state = before;
  for (const stored of record.events.slice(seq)) {
    const expected = seq + events.length + 1;
    if (stored.seq !== expected) throw new UnreadableEvent(expected, `Event ${expected} is missing.`);
    const event = decode(stored, record.names);
    try {
      state = evolve(state, event);
    } catch (error) {
      const what = `Event ${stored.seq}, a ${stored.type}, does not fit what came before it.`;
      throw new UnreadableEvent(stored.seq, what, error);
    }
    events.push(event);
  }
  return { events, state };
}
