/** Whether the page has room for the projector's picture; else it is drawn for the hand. */
import { useSyncExternalStore } from "react";

const query = "(width >= 60rem) and (height >= 36rem) and (aspect-ratio >= 5/4)";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
