/**
 * Who has had, and who will have, the role that the rotation owes them: for the facilitator's table and the
 * set-up.
 */
import type { Assignment } from "./assignment.ts";
import type { Person } from "./grouping.ts";
import type { SeatId } from "./ids.ts";
import { type LeadTurns, owedRoles, timesHeld } from "./rotation-cost.ts";
import type { RotationPolicy } from "./vocabulary.ts";

export interface Coverage {
  readonly seatId: SeatId;
  /** In what has been played. */
  readonly hadOwed: boolean;
  /** In what has been played and what is planned. */
  readonly willHaveOwed: boolean;
  /** Turns as product manager and as engineer in what has been played. */
  readonly pm: number;
  readonly eng: number;
}

/**
 * In the order of the members.
 *
 * ROT-13: the coverage tells of everybody whether they have had all that the policy owes them, and whether
 * they will if what is planned is played; design and other are owed either of the two roles, once.
 */
export function coverage(
  members: readonly Person[],
  assignments: { readonly played: readonly Assignment[]; readonly planned: readonly Assignment[] },
  policy: RotationPolicy,
): Coverage[] {
  return members.map(({ id, discipline }) => {
    const turnsIn = (some: readonly Assignment[]): LeadTurns => ({
      productManager: timesHeld(some, id, "productManager"),
      engineer: timesHeld(some, id, "engineer"),
    });
    const owed = owedRoles(discipline, policy);
    const isPaidBy = (turns: LeadTurns) =>
      owed.length === 0 ? turns.productManager + turns.engineer > 0 : owed.every((role) => turns[role] > 0);
    const played = turnsIn(assignments.played);
    return {
      seatId: id,
      hadOwed: isPaidBy(played),
      willHaveOwed: isPaidBy(turnsIn([...assignments.played, ...assignments.planned])),
      pm: played.productManager,
      eng: played.engineer,
    };
  });
}

/**
 * The estimate at set-up, before anybody has said what they do: can everybody in a group of this size play
 * the opposite role in so many steps? It reckons with engineers and product people in equal number: each step
 * gives one of either the other's role. What a group's real mix allows is told by `coverage`.
 */
export function canEveryoneSwap(groupSize: number, slots: number): boolean {
  return Math.ceil(groupSize / 2) <= slots;
}
