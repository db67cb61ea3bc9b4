/**
 * Whether what one wrote is safe. Quiet while all is well: "saving" appears only when it takes a while, "saved" for a
 * moment after it. Not saved, offline and reconnecting stay, lit, for as long as they last.
 */
import { useEffect, useState } from "react";
import { type Saving, useSaving } from "../../store/use-send.ts";
import { StatusLine } from "../../ui/status-line.tsx";
import { savingWords } from "../../words/shell.ts";

const slowMs = 500;
const savedMs = 2500;

export function SavingStatus() {
  const { state, waiting } = useSaving();
  const isShown = useIsWorthShowing(state);
  if (!isShown) return null;
  return (
    // Not at the right, where the way on is.
    <div className="pointer-events-none fixed bottom-3 left-3 z-30 bg-paper px-2 py-1 lg:left-1/2 lg:-translate-x-1/2">
      <StatusLine state={state}>{wordsFor(state, waiting)}</StatusLine>
    </div>
  );
}

function wordsFor(state: Saving["state"], waiting: number): string {
  const words = savingWords[state];
  return typeof words === "string" ? words : words(waiting);
}

/** Once there was something to worry about, it is told that all is well again. */
function useIsWorthShowing(state: Saving["state"]): boolean {
  const [wasShown, setShown] = useState(false);
  const isLost = state === "offline" || state === "reconnecting" || state === "unsaved";
  useEffect(() => {
    const delayMs = state === "saved" ? savedMs : state === "saving" ? slowMs : 0;
    const timer = setTimeout(() => setShown(state !== "saved"), delayMs);
    return () => clearTimeout(timer);
  }, [state]);
  return wasShown || isLost;
}
