/** What a facilitator sees of a played workshop, for asking which signals there are; parts of it can be put as a test needs them. */
import { queueOf } from "../../shared/signals/queue.ts";
import type { Signal } from "../../shared/signals/signal.ts";
import { signalsOf } from "../../shared/signals/signals-of.ts";
import {
  type DeskGroup,
  type FacilitatorsView,
  facilitatorsView,
} from "../../shared/view/facilitators-view.ts";
import type { BoardView } from "../../shared/view/group-view.ts";
import { type RoomView, roomView } from "../../shared/view/room-view.ts";
import type { SignalKind } from "../../shared/workshop/signal-kinds.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";

export interface Sight {
  readonly room: RoomView;
  readonly desk: FacilitatorsView;
  readonly now: number;
}

export const sightOf = (state: WorkshopState, now: number): Sight => ({
  room: roomView(state),
  desk: facilitatorsView(state),
  now,
});

export const signalsIn = ({ room, desk, now }: Sight): Signal[] => signalsOf(room, desk, now);

export const queueIn = (sight: Sight) => queueOf(signalsIn(sight), sight.desk.signals, sight.now);

/** Only the signals of this kind; it is switched on for it. */
export function found(sight: Sight, kind: SignalKind): Signal[] {
  const tuning = { ...sight.desk.signals.tuning, [kind]: { isOn: true, limit: null } };
  const desk = { ...sight.desk, signals: { ...sight.desk.signals, tuning } };
  return signalsIn({ ...sight, desk }).filter((signal) => signal.kind === kind);
}

/** The same with the first table's group as `change` makes it. */
export function withFirst(sight: Sight, change: (group: DeskGroup) => DeskGroup): Sight {
  const group = firstGroup(sight);
  return { ...sight, desk: { ...sight.desk, groups: { ...sight.desk.groups, [group.id]: change(group) } } };
}

export function firstGroup({ room, desk }: Sight): DeskGroup {
  const group = room.groupOrder[0] && desk.groups[room.groupOrder[0]];
  if (!group) throw new Error("There is no group.");
  return group;
}

/** The same with the first group's board of `slot` as `change` makes it. */
export const withBoard = (sight: Sight, slot: number, change: (board: BoardView) => BoardView): Sight =>
  withFirst(sight, (group) => ({
    ...group,
    boards: group.boards.map((board, place) => (place === slot ? change(board) : board)),
  }));
