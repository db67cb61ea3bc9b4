/**
 * What is proposed to the facilitator, who may choose otherwise: whom to move over, which journey goes on after a merge,
 * who goes when six are split. From what both the server and the cockpit know.
 */
import { type Assignment, roleOf, rolesOf } from "./assignment.ts";
import { countOf, neededDisciplines, type Person, smallestGroup } from "./grouping.ts";
import type { SeatId } from "./ids.ts";
import { sortedById } from "./random.ts";
import { roles } from "./vocabulary.ts";

/**
 * Whom to move over from one group to another: nobody who is the only engineer or product person there, rather one whose
 * discipline the other group lacks, rather one who neither speaks for the persona nor for the constraint now.
 */
export function oneToMoveOver(
  from: readonly Person[],
  to: readonly Person[],
  present: Assignment | null,
): SeatId | undefined {
  const needed = ({ discipline }: Person) => neededDisciplines.find((one) => one === discipline);
  const cost = (person: Person): number => {
    const own = needed(person);
    const isOnly = own !== undefined && countOf(from, own) === 1;
    const isLacked = own !== undefined && countOf(to, own) === 0;
    const held = present ? rolesOf(present, person.id) : [];
    const weight = held.some((role) => role === "productManager" || role === "engineer")
      ? 3
      : held.includes("scribe")
        ? 2
        : held.includes("customerVoice")
          ? 1
          : 0;
    return (isOnly ? 20 : 0) + (isLacked ? 0 : 10) + weight;
  };
  return sortedById(from).toSorted((a, b) => cost(a) - cost(b))[0]?.id;
}

/**
 * Who takes the role of somebody who is away: of those present, rather whoever's own role is missed the least, because
 * the two exchange what they hold (ROT-11).
 */
export function standIn(
  present: readonly SeatId[],
  away: SeatId,
  assignment: Assignment,
): SeatId | undefined {
  const weight = (id: SeatId): number => {
    const role = roleOf(assignment, id);
    // Whoever waits for their first role has not seen the step begin.
    return role === undefined ? 0 : roles.indexOf(role);
  };
  return present.filter((id) => id !== away).toSorted((a, b) => weight(b) - weight(a))[0];
}

/** Who goes to a table of their own when six are split: of each discipline every other one, three in all. */
export function halfThatGoes(people: readonly Person[]): SeatId[] {
  const kinds = ["engineering", "product", "design", "other"] as const;
  const dealt = kinds.flatMap((kind) => sortedById(people).filter(({ discipline }) => discipline === kind));
  return dealt
    .filter((_, place) => place % 2 === 1)
    .slice(0, smallestGroup)
    .map(({ id }) => id);
}

/** What speaks for a group's journey to go on. */
export interface Standing {
  readonly recorded: number;
  readonly people: number;
  readonly table: number;
}

/** Whether the first rather than the second goes on: more decided, then more people, then the earlier table. */
export const goesOnRather = (one: Standing, other: Standing): boolean =>
  (one.recorded - other.recorded || one.people - other.people || other.table - one.table) > 0;
