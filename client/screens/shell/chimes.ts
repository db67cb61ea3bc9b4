/**
 * Sounds for turns and time: something new has begun, its last minute, its end. Only what happens while the page is
 * open is heard; nothing is, or is heard again, on loading. Each kind of screen is muted by itself, in this browser.
 * Rule SOUND-1.
 */
import { useEffect, useRef } from "react";
import type { Nearness } from "./time-warnings.ts";
import { allowSound, type Chime, sound } from "./tones.ts";

export interface Heard {
  /** What the time belongs to. */
  readonly of: string;
  readonly nearness: Nearness;
}

/** SOUND-1: what is heard when one thing follows another; nothing for what was there when the page was opened. */
export function chimeFor(before: Heard | null, now: Heard): Chime | null {
  if (before === null) return null;
  if (before.of !== now.of) return "turn";
  if (before.nearness === now.nearness) return null;
  // More time, or a clock that was held, is no news.
  if (now.nearness === "minute") return before.nearness === "far" ? "minute" : null;
  return now.nearness === "over" ? "over" : null;
}

/** How loud, of 1. */
const loudness = { participant: 0.05, stage: 0.06, cockpit: 0.04 } as const;

/** `nearness`: null while nothing counts down, or it is held. `isOn`: whether this screen sounds. */
export function useChimes(
  screen: keyof typeof loudness,
  isOn: boolean,
  { of, nearness }: { readonly of: string; readonly nearness: Nearness | null },
): void {
  useAllowedSound(isOn);
  const before = useRef<Heard | null>(null);
  useEffect(() => {
    const last = before.current;
    // What goes on after a pause is no nearer to its end than it was.
    if (nearness === null && last?.of === of) return;
    const now = { of, nearness: nearness ?? "far" };
    before.current = now;
    const chime = chimeFor(last, now);
    if (chime && isOn) sound(chime, loudness[screen]);
  }, [screen, isOn, of, nearness]);
}

/** Once somebody who wants to hear something has pressed anything. */
function useAllowedSound(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const pressed = ["pointerdown", "keydown"] as const;
    for (const name of pressed) window.addEventListener(name, allowSound);
    return () => {
      for (const name of pressed) window.removeEventListener(name, allowSound);
    };
  }, [isOn]);
}
