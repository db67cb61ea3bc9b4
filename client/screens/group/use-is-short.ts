/** Whether the window is too low for the journey at its full height: a small laptop, a phone on its side. */
import { useSyncExternalStore } from "react";

const query = "(height < 52rem)";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

export function useIsShort(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
