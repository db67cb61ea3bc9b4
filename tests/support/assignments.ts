/** What every assignment must fulfil, whoever made it: the rules ROT-1 and ROT-2. */
import { type Assignment, holders, rolesOf } from "../../shared/workshop/assignment.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";

/** What is wrong with one step's assignment; empty if nothing is. */
export function faultsOf(assignment: Assignment, present: readonly SeatId[]): string[] {
  const found: string[] = [];
  if (!present.includes(assignment.productManager)) found.push("the product manager is absent");
  if (!present.includes(assignment.engineer)) found.push("the engineer is absent");
  if (present.length > 1 && assignment.productManager === assignment.engineer)
    found.push("one person leads alone");
  if (present.some((seatId) => !holders(assignment).includes(seatId))) found.push("somebody has no role");
  if (holders(assignment).some((seatId) => !present.includes(seatId)))
    found.push("somebody absent has a role");
  const doubled = present.filter((seatId) => rolesOf(assignment, seatId).length > 1);
  if (doubled.length !== (present.length < 3 ? 1 : 0)) found.push(`${doubled.length} people have two roles`);
  if ((assignment.customerVoice !== undefined) !== present.length > 3) found.push("customer voice");
  if (assignment.observers.length !== Math.max(0, present.length - 4)) found.push("observers");
  return found;
}
