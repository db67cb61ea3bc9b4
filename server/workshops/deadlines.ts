/**
 * Fires deadlines, of workshops in memory and of sleeping ones alike. The rows are kept with the events that made
 * them; here is their order in time and one timer for the nearest. A stale one does nothing (CLOCK-7).
 */
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Deadline, EventStore } from "../store/event-store.ts";
import type { Clock } from "../time/clock.ts";

/** When a deadline is tried again that could not be committed. */
const retryMs = 1_000;

export interface Deadlines {
  /** Takes up what stands in the store. */
  start(): Promise<void>;
  /** A workshop's whole set, as a commit left it. */
  replace(id: WorkshopId, deadlines: readonly Deadline[]): void;
  stop(): void;
}

export interface DeadlinesParts {
  readonly store: Pick<EventStore, "dueDeadlines">;
  readonly clock: Clock;
  /** Sends the system's command; rejects if it could not be committed. */
  readonly pass: (id: WorkshopId, deadline: Deadline) => Promise<unknown>;
}

export function createDeadlines({ store, clock, pass }: DeadlinesParts): Deadlines {
  const standing = new Map<WorkshopId, Map<string, Deadline>>();
  const known = new Map<WorkshopId, readonly Deadline[]>();
  let armed: { readonly dueAt: number; readonly cancel: () => void } | undefined;
  let isStopped = false;

  const nearest = (): number =>
    Math.min(...[...standing.values()].flatMap((own) => [...own.values()].map(({ dueAt }) => dueAt)));

  const arm = (): void => {
    const dueAt = nearest();
    if (isStopped || armed?.dueAt === dueAt) return;
    armed?.cancel();
    armed = Number.isFinite(dueAt) ? { dueAt, cancel: clock.after(dueAt - clock.now(), fire) } : undefined;
  };

  function fire(): void {
    armed = undefined;
    const now = clock.now();
    for (const [id, own] of standing) {
      for (const deadline of [...own.values()].filter(({ dueAt }) => dueAt <= now)) {
        own.delete(deadline.key);
        pass(id, deadline).catch(() => putBack(id, deadline));
      }
      if (own.size === 0) standing.delete(id);
    }
    arm();
  }

  /** Unless a commit has brought newer ones meanwhile. */
  function putBack(id: WorkshopId, deadline: Deadline): void {
    const own = standing.get(id) ?? new Map<string, Deadline>();
    if (!own.has(deadline.key))
      own.set(deadline.key, { ...deadline, dueAt: clock.now() + retryMs * clock.rate });
    standing.set(id, own);
    arm();
  }

  const replace = (id: WorkshopId, deadlines: readonly Deadline[]): void => {
    // Most commits leave them as they are; then there is nothing to look at.
    if (known.get(id) === deadlines) return;
    known.set(id, deadlines);
    if (deadlines.length === 0) standing.delete(id);
    else standing.set(id, new Map(deadlines.map((deadline) => [deadline.key, deadline])));
    arm();
  };

  return {
    async start() {
      const all = await store.dueDeadlines(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
      for (const { workshopId, ...deadline } of all) {
        const id = workshopId as WorkshopId;
        const own = standing.get(id) ?? new Map<string, Deadline>();
        own.set(deadline.key, deadline);
        standing.set(id, own);
      }
      arm();
    },
    replace,
    stop() {
      isStopped = true;
      armed?.cancel();
    },
  };
}
