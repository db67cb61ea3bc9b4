/**
 * A part of the screen that few ever need, loaded once the screen has had its peace, so that it is there even if the
 * connection is not when it is wanted; tried again until it is.
 */
import { useEffect, useState } from "react";

const againMs = 3000;
const aheadMs = 1500;

export function useLate<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly it: Part } | null>(null);
  const isMissing = isWanted && part === null;
  useEffect(() => {
    // The browser keeps it; where it fails, it is tried when it is wanted.
    const ahead = setTimeout(() => void load().catch(() => undefined), aheadMs);
    return () => clearTimeout(ahead);
  }, [load]);
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = () => {
      load().then(
        (it) => isCurrent && setPart({ it }),
        () => {
          if (isCurrent) timer = setTimeout(attempt, againMs);
        },
      );
    };
    attempt();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [isMissing, load]);
  return part?.it ?? null;
}
