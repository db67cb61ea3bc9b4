/**
 * The disk of a simulation: the memory engine, behind storage that is slow, refuses, fails after it has written, or is
 * there when the server's process dies. Each life of the server gets a handle of its own on the same shelf.
 */
import type { Append, AppendResult, EventStore } from "../../server/store/event-store.ts";
import { createMemoryStore, type MemoryShelf } from "../../server/store/memory-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";
import type { Weather } from "./weather.ts";
import type { Process, World } from "./world.ts";

export interface StorageWatch {
  /** In the moment in which it is durable. */
  committed(batch: readonly Append[], results: readonly AppendResult[]): void;
}

export interface StorageParts {
  readonly world: World;
  readonly weather: Weather;
  readonly shelf: MemoryShelf;
  readonly process: Process;
  readonly watch: StorageWatch;
  /** Whether all of storage is away. */
  readonly isAway: () => boolean;
  readonly die: () => void;
}

export function faultyStore(parts: StorageParts): EventStore {
  const { world, weather, process, watch, isAway, die } = parts;
  const inner = createMemoryStore(parts.shelf);

  /** After a while, unless the process is dead by then: then nobody hears of it. */
  const later = (ms: number): Promise<void> =>
    new Promise(
      (resolve) =>
        void world.after(
          weather.strikes("storage takes its time") ? world.about(2_000) : ms,
          process,
          resolve,
        ),
    );
  const reading = async <Answer>(read: () => Promise<Answer>): Promise<Answer> => {
    await later(world.between(0.05, 1));
    if (isAway() || weather.strikes("storage cannot be read")) throw new StoreFault("io", "cannot read");
    return read();
  };
  const never = (): Promise<never> => new Promise(() => undefined);

  return {
    ...inner,
    async append(batch) {
      await later(world.between(0.2, 6));
      if (isAway()) throw new StoreFault("io", "storage is away");
      if (weather.strikes("storage refuses to write")) throw new StoreFault("full", "no room");
      if (weather.strikes("storage is busy")) throw new StoreFault("busy", "busy");
      if (weather.strikes("the server dies before it has written")) {
        die();
        return never();
      }
      if (!process.isAlive) return never();
      const results = await inner.append(batch);
      watch.committed(batch, results);
      if (weather.strikes("the server dies between writing and answering")) {
        die();
        return never();
      }
      await later(world.between(0.01, 1));
      if (weather.strikes("storage fails although it has written"))
        throw new StoreFault("io", "perhaps written");
      return results;
    },
    load: (id) => reading(() => inner.load(id)),
    credential: (hash) => reading(() => inner.credential(hash)),
    workshopByCode: (code) => reading(() => inner.workshopByCode(code)),
    workshops: () => reading(() => inner.workshops()),
    dueDeadlines: (at, limit) => reading(() => inner.dueDeadlines(at, limit)),
    async markAlive(at) {
      await later(1);
      if (isAway()) throw new StoreFault("io", "storage is away");
      await inner.markAlive(at);
    },
  };
}
