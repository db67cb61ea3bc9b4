/** What every part of the cockpit reads: the room, what facilitators see beyond it, and where the room is. */
import { createContext, useContext } from "react";
import type { DeskGroup, FacilitatorsView } from "../../../shared/view/facilitators-view.ts";
import type { RoomView } from "../../../shared/view/room-view.ts";
import { type Block, type Phase, stepSlots } from "../../../shared/workshop/agenda.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";

export interface Cockpit {
  readonly room: RoomView;
  readonly desk: FacilitatorsView;
  readonly block: Block | undefined;
  readonly phase: Phase;
  /** The groups in the order of their tables. */
  readonly groups: readonly DeskGroup[];
}

export const CockpitContext = createContext<Cockpit | null>(null);

export function useCockpit(): Cockpit {
  const cockpit = useContext(CockpitContext);
  if (!cockpit) throw new Error("A part of the cockpit stands outside of it.");
  return cockpit;
}

export function cockpitOf(room: RoomView, desk: FacilitatorsView): Cockpit {
  const block = typeof room.position === "number" ? room.blocks[room.position] : undefined;
  return {
    room,
    desk,
    block,
    phase: block?.kind ?? (room.position === "ended" ? "ended" : "lobby"),
    groups: room.groupOrder.flatMap((id) => desk.groups[id] ?? []),
  };
}

export const stepCount = (room: RoomView): number => stepSlots(room.blocks);

/** Whether groups can still be divided anew: until immersion begins. */
export const canDivide = (phase: Phase): boolean => ["lobby", "welcome", "briefing"].includes(phase);

export const nameIn = (room: RoomView, seatId: SeatId | undefined): string =>
  (seatId && room.names[seatId]) ?? "";

export const presentIn = (room: RoomView, seatIds: readonly SeatId[]): readonly SeatId[] =>
  seatIds.filter((id) => room.roster[id]?.isAway === false);
