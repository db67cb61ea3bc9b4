/**
 * How many frames one connection may send, whatever is in them: twice what its paces leave room for, and few while it has
 * not said who it is. Counted before anything is read, so that a flood ends before it costs others anything (ACCESS-8).
 */
import { Bucket, type PaceSettings } from "./bucket.ts";
import type { Paces } from "./pace.ts";

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

export function createFrameGuard(
  { perSecond, burst }: PaceSettings,
  now = () => performance.now(),
): FrameGuard {
  const bucket = new Bucket(perSecond, now());
  return {
    allows(isKnown) {
      const held = bucket.level(now()) + 1;
      bucket.pour();
      return held <= (isKnown ? burst : Math.min(burst, mostBeforeHello));
    },
  };
}
