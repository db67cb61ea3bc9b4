/** For what changes more often than anybody can follow: a value that is taken over at once, and then not again for a while. */
import { useEffect, useRef, useState } from "react";

/** `value` as it was at most `everyMs` ago. The first change after a quiet while is shown without delay. */
export function usePaced<Value>(value: Value, everyMs: number): Value {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const show = () => {
      shownAt.current = performance.now();
      setShown(() => value);
    };
    const waitMs = shownAt.current + everyMs - performance.now();
    if (waitMs <= 0) return show();
    const later = setTimeout(show, waitMs);
    return () => clearTimeout(later);
  }, [value, everyMs]);
  return shown;
}
