/**
 * Deletes what has been kept long enough: ended workshops after the retention period, and those that nobody ever ended
 * after the same time without anything happening in them (PRIVACY-2).
 */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";

const dayMs = 24 * 60 * 60_000;
const hourMs = 60 * 60_000;

export interface RetentionParts {
  readonly store: Pick<EventStore, "sweep" | "workshops" | "deleteWorkshop">;
  readonly workshops: Pick<Workshops, "forget">;
  readonly clock: Clock;
  readonly retentionDays: number;
  readonly log: Pick<Logger, "info" | "error">;
}

/** Sweeps now, resolves when that is done, and sweeps every hour until the function it resolves to is called. */
export async function keepRetention(parts: RetentionParts): Promise<() => void> {
  const { clock, log } = parts;
  let isStopped = false;
  let cancel = (): void => undefined;

  async function sweep(): Promise<void> {
    try {
      const deleted = await sweepOnce(parts);
      if (deleted > 0) log.info({ deleted }, "workshops were deleted after the retention period");
    } catch (error) {
      log.error({ err: error }, "the retention sweep failed and will be tried again");
    }
    // A sped-up clock does not make the disk busier.
    if (!isStopped) cancel = clock.after(hourMs * Math.max(1, clock.rate), () => void sweep());
  }

  await sweep();
  return () => {
    isStopped = true;
    cancel();
  };
}

async function sweepOnce({ store, workshops, clock, retentionDays }: RetentionParts): Promise<number> {
  const before = clock.now() - retentionDays * dayMs;
  const ended = await store.sweep(before);
  const abandoned = (await store.workshops()).filter(
    (one) => one.endedAt === null && one.lastEventAt < before,
  );
  for (const { id } of abandoned) await store.deleteWorkshop(id);
  const gone = [...ended, ...abandoned.map(({ id }) => id)];
  for (const id of gone) await workshops.forget(id as WorkshopId);
  return gone.length;
}
