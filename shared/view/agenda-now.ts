/** What the questions of dropping a step and taking it back ask of a facilitator's view. */
import type { AgendaNow, PlayingGroup } from "../workshop/dropping.ts";
import type { FacilitatorsView } from "./facilitators-view.ts";
import type { RoomView } from "./room-view.ts";

export interface AgendaIn {
  readonly agenda: AgendaNow;
  /** In the order of their tables. */
  readonly groups: readonly PlayingGroup[];
}

export function agendaIn(room: RoomView, desk: FacilitatorsView): AgendaIn {
  return {
    agenda: { ...room, dropped: desk.plan.dropped },
    groups: room.groupOrder.flatMap((id): PlayingGroup[] => {
      const group = desk.groups[id];
      const journey = group && desk.castings[group.castingId]?.journey;
      return group && journey ? [{ id, steps: group.steps, furthestSlot: group.furthestSlot, journey }] : [];
    }),
  };
}
