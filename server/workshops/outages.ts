/**
 * Tells every workshop that was running of a time without a server (CLOCK-5), those that sleep too, so that their
 * facilitators are asked when they come back. Whoever could not be told is told when it is asked for again.
 */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import { BrokenWorkshop } from "./broken-workshop.ts";
import type { Outage } from "./heartbeat.ts";
import type { LiveWorkshop } from "./live-workshop.ts";
import type { Shelf } from "./shelf.ts";

/** A workshop in which nothing happened for this long before an outage was not running when it came. */
const forgottenMs = 12 * 3_600_000;

export interface Outages {
  /** Of the outage that was last reported, if the workshop has not heard of it. */
  tell(live: LiveWorkshop): Promise<void>;
  /** Rejects if some workshop could not be told, after all others were; the same outage may be reported again then. */
  report(outage: Outage): Promise<void>;
}

export interface OutagesParts {
  readonly store: Pick<EventStore, "workshops">;
  readonly shelf: Pick<Shelf, "all" | "load">;
  readonly log: Pick<Logger, "error">;
  /** Commits it to the workshop's log. */
  readonly send: (id: WorkshopId, outage: Outage) => Promise<void>;
}

export function createOutages({ store, shelf, log, send }: OutagesParts): Outages {
  let present: Outage | undefined;
  const told = new Map<WorkshopId, Promise<void>>();
  /** They have gone on meanwhile, so that their logs do not tell any more that they were concerned. */
  const owed = new Set<WorkshopId>();

  const tell: Outages["tell"] = (live) => {
    const isConcerned = present !== undefined && (owed.has(live.id) || live.head.lastAt < present.toAt);
    if (!present || !isConcerned) return Promise.resolve();
    const telling =
      told.get(live.id) ??
      send(live.id, present).then(
        () => void owed.delete(live.id),
        (error: unknown) => {
          told.delete(live.id);
          owed.add(live.id);
          throw error;
        },
      );
    told.set(live.id, telling);
    return telling;
  };

  /** One that cannot be told keeps nobody else from it. */
  async function wakeUp(id: WorkshopId): Promise<void> {
    try {
      const live = await shelf.load(id);
      if (live) await tell(live);
    } catch (error) {
      if (error instanceof BrokenWorkshop) return;
      log.error({ err: error, workshopId: id }, "A workshop could not be told of an outage.");
      throw error;
    }
  }

  return {
    tell,
    async report(outage) {
      if (present !== outage) told.clear();
      present = outage;
      const sleeping = (await store.workshops()).filter(
        ({ endedAt, lastEventAt }) =>
          endedAt === null && lastEventAt > outage.fromAt - forgottenMs && lastEventAt < outage.toAt,
      );
      const ids = new Set([
        ...shelf.all().map(({ id }) => id),
        ...sleeping.map(({ id }) => id as WorkshopId),
        ...owed,
      ]);
      const outcomes = await Promise.allSettled([...ids].map(wakeUp));
      for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
    },
  };
}
