/**
 * A clock that counts down, may run into overtime, and runs only while nothing holds it.
 * Rules CLOCK-1 (runs only without holds), CLOCK-2 (holds are separate: releasing one leaves the others).
 * All times are epoch milliseconds of the server's clock, all spans are milliseconds.
 */

/**
 * `room`: the facilitator paused the room. `group`: the group is held. `outage`: the server was away too long.
 * `exchange`: the facilitator paused the scripted exchange.
 */
export type Hold = "room" | "group" | "outage" | "exchange";

export interface Clock {
  /** What was left when the clock last started or stopped; negative in overtime. */
  readonly remainingMs: number;
  /** When it started running, or null while it is held. */
  readonly runningSince: number | null;
  readonly holds: readonly Hold[];
}

/** A clock with `ms` to go that starts at `at`, unless something holds it from the beginning. */
export function startClock(ms: number, at: number, holds: readonly Hold[] = []): Clock {
  return { remainingMs: ms, runningSince: holds.length === 0 ? at : null, holds };
}

/** What is left at `at`; negative in overtime. */
export function remainingAt(clock: Clock, at: number): number {
  return clock.runningSince === null
    ? clock.remainingMs
    : clock.remainingMs - Math.max(0, at - clock.runningSince);
}

/** The same clock with `hold` on it, stopped at `at`. Holding twice changes nothing. */
export function holdClock(clock: Clock, hold: Hold, at: number): Clock {
  if (clock.holds.includes(hold)) return clock;
  return { remainingMs: remainingAt(clock, at), runningSince: null, holds: [...clock.holds, hold] };
}

/** The same clock without `hold`; it runs from `at` if nothing else holds it. */
export function releaseClock(clock: Clock, hold: Hold, at: number): Clock {
  if (!clock.holds.includes(hold)) return clock;
  const holds = clock.holds.filter((other) => other !== hold);
  return { ...clock, holds, runningSince: holds.length === 0 ? at : null };
}

/** The same clock with `deltaMs` more (or fewer) to go; what is left never falls below zero by this. */
export function adjustClock(clock: Clock, deltaMs: number, at: number): Clock {
  const left = remainingAt(clock, at);
  const remainingMs = deltaMs < 0 ? Math.max(Math.min(left, 0), left + deltaMs) : left + deltaMs;
  return { ...clock, remainingMs, runningSince: clock.runningSince === null ? null : at };
}

/** When the clock will show `atRemainingMs`, or null while it is held. May lie in the past. */
export function dueAt(clock: Clock, atRemainingMs = 0): number | null {
  return clock.runningSince === null ? null : clock.runningSince + clock.remainingMs - atRemainingMs;
}
