/**
 * Streams: what people listen to. Everyone reads the room's; a member also their group's and their own seat's; a
 * facilitator the facilitators'; the projector the stage's. Who reads which follows from the state at the moment of
 * sending (SECRET-1), never from something that was joined earlier.
 */
import type { GroupId, SeatId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";

export type StreamKey = "room" | "facilitators" | "stage" | `group:${GroupId}` | `seat:${SeatId}`;

export type Viewer =
  | { readonly kind: "facilitator" }
  | { readonly kind: "stage" }
  | { readonly kind: "seat"; readonly seatId: SeatId };

export const groupStream = (id: GroupId): StreamKey => `group:${id}`;
export const seatStream = (id: SeatId): StreamKey => `seat:${id}`;

/** The streams that a viewer reads now, the room's first. None for a seat that is no longer here. */
export function streamsOf(state: WorkshopState, viewer: Viewer): StreamKey[] {
  switch (viewer.kind) {
    case "facilitator":
      return ["room", "facilitators"];
    case "stage":
      return ["room", "stage"];
    case "seat": {
      const seat = state.seats[viewer.seatId];
      if (seat?.status !== "here") return [];
      const own = ["room", seatStream(seat.id)] as const;
      return seat.groupId ? [...own, groupStream(seat.groupId)] : [...own];
    }
    default:
      return viewer satisfies never;
  }
}
