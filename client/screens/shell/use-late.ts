/** A part of the screen that few ever need, loaded when it is wanted; tried again until it is there. */
import { useEffect, useState } from "react";

const againMs = 3000;

export function useLate<Part>(isWanted: boolean, load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<{ readonly it: Part } | null>(null);
  const isMissing = isWanted && part === null;
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
