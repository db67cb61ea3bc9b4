/** The exchange played by this page alone, without a server: forwards, in steps, paused. */
import { useState } from "react";
import { beginnings, exchangeMs, type Moment } from "../../../shared/exchange/playing.ts";
import { useIsStill, useMoment } from "./use-moment.ts";

export interface OwnPlay {
  readonly moment: Moment;
  readonly isPlaying: boolean;
  readonly isOver: boolean;
  /** Nothing may move: it is stepped through, and never plays. */
  readonly isStill: boolean;
  readonly toggle: () => void;
  /** To the next beat, or one back; it goes on playing if it did. */
  readonly step: (by: 1 | -1) => void;
  readonly again: () => void;
}

/** `since`: when it began to play on, in the page's own time; null while it is paused. */
interface Position {
  readonly playedMs: number;
  readonly since: number | null;
}

export function useOwnPlay(): OwnPlay {
  const isStill = useIsStill();
  const [at, setAt] = useState<Position>(() => ({ playedMs: 0, since: isStill ? null : performance.now() }));
  const playedMs = (): number => at.playedMs + (at.since === null ? 0 : performance.now() - at.since);
  const isRunning = at.since !== null && !isStill;
  const moment = useMoment(isRunning, playedMs);
  const isOver = isStill ? moment.beat === beginnings.length - 1 : playedMs() >= exchangeMs;
  const go = (ms: number, isPlaying: boolean) =>
    setAt({ playedMs: ms, since: isPlaying && !isStill ? performance.now() : null });
  return {
    moment,
    isPlaying: isRunning && !isOver,
    isOver,
    isStill,
    toggle: () => go(isOver ? 0 : playedMs(), isOver || at.since === null),
    step: (by) => go(beginnings[moment.beat + by] ?? playedMs(), isRunning),
    again: () => go(0, true),
  };
}
