/** *Disconnected*: whoever holds a role is away. *Late arrival*: people wait without a group. */
import type { FacilitatorsView } from "../view/facilitators-view.ts";
import type { RoomView } from "../view/room-view.ts";
import { holders, roleOf } from "../workshop/assignment.ts";
import type { Finding, Rule } from "./signal.ts";

export const disconnected: Rule = ({ group, desk, now, limit, stepMs }) => {
  const slot = group.turn?.slot;
  const assignment = slot === undefined ? null : group.schedule[slot];
  if (stepMs === null || !assignment) return null;
  // Those that a role was given first: the step cannot go on without the leads.
  for (const seatId of holders(assignment)) {
    const since = desk.awaySince[seatId];
    const role = roleOf(assignment, seatId);
    if (since === undefined || !role || role === "observer" || now - since < limit * 1000) continue;
    return {
      evidence: { kind: "disconnected", seatId, role, awayMs: now - since },
      mark: `${seatId}/${slot}/${since}`,
    };
  }
  return null;
};

/** Of the room: one card for everybody who waits. */
export function lateArrival(room: RoomView, desk: FacilitatorsView): Finding | null {
  const waiting = Object.values(room.roster)
    .flatMap(({ id, joinedAt }) => {
      const groupId = desk.waiting[id];
      return groupId === undefined ? [] : [{ seatId: id, groupId, joinedAt }];
    })
    .sort((a, b) => a.joinedAt - b.joinedAt)
    .map(({ seatId, groupId }) => ({ seatId, groupId }));
  const last = waiting.at(-1);
  return last
    ? { evidence: { kind: "lateArrival", waiting }, mark: `${waiting.length}/${last.seatId}` }
    : null;
}
