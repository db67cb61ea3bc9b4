/** Cuts, for each stream, the slice of the state that its readers may know, and says how two versions of it differ. */
import type { GroupId, SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { asJson, type Change, diff } from "./changes.ts";
import { type FacilitatorsView, facilitatorsView } from "./facilitators-view.ts";
import { type GroupView, groupSlice } from "./group-view.ts";
import { type RoomView, roomView } from "./room-view.ts";
import { type SeatView, seatView } from "./seat-view.ts";
import { type StageView, stageView } from "./stage-view.ts";
import type { StreamKey } from "./streams.ts";

export type Slice = RoomView | FacilitatorsView | StageView | GroupView | SeatView;

/** The slice of a stream, or null where there is none (any more). */
export function sliceOf(state: WorkshopState, stream: StreamKey): Slice | null {
  if (stream === "room") return roomView(state);
  if (stream === "facilitators") return facilitatorsView(state);
  if (stream === "stage") return stageView(state);
  const id = stream.slice(stream.indexOf(":") + 1);
  if (stream.startsWith("group:")) {
    const group = state.groups[id as GroupId];
    return group ? groupSlice(state, group) : null;
  }
  const seat = state.seats[id as SeatId];
  return seat ? seatView(state, seat) : null;
}

/** What the readers of `stream` are told of the change from `before` to `after`; empty if nothing that they may know. */
export function project(before: WorkshopState, after: WorkshopState, stream: StreamKey): Change[] {
  return diff(asJson(sliceOf(before, stream)), asJson(sliceOf(after, stream)));
}
