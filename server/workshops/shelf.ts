/** Which workshops are in memory: loads the ones that are needed and lets go of those that nobody has needed for a while. */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import { BrokenWorkshop, breaksWorkshop, brokenWords } from "./broken-workshop.ts";
import { bringToLife, type LiveWorkshop } from "./live-workshop.ts";
import type { LetGoReason } from "./workshops.ts";

export interface Shelf {
  /** What is in memory, marked as used. */
  get(id: WorkshopId): LiveWorkshop | undefined;
  /** Undefined if there is none. Rejects with a BrokenWorkshop if its log cannot be read, with a fault if storage fails. */
  load(id: WorkshopId): Promise<LiveWorkshop | undefined>;
  /** Its log cannot be read (any more): drops it, tells the operator, and refuses it for a while. Gives what to throw. */
  giveUp(id: WorkshopId, error: unknown): BrokenWorkshop;
  /** Drops it from memory and tells `onLetGo` why. Does nothing if it is not there. */
  drop(id: WorkshopId, reason: LetGoReason): void;
  /** Lets go of what nobody has needed for so long. `isBusy` protects what is being decided. */
  letGoIdle(idleMs: number, isBusy: (id: WorkshopId) => boolean): void;
  all(): LiveWorkshop[];
}

export interface ShelfParts {
  readonly store: Pick<EventStore, "load">;
  readonly log: Pick<Logger, "error">;
  readonly onLoad: (live: LiveWorkshop) => void;
  readonly onLetGo: (id: WorkshopId, reason: LetGoReason) => void;
}

/** How long a broken workshop is not looked at again: its people ask on, and its log may be long. */
const brokenForMs = 15_000;

export function createShelf({ store, log, onLoad, onLetGo }: ShelfParts): Shelf {
  const living = new Map<WorkshopId, LiveWorkshop>();
  const loading = new Map<WorkshopId, Promise<LiveWorkshop | undefined>>();
  const broken = new Map<WorkshopId, { readonly error: BrokenWorkshop; readonly until: number }>();

  const get = (id: WorkshopId): LiveWorkshop | undefined => {
    const live = living.get(id);
    if (live) live.usedAt = performance.now();
    return live;
  };

  async function read(id: WorkshopId): Promise<LiveWorkshop | undefined> {
    try {
      const record = await store.load(id);
      if (!record) return undefined;
      const live = bringToLife(id, record);
      broken.delete(id);
      living.set(id, live);
      onLoad(live);
      return live;
    } catch (error) {
      if (!breaksWorkshop(error)) throw error;
      throw giveUp(id, error);
    }
  }

  function giveUp(id: WorkshopId, cause: unknown): BrokenWorkshop {
    // Told once, however often its people ask.
    if (!broken.has(id)) log.error({ err: cause, workshopId: id }, brokenWords(id, cause));
    const error = new BrokenWorkshop(id, cause);
    broken.set(id, { error, until: performance.now() + brokenForMs });
    drop(id, "replaced");
    return error;
  }

  const drop = (id: WorkshopId, reason: LetGoReason): void => {
    if (living.delete(id)) onLetGo(id, reason);
  };

  return {
    get,
    load(id) {
      const live = get(id);
      if (live) return Promise.resolve(live);
      const known = broken.get(id);
      if (known && performance.now() < known.until) return Promise.reject(known.error);
      const underWay = loading.get(id) ?? read(id).finally(() => loading.delete(id));
      loading.set(id, underWay);
      return underWay;
    },
    giveUp,
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
