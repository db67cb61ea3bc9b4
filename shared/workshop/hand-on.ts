/**
 * A role that changes hands within a step that has begun (WORKSHOP.md §6): vacated by somebody who left, or
 * passed on. The present step changes as little as possible; the steps to come are planned anew by
 * `rotation.ts`.
 */
import { type Assignment, holders, holds, possibleAssignments, roleOf, rolesOf } from "./assignment.ts";
import type { Person } from "./grouping.ts";
import type { SeatId } from "./ids.ts";
import { orderedBySeed } from "./random.ts";
import { compareCosts, type RotationInput, rotationCost } from "./rotation-cost.ts";
import type { Role } from "./vocabulary.ts";

/** What decides between changes that are equally small: the rotation's cost, then the seed. */
export interface StepInput extends Pick<RotationInput, "history" | "policy"> {
  /**
   * The group's members who are present, with or without a role in this step; whoever vacates one may be
   * among them.
   */
  readonly present: readonly Person[];
  readonly seed: string;
}

/**
 * The step's assignment among those present, without `vacated`. Those who wait for a role from the next step
 * (late arrivals, people who come back) are drawn in only where fewer than three would be left. Unchanged if
 * everybody who holds a role is still there, unless one person leads alone and now has company; and if nobody
 * is there.
 *
 * ROT-10: a vacated role is refilled at once by somebody present; nobody else changes roles, but for the
 * lesser role that the one who steps in leaves, where the group is still large enough to need it.
 */
export function refill(
  assignment: Assignment,
  input: StepInput & { readonly vacated: SeatId | readonly SeatId[] },
): Assignment {
  const vacated: readonly SeatId[] = typeof input.vacated === "string" ? [input.vacated] : input.vacated;
  const held = holders(assignment);
  const present = orderedBySeed(input.present, input.seed).filter(({ id }) => !vacated.includes(id));
  const staying = present.filter(({ id }) => held.includes(id));
  const members = staying.length < 3 ? present : staying;
  const isAlone = held.length === 1 && members.length > 1;
  if (members.length === 0 || (staying.length === held.length && !isAlone)) return assignment;
  const ids = members.map(({ id }) => id);
  const newcomers = ids.filter((seatId) => !held.includes(seatId));
  return least(possibleAssignments(ids), (next) => [
    newcomers.filter((seatId) => next.productManager === seatId || next.engineer === seatId).length,
    rolesChanged(assignment, next, ids),
    ...rotationCost([next], { members, history: input.history, policy: input.policy }),
  ]);
}

export interface HandingOn extends StepInput {
  readonly from: SeatId;
  readonly role: Role;
  /** Who takes it; without a name, whoever the rotation would have it be. */
  readonly to?: SeatId;
  /** Those who have passed this role in this step before: asked again only if nobody else is there. */
  readonly passed?: readonly SeatId[];
}

/**
 * The step's assignment after a pass: `from` and whoever takes the role exchange what they hold; somebody who
 * held nothing leaves `from` to observe. Unchanged if `from` does not hold the role, or if nobody present can
 * take it.
 *
 * ROT-11: a pass moves the role at once to somebody present, and changes nobody's roles but those two
 * people's; whoever passes one of the two leads gets the other only if nobody else is there.
 */
export function handOn(assignment: Assignment, input: HandingOn): Assignment {
  const { from, role, to, passed = [], history, policy } = input;
  if (!holds(assignment, from, role)) return assignment;
  const others = orderedBySeed(input.present, input.seed).filter(
    ({ id }) => id !== from && !(role === "observer" && holds(assignment, id, role)),
  );
  const named = others.filter(({ id }) => id === to);
  if (to !== undefined && named.length === 0) return assignment;
  const candidates = to === undefined ? others : named;
  if (candidates.length === 0) return assignment;
  const held = holders(assignment);
  const taker = least(candidates, ({ id }) => [
    Number(passed.includes(id)),
    Number(assignment.productManager === id || assignment.engineer === id),
    Number(!held.includes(id)),
    ...rotationCost([exchanged(assignment, from, role, id)], { members: input.present, history, policy }),
  ]);
  return exchanged(assignment, from, role, taker.id);
}

function exchanged(assignment: Assignment, from: SeatId, role: Role, to: SeatId): Assignment {
  const handed = withHolder(assignment, role, from, to);
  // A scribe who is also the product manager or the engineer keeps that, and so does the taker.
  const isDoubled = role === "scribe" && rolesOf(assignment, from).length > 1;
  const taken = isDoubled ? undefined : roleOf(assignment, to);
  if (taken) return withHolder(handed, taken, to, from);
  const isLeftOut = role !== "observer" && !holders(handed).includes(from);
  return isLeftOut ? { ...handed, observers: [...handed.observers, from] } : handed;
}

function withHolder(assignment: Assignment, role: Role, from: SeatId, to: SeatId): Assignment {
  if (role !== "observer") return { ...assignment, [role]: to };
  return { ...assignment, observers: assignment.observers.map((seatId) => (seatId === from ? to : seatId)) };
}

/** How many roles are taken up or laid down by these people. */
function rolesChanged(before: Assignment, after: Assignment, seatIds: readonly SeatId[]): number {
  const changes = seatIds.flatMap((seatId) => {
    const had = rolesOf(before, seatId);
    const has = rolesOf(after, seatId);
    return [...had.filter((role) => !has.includes(role)), ...has.filter((role) => !had.includes(role))];
  });
  return changes.length;
}

/** The first of the items whose cost is least; there is at least one. */
function least<Item>(items: readonly Item[], costOf: (item: Item) => readonly number[]): Item {
  const priced = items.map((item) => ({ item, cost: costOf(item) }));
  return priced.reduce((best, next) => (compareCosts(next.cost, best.cost) < 0 ? next : best)).item;
}
