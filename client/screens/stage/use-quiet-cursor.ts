/** Nobody wants a pointer on the projector: it hides when it has not moved for a while. */
import { useEffect, useState } from "react";

const restMs = 3000;

/** Whether the pointer rests. */
export function useQuietCursor(): boolean {
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const rest = () => setTimeout(() => setQuiet(true), restMs);
    let timer = rest();
    const moved = () => {
      clearTimeout(timer);
      setQuiet(false);
      timer = rest();
    };
    window.addEventListener("pointermove", moved);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", moved);
    };
  }, []);
  return isQuiet;
}
