/** The report of a workshop, looked for again and again until it is there. */
import { useCallback, useEffect, useState } from "react";
import { type Found, findReport } from "./fetch-report.ts";

const againMs = 15_000;

export interface UsedReport {
  readonly found: Found | null;
  /** Asks anew: a draft grows. */
  readonly refresh: () => void;
}

export function useReport(workshopId: string): UsedReport {
  const [found, setFound] = useState<Found | null>(null);
  const [tries, setTries] = useState(0);
  const refresh = useCallback(() => setTries((count) => count + 1), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void findReport(workshopId).then((next) => {
      if (!isCurrent) return;
      // A report that is here already is better than news of a lost connection.
      setFound((before) => (before?.status === "ready" && next.status !== "ready" ? before : next));
      if (next.status === "soon" || next.status === "offline") timer = setTimeout(refresh, againMs);
    });
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [workshopId, tries, refresh]);
  return { found, refresh };
}
