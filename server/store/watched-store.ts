/**
 * Tells the operator, in one line each, when nothing can be saved any more and when it can again. What goes wrong is
 * thrown on as it is: whoever waits for it is answered by others (STORE-11).
 */
import type { Logger } from "pino";
import type { EventStore } from "./event-store.ts";
import { adviceWhileRunning } from "./store-advice.ts";
import { StoreFault } from "./store-fault.ts";

/** A trouble that lasts is told again after this long. */
const toldAgainMs = 60_000;
/** For so long after an append that failed, the store is not ready, even if there is room for something smaller. */
const notReadyMs = 15_000;

export function watchStore(store: EventStore, log: Pick<Logger, "error" | "warn">): EventStore {
  let troubleSince = 0;
  let isTold = false;
  let failedAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;

  function failed(error: unknown): void {
    // A lock passes by itself; a store that was closed is our own doing.
    if (!(error instanceof StoreFault) || error.kind === "busy" || error.kind === "closed") return;
    const now = performance.now();
    failedAt = now;
    if (now - toldAt < toldAgainMs) return;
    toldAt = now;
    if (!isTold) troubleSince = now;
    isTold = true;
    log.error({ err: error, kind: error.kind }, adviceWhileRunning(error));
  }

  function worked(): void {
    failedAt = Number.NEGATIVE_INFINITY;
    if (isTold) log.warn({ forMs: Math.round(performance.now() - troubleSince) }, "Saving works again.");
    isTold = false;
  }

  return {
    ...store,
    async append(batch) {
      try {
        const results = await store.append(batch);
        worked();
        return results;
      } catch (error) {
        failed(error);
        throw error;
      }
    },
    ready: async () => (await store.ready()) && performance.now() - failedAt > notReadyMs,
  };
}
