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

export function watchStore(store: EventStore, log: Pick<Logger, "error" | "warn">): EventStore {
  let troubleSince: number | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;

  function failed(error: unknown): void {
    // A lock passes by itself; a store that was closed is our own doing.
    if (!(error instanceof StoreFault) || error.kind === "busy" || error.kind === "closed") return;
    const now = performance.now();
    troubleSince ??= now;
    if (now - toldAt < toldAgainMs) return;
    toldAt = now;
    log.error({ err: error, kind: error.kind }, adviceWhileRunning(error));
  }

  function worked(): void {
    if (troubleSince === undefined) return;
    log.warn({ forMs: Math.round(performance.now() - troubleSince) }, "Saving works again.");
    troubleSince = undefined;
    toldAt = Number.NEGATIVE_INFINITY;
  }

  const watched =
    <Given extends unknown[], Gives>(work: (...given: Given) => Promise<Gives>) =>
    async (...given: Given): Promise<Gives> => {
      try {
        const result = await work(...given);
        worked();
        return result;
      } catch (error) {
        failed(error);
        throw error;
      }
    };

  return { ...store, append: watched(store.append), markAlive: watched(store.markAlive) };
}
