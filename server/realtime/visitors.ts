/**
 * Ends the visit of a facilitator who has had no connection for a while, so that no group is told of company that it does
 * not have (VISIT-2). Leaves who is connected to the gateway.
 */
import type { Logger } from "pino";
import type { FacilitatorId, WorkshopId } from "../../shared/workshop/ids.ts";
import type { Workshops } from "../workshops/workshops.ts";

export interface Visitors {
  /** A facilitator's connection was closed. */
  left(id: WorkshopId): void;
  stop(): void;
}

export interface VisitorsParts {
  readonly workshops: Workshops;
  readonly log: Pick<Logger, "warn">;
  readonly awayAfterMs: number;
  readonly connected: (id: WorkshopId) => ReadonlySet<string>;
}

export function createVisitors({ workshops, log, awayAfterMs, connected }: VisitorsParts): Visitors {
  const timers = new Map<WorkshopId, NodeJS.Timeout>();
  let isStopped = false;

  function lookSoon(id: WorkshopId): void {
    clearTimeout(timers.get(id));
    if (!isStopped) timers.set(id, setTimeout(() => void look(id), awayAfterMs).unref());
  }

  async function look(id: WorkshopId): Promise<void> {
    timers.delete(id);
    const visits = workshops.peek(id)?.state.visits ?? {};
    const here = connected(id);
    const gone = (Object.keys(visits) as FacilitatorId[]).filter((visitor) => !here.has(visitor));
    try {
      for (const facilitatorId of gone) {
        const command = { name: "noteVisitorGone" as const, payload: { facilitatorId } };
        await workshops.submit(id, { command, actor: { kind: "system" } });
      }
    } catch (error) {
      if (isStopped) return;
      log.warn({ err: error, workshopId: id }, "The end of a visit could not be noted.");
      lookSoon(id);
    }
  }

  // After a start everyone has the same time to come back.
  workshops.onLoad((id, { state }) => {
    if (Object.keys(state.visits).length > 0) lookSoon(id);
  });

  return {
    left: lookSoon,
    stop() {
      isStopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
