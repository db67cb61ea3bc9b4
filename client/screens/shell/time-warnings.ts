/**
 * The end of something comes near: a minute and ten seconds before, and when the time is up, screen readers hear it once
 * each, and nothing in between (LOOK-5).
 */
import { useEffect, useRef } from "react";
import { timeWarnings } from "../../words/shell.ts";
import { useAnnounce } from "./announcer.tsx";

export type Nearness = "far" | "minute" | "tenSeconds" | "over";

export function nearnessOf(leftMs: number): Nearness {
  if (leftMs <= 0) return "over";
  if (leftMs <= 10_000) return "tenSeconds";
  return leftMs <= 60_000 ? "minute" : "far";
}

/** `of`: what the time belongs to; another one begins anew, and nothing is said when it begins, or on loading. */
export function useTimeWarnings(of: string, leftMs: number): Nearness {
  const announce = useAnnounce();
  const nearness = nearnessOf(leftMs);
  const said = useRef({ of, nearness });
  useEffect(() => {
    const before = said.current;
    said.current = { of, nearness };
    if (before.of !== of || before.nearness === nearness || nearness === "far") return;
    announce(timeWarnings[nearness], nearness === "tenSeconds");
  }, [announce, of, nearness]);
  return nearness;
}
