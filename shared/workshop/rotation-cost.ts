/**
 * What makes one rotation better than another (WORKSHOP.md §6), as a list of whole numbers compared from the
 * left. The search in `rotation-search.ts` finds the least; this file is the definition.
 */
import { type Assignment, holds, rolesKept } from "./assignment.ts";
import type { Person } from "./grouping.ts";
import type { SeatId } from "./ids.ts";
import type { Discipline, Role, RotationPolicy } from "./vocabulary.ts";

/** A role that somebody passed on, for one slot of the plan (0 is its first). */
export interface Barred {
  readonly seatId: SeatId;
  readonly role: Role;
  readonly slot: number;
}

export interface RotationInput {
  /** Those who are present, in any order. */
  readonly members: readonly Person[];
  /** What has been played, oldest first; may name people who have left. */
  readonly history: readonly Assignment[];
  readonly policy: RotationPolicy;
  /** Passes: kept to wherever somebody else can take the role. */
  readonly barred?: readonly Barred[];
}

export type Lead = "productManager" | "engineer";

const otherLead: Record<Lead, Lead> = { productManager: "engineer", engineer: "productManager" };

/** The role that somebody's real job amounts to; none for design and other. */
export function ownRole(discipline: Discipline): Lead | undefined {
  if (discipline === "engineering") return "engineer";
  return discipline === "product" ? "productManager" : undefined;
}

/** The roles that the policy owes to somebody of that discipline, in the order in which it owes them. */
export function owedRoles(discipline: Discipline, policy: RotationPolicy): Lead[] {
  const own = ownRole(discipline);
  if (!own) return [];
  switch (policy) {
    case "swap":
      return [otherLead[own]];
    case "ownThenSwap":
      return [own, otherLead[own]];
    case "own":
      return [own];
  }
}

export type LeadTurns = Readonly<Record<Lead, number>>;

/**
 * One member's part in what the product manager and engineer turns cost, given how many of each they will
 * have had. A plan is judged by the sums over the members, the first counting most:
 *
 * 1. turns in the role that "own" keeps them out of. ROT-4: under "own", engineers and product people play
 *    the other role only where nobody else can.
 * 2. 1 if they have not had the first role they are owed; 3. 1 if they have not had all of them. ROT-3: as
 *    few people as possible are left without the role that the policy owes them.
 * 4. 1 if, being owed none, they have had neither. ROT-5: design and other may take either role, and are owed
 *    neither before engineers and product people.
 * 5. the square of their turns; 6. the squares of their turns in either role. ROT-6: the turns, and then
 *    those in either role, are spread as evenly as can be, which is where the sum of the squares is least.
 */
export function leadCost(discipline: Discipline, policy: RotationPolicy, turns: LeadTurns): number[] {
  const own = ownRole(discipline);
  const owed = owedRoles(discipline, policy);
  const all = turns.productManager + turns.engineer;
  return [
    policy === "own" && own ? turns[otherLead[own]] : 0,
    owed[0] && turns[owed[0]] === 0 ? 1 : 0,
    owed.some((role) => turns[role] === 0) ? 1 : 0,
    owed.length === 0 && all === 0 ? 1 : 0,
    all ** 2,
    turns.productManager ** 2 + turns.engineer ** 2,
  ];
}

/** How many times a seat has held a role. */
export function timesHeld(assignments: readonly Assignment[], seatId: SeatId, role: Role): number {
  return assignments.filter((assignment) => holds(assignment, seatId, role)).length;
}

/**
 * How many passes this assignment overrules, as the given slot of the plan.
 *
 * ROT-12: whoever has passed on a role for a step is not planned for it there, wherever somebody else can
 * take it.
 */
export function passesOverruled(
  assignment: Assignment,
  slot: number,
  barred: readonly Barred[] = [],
): number {
  return barred.filter((pass) => pass.slot === slot && holds(assignment, pass.seatId, pass.role)).length;
}

/**
 * The cost of a plan, to be compared from the left with `compareCosts`: passes overruled, the six sums of
 * `leadCost`, and then, telling plans apart that are alike so far:
 *
 * ROT-7: as few roles as possible stay with the same person from one step to the next, the last one played
 * included.
 * ROT-8: the other roles are spread as evenly as can be, by the squares of the times that each member has
 * held each.
 *
 * Plans that cost the same are told apart by `planRotation` (ROT-9).
 */
export function rotationCost(plan: readonly Assignment[], input: RotationInput): number[] {
  const { members, history, policy, barred } = input;
  const all = [...history, ...plan];
  const times = (member: Person, role: Role) => timesHeld(all, member.id, role);
  const leads = members.map((member) =>
    leadCost(member.discipline, policy, {
      productManager: times(member, "productManager"),
      engineer: times(member, "engineer"),
    }),
  );
  const kept = plan.map((assignment, slot) => {
    const before = all[history.length + slot - 1];
    return before ? rolesKept(before, assignment) : 0;
  });
  const others = members.flatMap((member) =>
    (["scribe", "customerVoice", "observer"] as const).map((role) => times(member, role) ** 2),
  );
  return [
    sum(plan.map((assignment, slot) => passesOverruled(assignment, slot, barred))),
    ...[0, 1, 2, 3, 4, 5].map((part) => sum(leads.map((cost) => cost[part] ?? 0))),
    sum(kept),
    sum(others),
  ];
}

/** Negative if the first is the lesser cost, 0 if they are the same. */
export function compareCosts(a: readonly number[], b: readonly number[]): number {
  for (const [part, cost] of a.entries()) {
    const difference = cost - (b[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
