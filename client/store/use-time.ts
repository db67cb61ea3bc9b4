/**
 * The server's time on this page: drawn anew when another second of it has begun, four times a second at most, and not at
 * all while a clock is held. One timer moves everything, so that forty clocks are drawn together and not one by one.
 */
import { useCallback, useEffect, useEffectEvent, useState } from "react";
import { type Clock, remainingAt } from "../../shared/workshop/clock.ts";
import { useSession } from "./session-context.tsx";

const tickMs = 250;
const ticking = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function onTick(listener: () => void): () => void {
  ticking.add(listener);
  timer ??= setInterval(() => {
    for (const one of ticking) one();
  }, tickMs);
  return () => {
    ticking.delete(listener);
    if (ticking.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Draws anew whenever `timeMs` tells of another second than before. */
function useRedraw(isRunning: boolean, timeMs: () => number): void {
  const second = (): number => Math.floor(timeMs() / 1000);
  const [, setSecond] = useState(second);
  const look = useEffectEvent(() => setSecond(second()));
  useEffect(() => (isRunning ? onTick(() => look()) : undefined), [isRunning]);
}

/** What is left on a clock, in ms of the workshop's time; negative in overtime. Null counts as nothing left. */
export function useRemaining(clock: Clock | null | undefined): number {
  const session = useSession();
  const left = (): number => (clock ? remainingAt(clock, session.now()) : 0);
  useRedraw(clock?.runningSince != null, left);
  return left();
}

/** The server's time in epoch ms, asked for when it is needed; draws nothing anew. */
export function useServerNow(): () => number {
  const session = useSession();
  return useCallback(() => session.now(), [session]);
}

/** The server's time in epoch ms, to the whole second, in which nothing that is drawn by it moves. */
export function useTicking(isRunning = true): number {
  const session = useSession();
  useRedraw(isRunning, () => session.now());
  return Math.floor(session.now() / 1000) * 1000;
}
