/**
 * Workshop time: the clock that events carry and deadlines follow. It passes as fast as real time but in rehearsals,
 * which speed it up; tests step it. Heartbeats, presence and limits are on real time and know nothing of it.
 */

export interface Clock {
  /** Epoch ms, whole, never smaller than before. */
  now(): number;
  /** How many ms of workshop time pass in one real one. */
  readonly rate: number;
  /** Runs `action` once, after `ms` of workshop time or a little later. Returns what cancels it. */
  after(ms: number, action: () => void): () => void;
}

/** The longest that a timer of Node's can be set to. */
const longestTimerMs = 2 ** 31 - 1;

/** A wall clock that is this far ahead of the steady one tells that the machine slept. */
const sleptMs = 2_000;

/**
 * Follows the machine's steady clock, so that setting the wall clock back stops nobody's turn; a machine that slept
 * goes on at the time that it is now. `since`: when a sped-up time was the real one, so that it goes on after a restart.
 */
export function createClock({
  rate = 1,
  since = Date.now(),
}: {
  readonly rate?: number;
  readonly since?: number;
} = {}): Clock {
  let steadyBefore = performance.now();
  let realNow = Date.now();
  const real = (): number => {
    const steady = performance.now();
    realNow += steady - steadyBefore;
    steadyBefore = steady;
    if (Date.now() - realNow > sleptMs) realNow = Date.now();
    return realNow;
  };
  return {
    rate,
    now: () => Math.floor(since + (real() - since) * rate),
    after(ms, action) {
      const timer = setTimeout(action, Math.min(longestTimerMs, Math.max(0, Math.ceil(ms / rate))));
      return () => clearTimeout(timer);
    },
  };
}
