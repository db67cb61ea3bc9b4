/** Whether the page is as narrow as a phone, for the few parts that are drawn differently and not only laid out so. */
import { useSyncExternalStore } from "react";

const query = "(width < 40rem)";

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener("change", onChange);
  return () => list.removeEventListener("change", onChange);
}

export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
