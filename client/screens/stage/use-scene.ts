/** The scene of this moment, with what only a page that was looking can know: what has just changed. */
import { useEffect, useState } from "react";
import { useRemaining } from "../../store/use-time.ts";
import { useRoom } from "../../store/use-view.ts";
import { type Scene, sceneOf } from "./scene.ts";

/** The tables come up this long before the end of a briefing that began with groups already formed. */
const endingMs = 60_000;
/** How long the dots stand alone before the first item. */
const freshMs = 12_000;

export function useScene(): Scene | undefined {
  const hadGroups = useHadGroups();
  const areDotsFresh = useHasJustHappened(useRoom((room) => room.dots?.totals != null));
  const isBlockEnding = useRemaining(useRoom((room) => room.clock)) <= endingMs;
  const isExchangeOn = useRemaining(useRoom((room) => room.exchange)) > 0;
  return useRoom((room) => sceneOf(room, { hadGroups, isBlockEnding, isExchangeOn, areDotsFresh }));
}

/** Whether groups were there when this page first saw the present block. */
function useHadGroups(): boolean {
  const position = useRoom((room) => room.position);
  const hasGroups = useRoom((room) => room.groupOrder.length > 0) ?? false;
  const [entry, setEntry] = useState({ position, hadGroups: hasGroups });
  if (entry.position !== position) setEntry({ position, hadGroups: hasGroups });
  return entry.hadGroups;
}

/** True for a while after `isSo` has become true; not if it was so when it was first known. */
function useHasJustHappened(isSo: boolean | undefined): boolean {
  const [was, setWas] = useState(isSo);
  const [isFresh, setFresh] = useState(false);
  if (was !== isSo) {
    setWas(isSo);
    setFresh(was === false && isSo === true);
  }
  useEffect(() => {
    if (!isFresh) return;
    const timer = setTimeout(() => setFresh(false), freshMs);
    return () => clearTimeout(timer);
  }, [isFresh]);
  return isFresh;
}
