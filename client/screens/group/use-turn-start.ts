/**
 * A new turn begins at the top of the page with its instruction, unless somebody is writing; and the keyboard's place is
 * not lost when what had it is gone.
 */
import { type RefObject, useEffect, useRef } from "react";

/** `turn` names the turn; the ref goes on the element that takes the focus when it would fall out of the page. */
export function useTurnStart(turn: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(turn);
  useEffect(() => {
    if (shown.current === turn) return;
    shown.current = turn;
    const active = document.activeElement;
    if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) return;
    if (active === null || active === document.body) main.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [turn]);
  return main;
}
