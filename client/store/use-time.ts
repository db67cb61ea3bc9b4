/** The server's time on this page, drawn four times a second at most, and not at all while a clock is held. */
import { useCallback, useEffect, useReducer } from "react";
import { type Clock, remainingAt } from "../../shared/workshop/clock.ts";
import { useSession } from "./session-context.tsx";

const redrawMs = 250;

function useRedraw(isRunning: boolean): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(redraw, redrawMs);
    return () => clearInterval(timer);
  }, [isRunning]);
}

/** What is left on a clock, in ms of the workshop's time; negative in overtime. Null counts as nothing left. */
export function useRemaining(clock: Clock | null | undefined): number {
  const session = useSession();
  useRedraw(clock?.runningSince != null);
  return clock ? remainingAt(clock, session.now()) : 0;
}

/** The server's time in epoch ms, asked for when it is needed; draws nothing anew. */
export function useServerNow(): () => number {
  const session = useSession();
  return useCallback(() => session.now(), [session]);
}

/** The server's time in epoch ms, drawn anew once a quarter of a second. */
export function useTicking(isRunning = true): number {
  const session = useSession();
  useRedraw(isRunning);
  return session.now();
}
