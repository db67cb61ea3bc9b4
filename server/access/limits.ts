/**
 * How often an address may try. Guesses count only when they fail, because a whole class shares one address and most
 * of it types the code correctly (ACCESS-4). Real time, in memory: a restart forgives.
 */
import { RateLimiterMemory } from "rate-limiter-flexible";
import { limitKey } from "./addresses.ts";

export interface Allowance {
  readonly times: number;
  readonly seconds: number;
}

export interface Allowances {
  /** Codes that did not open anything. 100 in 15 minutes are 10,000 a day of 852,891,037,441. */
  readonly wrongCodes: Allowance;
  readonly wrongPasscodes: Allowance;
  /** Six classes of 250 behind one address, at once. */
  readonly joins: Allowance;
  readonly newWorkshops: Allowance;
  /** Exchanges of a key for a session. */
  readonly sessions: Allowance;
  /** Of any kind: several classes open their pages at once. */
  readonly requests: Allowance;
  /** Of one token; making one costs as much as hundreds of other requests. */
  readonly reports: Allowance;
}

export const usualAllowances: Allowances = {
  wrongCodes: { times: 100, seconds: 15 * 60 },
  wrongPasscodes: { times: 10, seconds: 15 * 60 },
  joins: { times: 1500, seconds: 5 * 60 },
  newWorkshops: { times: 120, seconds: 60 * 60 },
  sessions: { times: 300, seconds: 5 * 60 },
  requests: { times: 3000, seconds: 10 },
  reports: { times: 60, seconds: 60 },
};

/** Counts what an address did, or whoever else is to be told apart. */
export interface Limit {
  /** Whether the address has used up its allowance. Does not count. */
  isSpent(address: string): Promise<boolean>;
  count(address: string): Promise<void>;
}

export type Limits = Readonly<Record<keyof Allowances, Limit>>;

export function createLimits(allowances: Allowances): Limits {
  return {
    wrongCodes: createLimit(allowances.wrongCodes),
    wrongPasscodes: createLimit(allowances.wrongPasscodes),
    joins: createLimit(allowances.joins),
    newWorkshops: createLimit(allowances.newWorkshops),
    sessions: createLimit(allowances.sessions),
    requests: createLimit(allowances.requests),
    reports: createLimit(allowances.reports),
  };
}

function createLimit({ times, seconds }: Allowance): Limit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    isSpent: async (address) => ((await limiter.get(limitKey(address)))?.consumedPoints ?? 0) >= times,
    count: async (address) => {
      await limiter.penalty(limitKey(address));
    },
  };
}
