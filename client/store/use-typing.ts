/** "Ana is writing": volatile, never stored. A place is a short name such as `note:need`, `trade-off:giveUp`. */
import { useCallback, useRef } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { useSession } from "./session-context.tsx";

const atMostEveryMs = 2000;

/** Call it on every keystroke in `where`; the group's others are told now and then. */
export function useTyping(where: string): () => void {
  const session = useSession();
  const lastAt = useRef(Number.NEGATIVE_INFINITY);
  return useCallback(() => {
    const at = performance.now();
    if (at - lastAt.current < atMostEveryMs) return;
    lastAt.current = at;
    session.typing(where);
  }, [session, where]);
}

/** Who else is writing at `where` now. */
export function useWhoIsTyping(where: string): readonly SeatId[] {
  return useStore(
    useSession().store,
    useShallow(({ typing, activeSeatId, slices }) => {
      const roster = Object.values(slices.room?.roster ?? {});
      return roster.flatMap(({ id }) => (id !== activeSeatId && typing[id] === where ? [id] : []));
    }),
  );
}
