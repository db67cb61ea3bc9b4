/** How fast somebody may send: a steady pace with room for a burst, far above what a person does. Real time. */
import { Bucket, type PaceSettings } from "./bucket.ts";

export interface Paces {
  readonly commands: PaceSettings;
  readonly others: PaceSettings;
  readonly strangers?: PaceSettings;
}

export const usualPaces = {
  commands: { perSecond: 10, burst: 60 },
  /** Typing, time, resync, adopt and hello. */
  others: { perSecond: 10, burst: 40 },
  /** New connections of one address, before anybody said who they are: a full room may come back at once. */
  strangers: { perSecond: 50, burst: 1500 },
} as const satisfies Paces;

export interface Pace {
  /** Counts one message of `key`; whether it is within the pace. What is not is not counted. */
  allows(key: string): boolean;
}

/** How often those who have sent nothing for a while are forgotten. */
const sweepMs = 10_000;

export function createPace({ perSecond, burst }: PaceSettings, now = () => performance.now()): Pace {
  const buckets = new Map<string, Bucket>();
  const most = perSecond + burst;
  let sweptAt = now();

  function sweep(time: number): void {
    sweptAt = time;
    for (const [key, bucket] of buckets) if (bucket.level(time) === 0) buckets.delete(key);
  }

  return {
    allows(key) {
      const time = now();
      if (time - sweptAt > sweepMs) sweep(time);
      const bucket = buckets.get(key) ?? new Bucket(perSecond, time);
      if (bucket.level(time) + 1 > most) return false;
      bucket.pour();
      buckets.set(key, bucket);
      return true;
    },
  };
}
