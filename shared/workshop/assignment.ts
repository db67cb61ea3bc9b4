/** Who holds which role in one group at one step (WORKSHOP.md §6). */
import type { SeatId } from "./ids.ts";
import { type Role, roles } from "./vocabulary.ts";

/**
 * With two present the scribe is also the product manager or the engineer; one alone holds all three. The
 * customer voice comes with the fourth person, an observer with each one more.
 */
export interface Assignment {
  readonly productManager: SeatId;
  readonly engineer: SeatId;
  readonly scribe: SeatId;
  readonly customerVoice?: SeatId;
  readonly observers: readonly SeatId[];
}

/** Whether the seat holds that role, be it beside another. */
export function holds(assignment: Assignment, seatId: SeatId, role: Role): boolean {
  return role === "observer" ? assignment.observers.includes(seatId) : assignment[role] === seatId;
}

/**
 * All the roles of a seat, the one that matters most first; none for somebody who waits for the next step.
 */
export function rolesOf(assignment: Assignment, seatId: SeatId): Role[] {
  return roles.filter((role) => holds(assignment, seatId, role));
}

/** The role by which a seat is known: whoever doubles as scribe is the product manager or the engineer. */
export function roleOf(assignment: Assignment, seatId: SeatId): Role | undefined {
  return rolesOf(assignment, seatId)[0];
}

/** Everybody who holds a role, each once, in the order of the roles. */
export function holders(assignment: Assignment): SeatId[] {
  const { productManager, engineer, scribe, customerVoice, observers } = assignment;
  return [
    ...new Set([productManager, engineer, scribe, ...(customerVoice ? [customerVoice] : []), ...observers]),
  ];
}

/** How many roles stay with the same person from one step to the next. */
export function rolesKept(before: Assignment, after: Assignment): number {
  return (
    Number(before.productManager === after.productManager) +
    Number(before.engineer === after.engineer) +
    Number(before.scribe === after.scribe) +
    Number(after.customerVoice !== undefined && before.customerVoice === after.customerVoice) +
    after.observers.filter((seatId) => before.observers.includes(seatId)).length
  );
}

/**
 * Every way of giving the roles to exactly these people, in an order that follows theirs.
 *
 * ROT-1: roles go by the number present: three are product manager, engineer and scribe; the fourth is the
 * customer voice, the fifth and sixth observe; of two, one doubles as scribe; one alone holds all three.
 */
export function possibleAssignments(seats: readonly SeatId[]): Assignment[] {
  const without = (...taken: SeatId[]) => seats.filter((seatId) => !taken.includes(seatId));
  const found: Assignment[] = [];
  for (const productManager of seats) {
    for (const engineer of seats.length === 1 ? seats : without(productManager)) {
      for (const scribe of seats.length <= 2 ? seats : without(productManager, engineer)) {
        const rest = without(productManager, engineer, scribe);
        const leads = { productManager, engineer, scribe };
        if (rest.length === 0) found.push({ ...leads, observers: [] });
        for (const customerVoice of rest) {
          found.push({
            ...leads,
            customerVoice,
            observers: rest.filter((seatId) => seatId !== customerVoice),
          });
        }
      }
    }
  }
  return found;
}
