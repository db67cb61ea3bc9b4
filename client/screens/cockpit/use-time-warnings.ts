/** The end of a block comes near: a minute and ten seconds before, and when the time is up, it is said once. */
import { useEffect, useRef } from "react";
import { barWords } from "../../words/cockpit.ts";
import { useAnnounce } from "../shell/announcer.tsx";

export type Nearness = "far" | "minute" | "tenSeconds" | "over";

export function nearnessOf(leftMs: number): Nearness {
  if (leftMs <= 0) return "over";
  if (leftMs <= 10_000) return "tenSeconds";
  return leftMs <= 60_000 ? "minute" : "far";
}

/** `of`: what the time belongs to; another block begins anew, and nothing is said on loading. */
export function useTimeWarnings(of: string, leftMs: number): Nearness {
  const announce = useAnnounce();
  const nearness = nearnessOf(leftMs);
  const said = useRef({ of, nearness });
  useEffect(() => {
    const before = said.current;
    said.current = { of, nearness };
    if (before.of !== of || before.nearness === nearness || nearness === "far") return;
    announce(barWords.warnings[nearness], nearness !== "minute");
  }, [announce, of, nearness]);
  return nearness;
}
