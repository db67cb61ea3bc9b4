/** A new turn begins at the top of the page with its instruction, unless somebody is writing. */
import { useEffect, useRef } from "react";

/** `turn` names the turn. */
export function useTurnStart(turn: string): void {
  const shown = useRef(turn);
  useEffect(() => {
    if (shown.current === turn) return;
    shown.current = turn;
    const active = document.activeElement;
    if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) return;
    window.scrollTo({ top: 0 });
  }, [turn]);
}
