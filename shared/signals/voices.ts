/**
 * How much comes from a group and from whom it is credited, over its last two finished steps: *silent*, *unheard*,
 * *dominated*. Typed input is not talk time. What is found says how many and how much, never who (SIG-3).
 */
import { remembered } from "../memo.ts";
import type { BoardView } from "../view/group-view.ts";
import { rolesOf } from "../workshop/assignment.ts";
import type { SeatId } from "../workshop/ids.ts";
import type { Rule, Watched } from "./signal.ts";

/** Nothing at all, while the group's clock runs; a pause, and what the facilitator changes of the time, begin anew. */
export const silent: Rule = ({ group, room, now, limit, stepMs }) => {
  const since = group.turn?.clock.runningSince;
  if (stepMs === null || since == null || group.turn?.turn === "rotate") return null;
  const lastAt = Math.max(group.lastActAt ?? 0, since, room.enteredAt);
  const forMs = now - lastAt;
  return forMs >= limit * 1000 ? { evidence: { kind: "silent", forMs }, mark: `${lastAt}` } : null;
};

/** What a board credits to each member: what they said, and the corrections they made. */
const creditsOn = remembered((board: BoardView): Readonly<Record<SeatId, number>> => {
  const credits: Record<SeatId, number> = {};
  const credit = (id: SeatId) => {
    credits[id] = (credits[id] ?? 0) + 1;
  };
  for (const id of board.noteOrder) {
    const note = board.notes[id];
    if (note && !note.isRemoved) credit(note.speaker);
  }
  for (const check of board.realityChecks) credit(check.by);
  return credits;
});

interface Heard {
  /** The later of the two steps. */
  readonly slot: number;
  /** What each member of both steps was credited with. */
  readonly credits: readonly number[];
  readonly inputs: number;
}

const stepsLookedAt = 2;

/** Over the last two steps that the group has finished; null where there are not two. */
function heardIn({ group, stepMs }: Watched): Heard | null {
  const { turn } = group;
  if (stepMs === null || !turn) return null;
  const slot = turn.turn === "rotate" ? turn.slot : turn.slot - 1;
  const slots = [slot - 1, slot];
  const boards = slots.flatMap((one) => group.boards[one] ?? []);
  if (slot < 1 || boards.length < stepsLookedAt) return null;
  const wasThere = (id: SeatId): boolean =>
    slots.every((one) => {
      const assignment = group.schedule[one];
      return assignment != null && rolesOf(assignment, id).length > 0;
    });
  const credits = group.seatIds
    .filter(wasThere)
    .map((id) => boards.reduce((sum, board) => sum + (creditsOn(board)[id] ?? 0), 0));
  return { slot, credits, inputs: credits.reduce((sum, one) => sum + one, 0) };
}

export const unheard: Rule = (watched) => {
  const heard = heardIn(watched);
  if (!heard || heard.inputs === 0) return null;
  const members = heard.credits.filter((credit) => credit === 0).length;
  if (members === 0) return null;
  const { slot, inputs } = heard;
  return { evidence: { kind: "unheard", members, inputs }, mark: `${slot}/${members}` };
};

/** Fewer inputs than these say nothing about shares. */
const leastInputs = 6;
const smallGroup = 3;
const smallGroupAllowance = 10;

export const dominated: Rule = (watched) => {
  const heard = heardIn(watched);
  const { group, limit } = watched;
  if (!heard || heard.inputs < leastInputs || group.seatIds.length < smallGroup) return null;
  const { slot, inputs, credits } = heard;
  const percent = (Math.max(...credits) / inputs) * 100;
  const allowed = limit + (group.seatIds.length === smallGroup ? smallGroupAllowance : 0);
  if (percent <= allowed) return null;
  return { evidence: { kind: "dominated", percent: Math.round(percent), inputs }, mark: `${slot}` };
};
