/** Whether a kind of screen sounds in this browser: the cockpit and the stage unless somebody mutes them, a participant's only if they want it. */
import { useSyncExternalStore } from "react";
import { kept } from "../../connection/kept.ts";

type Screen = "participant" | "stage" | "cockpit";

const changed = "counterpart:sound";

function subscribe(listener: () => void): () => void {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
}

/** Whether it does, and how to have it the other way round. */
export function useSound(screen: Screen): readonly [isOn: boolean, toggle: () => void] {
  const key = `${changed}:${screen}`;
  const isOn = useSyncExternalStore(subscribe, () => (kept().read(key) ?? screen !== "participant") === true);
  const toggle = () => {
    kept().write(key, !isOn);
    dispatchEvent(new Event(changed));
  };
  return [isOn, toggle];
}
