/** Everybody who ever had a seat, each by the role that they held at a step: for the edition that names nobody. */
import type { Roster } from "../summary/editions.ts";
import { roleOf } from "../workshop/assignment.ts";
import { tradeOffKey } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import type { SummaryWords } from "./summary-words.ts";

/**
 * SUM-14: "the engineer" for who held that role at the step's table, "somebody" for everyone else, whoever has left or
 * was removed among them. Who held a role there comes first, so that of two with the same name they are meant.
 */
export function rosterOf(state: WorkshopState, words: SummaryWords["inPlaceOfNames"]): Roster {
  const assignments = new Map(
    Object.values(state.groups).flatMap((group) =>
      group.schedule.map((assignment, slot) => [tradeOffKey(group.id, slot), assignment] as const),
    ),
  );
  const people = Object.values(state.seats).filter(({ name }) => name !== "");
  return (key) => {
    const assignment = key === null ? undefined : assignments.get(key);
    const roles = people.map(({ id, name }) => ({
      name,
      role: assignment ? roleOf(assignment, id) : undefined,
    }));
    return [
      ...roles.flatMap(({ name, role }) => (role ? [{ name, as: words.roles[role] }] : [])),
      ...roles.flatMap(({ name, role }) => (role ? [] : [{ name, as: words.somebody }])),
    ];
  };
}
