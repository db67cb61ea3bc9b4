/**
 * What moving one person to another group would break (WORKSHOP.md §5), for the facilitator to see before it
 * is done.
 */
import {
  countOf,
  largestGroup,
  type NeededDiscipline,
  neededDisciplines,
  type Person,
  smallestGroup,
} from "./grouping.ts";
import type { SeatId } from "./ids.ts";

/** Groups are named by their index in the list given; sizes and counts are those after the move. */
export type Breakage =
  | { readonly code: "groupEmptied"; readonly group: number }
  | { readonly code: "groupTooSmall"; readonly group: number; readonly size: number }
  | { readonly code: "groupTooLarge"; readonly group: number; readonly size: number }
  | { readonly code: "sizesDiffer"; readonly smallest: number; readonly largest: number }
  | { readonly code: "losesOnly"; readonly group: number; readonly discipline: NeededDiscipline }
  | {
      readonly code: "disciplineUneven";
      readonly discipline: NeededDiscipline;
      readonly fewest: number;
      readonly most: number;
    };

export interface Move {
  readonly seatId: SeatId;
  /** The group's index; the number of groups stands for a new one. */
  readonly to: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The groups as they would be after the move: the same ones if nobody has that seat. */
export function afterMove(groups: readonly (readonly Person[])[], move: Move): (readonly Person[])[] {
  const person = groups.flat().find(({ id }) => id === move.seatId);
  if (!person) return [...groups];
  const targets = move.to === groups.length ? [...groups, []] : groups;
  return targets.map((people, group) => {
    const others = people.filter(({ id }) => id !== move.seatId);
    return group === move.to ? [...others, person] : others;
  });
}

/**
 * GRP-7: a move tells what it newly breaks or makes worse: a group emptied, below three or above five, sizes
 * or a needed discipline more than one apart, a group that loses its only engineer or product person. What
 * was broken before and does not get worse is not held against it.
 */
export function whatMoveBreaks(groups: readonly (readonly Person[])[], move: Move): Breakage[] {
  const from = groups.findIndex((people) => people.some(({ id }) => id === move.seatId));
  if (from < 0 || from === move.to) return [];
  const after = afterMove(groups, move);
  const left = after[from] ?? [];
  const joined = after[move.to] ?? [];
  const broken: Breakage[] = [];

  if (left.length === 0) broken.push({ code: "groupEmptied", group: from });
  else if (left.length < smallestGroup) {
    broken.push({ code: "groupTooSmall", group: from, size: left.length });
  }
  const isNew = move.to === groups.length;
  if (isNew) broken.push({ code: "groupTooSmall", group: move.to, size: joined.length });
  if (joined.length > largestGroup)
    broken.push({ code: "groupTooLarge", group: move.to, size: joined.length });

  const sizes = range(after, (people) => people.length);
  if (
    isWorse(
      sizes,
      range(groups, (people) => people.length),
    )
  ) {
    broken.push({ code: "sizesDiffer", smallest: sizes.least, largest: sizes.most });
  }

  for (const discipline of neededDisciplines) {
    const had = countOf(groups[from] ?? [], discipline) > 0;
    if (had && left.length > 0 && countOf(left, discipline) === 0) {
      broken.push({ code: "losesOnly", group: from, discipline });
    }
    const counts = range(after, (people) => countOf(people, discipline));
    if (
      isWorse(
        counts,
        range(groups, (people) => countOf(people, discipline)),
      )
    ) {
      broken.push({ code: "disciplineUneven", discipline, fewest: counts.least, most: counts.most });
    }
  }
  return broken;
}

/** The range of a measure over the groups that have anybody in them. */
function range(
  groups: readonly (readonly Person[])[],
  measure: (people: readonly Person[]) => number,
): Range {
  const values = groups.filter((people) => people.length > 0).map(measure);
  return { least: Math.min(...values), most: Math.max(...values) };
}

function isWorse(after: Range, before: Range): boolean {
  const spread = after.most - after.least;
  return spread > 1 && spread > before.most - before.least;
}
