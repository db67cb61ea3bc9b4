/**
 * How many frames one connection may send, whatever is in them: twice what its paces leave room for, and few while it has
 * not said who it is. Counted before anything is read, so that a flood ends before it costs others anything (ACCESS-8).
 */
import type { PaceSettings, Paces } from "./pace.ts";

export interface FrameGuard {
  /** Counts one frame. False: there were too many, and the connection is to be cut off. */
  allows(isKnown: boolean): boolean;
}

/** Connecting, a hello and the first samples of the time, with room. */
const mostBeforeHello = 30;

/** Whoever keeps to the paces, or waits where told to, stays far below. */
export const framesWithin = ({ commands, others }: Paces): PaceSettings => ({
  perSecond: 2 * (commands.perSecond + others.perSecond),
  burst: 2 * (commands.burst + others.burst),
});

/** A bucket that leaks `perSecond` frames and holds `burst`. */
export function createFrameGuard(
  { perSecond, burst }: PaceSettings,
  now = () => performance.now(),
): FrameGuard {
  let held = 0;
  let at = now();
  return {
    allows(isKnown) {
      const time = now();
      held = Math.max(0, held - ((time - at) / 1000) * perSecond) + 1;
      at = time;
      return held <= (isKnown ? burst : Math.min(burst, mostBeforeHello));
    },
  };
}
