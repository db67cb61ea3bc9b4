/** How fast somebody may send: a steady pace with room for a burst, far above what a person does. Real time. */
import { BurstyRateLimiter, RateLimiterMemory } from "rate-limiter-flexible";

export interface PaceSettings {
  readonly perSecond: number;
  /** Beyond the steady pace, within ten seconds. */
  readonly burst: number;
}

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
  /** Counts one message of `key`; whether it is within the pace. */
  allows(key: string): Promise<boolean>;
}

export function createPace({ perSecond, burst }: PaceSettings): Pace {
  const limiter = new BurstyRateLimiter(
    new RateLimiterMemory({ points: perSecond, duration: 1 }),
    new RateLimiterMemory({ keyPrefix: "burst", points: burst, duration: 10 }),
  );
  return {
    allows: (key) =>
      limiter.consume(key).then(
        () => true,
        () => false,
      ),
  };
}
