/**
 * Selectors over the shown view. A component is drawn anew only when what it selected has changed; lists and objects
 * that a selector puts together are compared by their parts. `undefined`: this page cannot read that (yet).
 */
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import type { FacilitatorsView } from "../../shared/view/facilitators-view.ts";
import type { GroupView } from "../../shared/view/group-view.ts";
import type { RoomView } from "../../shared/view/room-view.ts";
import type { SeatView } from "../../shared/view/seat-view.ts";
import type { StageView } from "../../shared/view/stage-view.ts";
import { groupKeyOf, seatKey } from "./fold.ts";
import type { SessionState } from "./session.ts";
import { useSession } from "./session-context.tsx";

function useSlice<Part, Result>(
  slice: (state: SessionState) => Part | null | undefined,
  select: (part: Part) => Result,
): Result | undefined {
  const { store } = useSession();
  return useStore(
    store,
    useShallow((state) => {
      const part = slice(state);
      return part == null ? undefined : select(part);
    }),
  );
}

/** What everyone in the workshop may know. */
export const useRoom = <Result>(select: (room: RoomView) => Result): Result | undefined =>
  useSlice((state) => state.slices.room, select);

/** What the acting seat's group shares. */
export const useGroup = <Result>(select: (group: GroupView) => Result): Result | undefined =>
  useSlice(({ slices, activeSeatId }) => {
    const key = activeSeatId && groupKeyOf(slices, activeSeatId);
    return key ? slices[key] : undefined;
  }, select);

/** What the acting seat alone knows. */
export const useSeat = <Result>(select: (seat: SeatView) => Result): Result | undefined =>
  useSlice(({ slices, activeSeatId }) => (activeSeatId ? slices[seatKey(activeSeatId)] : undefined), select);

export const useFacilitators = <Result>(select: (view: FacilitatorsView) => Result): Result | undefined =>
  useSlice((state) => state.slices.facilitators, select);

export const useStage = <Result>(select: (view: StageView) => Result): Result | undefined =>
  useSlice((state) => state.slices.stage, select);
