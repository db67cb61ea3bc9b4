/**
 * What a participant's screens read: the room, their own seat and, once they sit at one, their table at its present step.
 * Provided once at the top of the screens; nothing here asks the store.
 */
import { createContext, useContext } from "react";
import type { StepView } from "../../../shared/view/casting-view.ts";
import type { BoardView, GroupView } from "../../../shared/view/group-view.ts";
import type { RoomView } from "../../../shared/view/room-view.ts";
import type { SeatView } from "../../../shared/view/seat-view.ts";
import type { Block, Phase } from "../../../shared/workshop/agenda.ts";
import { type Assignment, roleOf } from "../../../shared/workshop/assignment.ts";
import type { TurnState } from "../../../shared/workshop/group-state.ts";
import type { SeatId } from "../../../shared/workshop/ids.ts";
import type { Role } from "../../../shared/workshop/vocabulary.ts";

/** The room and one's own seat in it; the table only for who has been placed. */
export interface Here {
  readonly room: RoomView;
  readonly seat: SeatView;
  readonly me: SeatId;
  readonly myName: string;
  readonly group: GroupView | undefined;
  readonly block: Block | undefined;
  readonly phase: Phase;
}

/** One's own table at the step that it plays. */
export interface Table extends Here {
  readonly group: GroupView;
  readonly turn: TurnState;
  readonly slot: number;
  readonly board: BoardView;
  /** Null only before anything has been planned. */
  readonly assignment: Assignment | null;
  /** One's own role in the present step; null for a late arrival. */
  readonly role: Role | null;
  readonly step: StepView;
  readonly persona: string;
  /** Whether anything holds the group's clock: reveals and advances wait then. */
  readonly isHeld: boolean;
}

export const HereContext = createContext<Here | null>(null);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("A participant's screen stands outside of its workshop.");
  return here;
}

/** The table at its present step; only below a screen that has made sure that there is one. */
export function useTable(): Table {
  const table = tableOf(useHere());
  if (!table) throw new Error("A table's screen stands outside of a step.");
  return table;
}

export function hereOf(room: RoomView, seat: SeatView, group: GroupView | undefined): Here {
  const block = typeof room.position === "number" ? room.blocks[room.position] : undefined;
  const phase = block?.kind ?? (room.position === "ended" ? "ended" : "lobby");
  return {
    room,
    seat,
    me: seat.seatId,
    myName: calledName({ room, group }, seat.seatId),
    group,
    block,
    phase,
  };
}

/** The table in its present step, or null where there is no table or no step has begun. */
export function tableOf(here: Here): Table | null {
  const { group, seat } = here;
  const turn = group?.turn;
  const board = turn ? group.boards[turn.slot] : undefined;
  const step = turn ? group.casting?.journey.steps[group.steps[turn.slot] ?? -1] : undefined;
  if (!group || !turn || !board || !step) return null;
  return {
    ...here,
    group,
    turn,
    slot: turn.slot,
    board,
    assignment: group.schedule[turn.slot] ?? null,
    role: seat.role ?? (group.schedule[turn.slot] ? (roleIn(group, turn.slot, here.me) ?? null) : null),
    step,
    persona: group.casting?.persona.name ?? "",
    isHeld: turn.clock.holds.length > 0,
  };
}

/** Whether this person knows of a curveball in this step: it came to all, to them alone, or its turn has begun. */
export const isCurveballKnown = ({ board: { curveball }, seat }: Table): boolean =>
  curveball !== null && (curveball.card !== null || curveball.isPlayed || seat.curveball !== null);

/** The role by which a member is known in that slot. */
export function roleIn(group: GroupView, slot: number, seatId: SeatId): Role | undefined {
  const assignment = group.schedule[slot];
  return assignment ? roleOf(assignment, seatId) : undefined;
}

/** The members who are not away: those that "everyone" waits for. */
export const presentMembers = ({ group, room }: { group: GroupView; room: RoomView }): readonly SeatId[] =>
  group.seatIds.filter((id) => room.roster[id]?.isAway === false);

/** What people at a table call each other: the first name, unless two of them share it. */
export function calledName(
  { room, group }: Pick<Here, "room" | "group">,
  seatId: SeatId | undefined,
): string {
  const name = (seatId && room.names[seatId]) ?? "";
  const first = firstWord(name);
  const others = (group?.seatIds ?? [])
    .filter((id) => id !== seatId)
    .map((id) => firstWord(room.names[id] ?? ""));
  return others.includes(first) ? name : first;
}

const firstWord = (name: string): string => name.split(/\s+/)[0] ?? name;
