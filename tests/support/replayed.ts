/** A workshop as its log on the disk tells it, replayed from the first event on. */
import type { EventStore } from "../../server/store/event-store.ts";
import { decode } from "../../server/workshops/codec.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";

export interface Replayed {
  readonly log: readonly WorkshopEvent[];
  readonly state: WorkshopState;
}

export async function replayed(store: Pick<EventStore, "load">, workshopId: string): Promise<Replayed> {
  const record = await store.load(workshopId);
  const log = record?.events.map((event) => decode(event, record.names)) ?? [];
  const state = log.reduce<WorkshopState | undefined>(evolve, undefined);
  if (!state) throw new Error("The workshop has no log.");
  return { log, state };
}
