/** Who acts on this page, and which other seats this device holds. */
import { useCallback } from "react";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { GroupId, SeatId } from "../../shared/workshop/ids.ts";
import type { Discipline } from "../../shared/workshop/vocabulary.ts";
import { useSession } from "./session-context.tsx";

export interface Me {
  /** Null for facilitators and the stage, and for somebody whose seat is gone. */
  readonly seatId: SeatId | null;
  readonly name: string;
  readonly discipline: Discipline | null;
  readonly groupId: GroupId | null;
  /** All the seats of this device; more than one on a shared laptop. */
  readonly seats: readonly SeatId[];
  readonly switchSeat: (seatId: SeatId) => void;
}

export function useMe(): Me {
  const session = useSession();
  const switchSeat = useCallback((seatId: SeatId) => session.switchSeat(seatId), [session]);
  const me = useStore(
    session.store,
    useShallow(({ activeSeatId, seats, slices }) => {
      const person = activeSeatId ? slices.room?.roster[activeSeatId] : undefined;
      return {
        seatId: activeSeatId,
        name: person?.name ?? "",
        discipline: person?.discipline ?? null,
        groupId: person?.groupId ?? null,
        seats,
      };
    }),
  );
  return { ...me, switchSeat };
}
