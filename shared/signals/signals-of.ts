/**
 * All signals at a moment, from what facilitators see and the time: the same view gives the same signals (SIG-1). What is
 * off is not looked for.
 */
import type { DeskGroup, FacilitatorsView } from "../view/facilitators-view.ts";
import type { RoomView } from "../view/room-view.ts";
import { type SignalKind, signalKey, signalKinds, signalRules } from "../workshop/signal-kinds.ts";
import { stuck, thinRecord, tooEasy } from "./decision.ts";
import { help } from "./help.ts";
import { ahead, behind } from "./pace.ts";
import { disconnected, lateArrival } from "./presence.ts";
import type { Rule, Signal } from "./signal.ts";
import { dominated, silent, unheard } from "./voices.ts";

const rules: Readonly<Record<Exclude<SignalKind, "lateArrival">, Rule>> = {
  help,
  disconnected,
  stuck,
  behind,
  thinRecord,
  silent,
  unheard,
  dominated,
  tooEasy,
  ahead,
};

export const isOn = ({ signals }: FacilitatorsView, kind: SignalKind): boolean =>
  signals.tuning[kind]?.isOn ?? signalRules[kind].isOn;

export const limitOf = ({ signals }: FacilitatorsView, kind: SignalKind): number =>
  signals.tuning[kind]?.limit ?? signalRules[kind].limit?.standard ?? 0;

/** The most urgent first; among equals, in the order of the tables. */
export function signalsOf(room: RoomView, desk: FacilitatorsView, now: number): Signal[] {
  if (room.position === "ended" || room.position === "lobby") return [];
  const block = room.blocks[room.position];
  const stepMs = block?.kind === "step" ? block.plannedMs : null;
  const curveballMs = block?.curveballMs ?? 0;
  const groups = room.groupOrder.flatMap((id): DeskGroup[] => {
    const group = desk.groups[id];
    return group && group.seatIds.length > 0 ? [group] : [];
  });
  const canPlace = block !== undefined && !["welcome", "briefing", "close"].includes(block.kind);
  return signalKinds.flatMap((kind): Signal[] => {
    if (!isOn(desk, kind)) return [];
    if (kind === "lateArrival") {
      const found = canPlace ? lateArrival(room, desk) : null;
      return found ? [{ ...found, kind, key: signalKey(kind), groupId: null }] : [];
    }
    const limit = limitOf(desk, kind);
    return groups.flatMap((group): Signal[] => {
      const found = rules[kind]({ group, room, desk, now, stepMs, curveballMs, limit });
      return found ? [{ ...found, kind, key: signalKey(kind, group.id), groupId: group.id }] : [];
    });
  });
}
