/** Which workshops are in memory: loads the ones that are needed and lets go of those that nobody has needed for a while. */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import { UnreadableEvent } from "./codec.ts";
import { bringToLife, type LiveWorkshop } from "./live-workshop.ts";
import type { LetGoReason } from "./workshops.ts";

export interface Shelf {
  /** What is in memory, marked as used. */
  get(id: WorkshopId): LiveWorkshop | undefined;
  /** Undefined if there is none, or its log cannot be read. Rejects if storage fails. */
  load(id: WorkshopId): Promise<LiveWorkshop | undefined>;
  /** Drops it from memory without a word. */
  drop(id: WorkshopId, reason: LetGoReason): void;
  /** Lets go of what has been idle; returns nothing, tells `onLetGo`. `isBusy` protects what is being decided. */
  letGoIdle(idleMs: number, isBusy: (id: WorkshopId) => boolean): void;
  all(): LiveWorkshop[];
}

export interface ShelfParts {
  readonly store: Pick<EventStore, "load">;
  readonly log: Pick<Logger, "error">;
  readonly onLoad: (live: LiveWorkshop) => void;
  readonly onLetGo: (id: WorkshopId, reason: LetGoReason) => void;
}

export function createShelf({ store, log, onLoad, onLetGo }: ShelfParts): Shelf {
  const living = new Map<WorkshopId, LiveWorkshop>();
  const loading = new Map<WorkshopId, Promise<LiveWorkshop | undefined>>();

  const get = (id: WorkshopId): LiveWorkshop | undefined => {
    const live = living.get(id);
    if (live) live.usedAt = performance.now();
    return live;
  };

  async function read(id: WorkshopId): Promise<LiveWorkshop | undefined> {
    const record = await store.load(id);
    if (!record) return undefined;
    try {
      const live = bringToLife(id, record);
      living.set(id, live);
      onLoad(live);
      return live;
    } catch (error) {
      // One workshop that cannot be read is that workshop's trouble; the server goes on (LOG-2).
      const reason = error instanceof UnreadableEvent ? error.message : "Its log could not be replayed.";
      log.error({ err: error, workshopId: id }, `A workshop cannot be loaded. ${reason}`);
      return undefined;
    }
  }

  const drop = (id: WorkshopId, reason: LetGoReason): void => {
    if (living.delete(id)) onLetGo(id, reason);
  };

  return {
    get,
    load(id) {
      const live = get(id);
      if (live) return Promise.resolve(live);
      const underWay = loading.get(id) ?? read(id).finally(() => loading.delete(id));
      loading.set(id, underWay);
      return underWay;
    },
    drop,
    letGoIdle(idleMs, isBusy) {
      const idleSince = performance.now() - idleMs;
      for (const live of [...living.values()]) {
        if (live.keepers === 0 && live.usedAt < idleSince && !isBusy(live.id)) drop(live.id, "asleep");
      }
    },
    all: () => [...living.values()],
  };
}
