/** The picture of the exchange at this moment, drawn anew only when it becomes another one. */
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { type Moment, momentAt, stillOf } from "../../../shared/exchange/playing.ts";

const lookMs = 100;

/** `playedMs`: how much has been played now. */
export function useMoment(isRunning: boolean, playedMs: () => number): Moment {
  const isStill = useIsStill();
  const now = (): Moment => {
    const moment = momentAt(playedMs());
    return isStill ? stillOf(moment.beat) : moment;
  };
  const [, setDrawn] = useState("");
  const look = useEffectEvent(() => {
    const { beat, cue } = now();
    setDrawn(`${beat}/${cue}`);
  });
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => look(), lookMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now();
}

const query = "(prefers-reduced-motion: reduce)";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

/** EXCH-2: where motion is reduced, beats are stills. */
export function useIsStill(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
