/**
 * Dividing people into groups (WORKSHOP.md §5): how large, who sits with whom, and where a late arrival goes.
 * What a move would break is told by `group-changes.ts`.
 */
import type { SeatId } from "./ids.ts";
import { seededRandom, shuffled, sortedById } from "./random.ts";
import { type Discipline, disciplines } from "./vocabulary.ts";

export interface Person {
  readonly id: SeatId;
  readonly discipline: Discipline;
}

/** The two disciplines that every group should have at least one of. */
export const neededDisciplines = ["engineering", "product"] as const;
export type NeededDiscipline = (typeof neededDisciplines)[number];

export const smallestGroup = 3;
export const largestGroup = 5;
/** A full room may make groups this large: a second observer. */
export const fullRoomGroup = 6;

export type PreferredSize = 3 | 4 | 5;

/**
 * How many people each group gets, largest first; empty for fewer than three people, for whom callers offer
 * bots.
 *
 * GRP-1: three or more people always divide into groups of 3–5 whose sizes differ by at most one.
 * GRP-2: the number of groups is the one whose average size is nearest the preferred size (four); on a tie,
 * the smaller groups.
 */
export function groupSizes(people: number, preferred: PreferredSize = 4): number[] {
  let count = 0;
  for (
    let candidate = Math.ceil(people / largestGroup);
    candidate * smallestGroup <= people;
    candidate += 1
  ) {
    // |people/candidate − preferred| against the best so far, multiplied out to stay in whole numbers.
    const distance = Math.abs(people - preferred * candidate) * count;
    const best = Math.abs(people - preferred * count) * candidate;
    if (count === 0 || distance <= best) count = candidate;
  }
  return Array.from({ length: count }, (_, group) => Math.ceil((people - group) / count));
}

/**
 * A proposal of groups, for the facilitator to shuffle (another seed) and rearrange. The order in which
 * people are given does not matter; empty for fewer than three.
 *
 * Discipline after discipline, people are dealt round the tables like cards. Each discipline is one unbroken
 * run of the deal, and so is the whole room; a run leaves no two tables more than one card apart.
 *
 * GRP-3: the number of engineers, and of product people, differs by at most one between groups, and every
 * group has at least one of each where the numbers allow it.
 * GRP-4: the same people and the same seed give the same groups, in whatever order they came.
 */
export function proposeGroups(
  people: readonly Person[],
  options: { readonly preferredSize?: PreferredSize; readonly seed: string },
): SeatId[][] {
  const groups: SeatId[][] = groupSizes(people.length, options.preferredSize).map(() => []);
  if (groups.length === 0) return [];
  const mixed = shuffled(sortedById(people), seededRandom(options.seed));
  const deal = disciplines.flatMap((discipline) =>
    mixed.filter((person) => person.discipline === discipline),
  );
  deal.forEach((person, turn) => {
    groups[turn % groups.length]?.push(person.id);
  });
  return groups;
}

/** How many of the group have the discipline as their real job. */
export function countOf(group: readonly Person[], discipline: Discipline): number {
  return group.filter((person) => person.discipline === discipline).length;
}

/** The groups that have no engineer or no product person, by index, with what they are missing. GRP-5. */
export function lacks(
  groups: readonly (readonly Person[])[],
): { readonly group: number; readonly missing: NeededDiscipline[] }[] {
  return groups
    .map((people, group) => ({
      group,
      missing: neededDisciplines.filter((discipline) => countOf(people, discipline) === 0),
    }))
    .filter(({ missing }) => missing.length > 0);
}

/**
 * The index of the group that a late arrival joins, or undefined where no group can take them. Designers and
 * others are not looked for, so they go to the smallest group; an empty group takes nobody. Ties go to the
 * first.
 *
 * GRP-6: a late arrival goes to the smallest group that lacks their discipline, else to the smallest; a group
 * of six is made only where every group is full.
 */
export function placeForLateArrival(
  groups: readonly (readonly Person[])[],
  person: Person,
): number | undefined {
  const looked = neededDisciplines.find((discipline) => discipline === person.discipline);
  const occupied = groups
    .map((people, index) => ({ people, index }))
    .filter(({ people }) => people.length > 0);
  for (const limit of [largestGroup, fullRoomGroup]) {
    const withRoom = occupied
      .filter(({ people }) => people.length < limit)
      .sort((a, b) => a.people.length - b.people.length);
    const lacking = looked && withRoom.find(({ people }) => countOf(people, looked) === 0);
    const place = lacking ?? withRoom[0];
    if (place) return place.index;
  }
  return undefined;
}
