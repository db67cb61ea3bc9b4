/**
 * Pre-flight: what a facilitator should look at before the start, each as a line that is fine or worth a look. Nothing
 * here ever keeps anybody from starting. Rule FLIGHT-1.
 */
import type { Assignment } from "./assignment.ts";
import { canEveryoneSwap, coverage } from "./coverage.ts";
import { lacks, type NeededDiscipline, type Person, smallestGroup } from "./grouping.ts";
import type { SeatId } from "./ids.ts";
import type { RotationPolicy } from "./vocabulary.ts";

export interface FlightFacts {
  readonly people: readonly (Person & { readonly isAway: boolean })[];
  /** The groups as they are proposed, or as they are if nothing is proposed. */
  readonly groups: readonly (readonly SeatId[])[];
  /** The roles planned in each of them, by group; empty until groups are confirmed. */
  readonly schedules: readonly (readonly Assignment[])[];
  /** Null: nobody has confirmed any groups. */
  readonly areConfirmed: boolean | null;
  readonly rotation: RotationPolicy;
  /** How many steps each journey that can be played has. */
  readonly journeySteps: readonly number[];
  readonly slots: number;
  /** Blocks, curveballs and buffer; and the length that was chosen. */
  readonly sumMs: number;
  readonly lengthMs: number;
  /** Null: not known. */
  readonly stages: number | null;
}

export type FlightLine = { readonly isFine: boolean } & (
  | {
      readonly about: "content";
      readonly playable: number;
      readonly tooShort: number;
      readonly slots: number;
    }
  | { readonly about: "people"; readonly count: number }
  | { readonly about: "groups"; readonly count: number; readonly areConfirmed: boolean | null }
  | {
      readonly about: "roles";
      /** Groups by their index, with what they have nobody of. */
      readonly lacking: readonly { readonly group: number; readonly missing: readonly NeededDiscipline[] }[];
      /** Who will not play what the rotation owes them; null: some will not, nobody knows yet who. */
      readonly uncovered: readonly SeatId[] | null;
    }
  | { readonly about: "connections"; readonly away: readonly SeatId[] }
  | { readonly about: "stage"; readonly connected: number | null }
  | { readonly about: "agenda"; readonly sumMs: number; readonly lengthMs: number }
);

/** FLIGHT-1: always the same lines in the same order, whatever there is to tell. */
export function preFlight(facts: FlightFacts): FlightLine[] {
  const { people, groups, areConfirmed, slots, stages, sumMs, lengthMs } = facts;
  const playable = facts.journeySteps.filter((steps) => steps >= slots).length;
  const tooShort = facts.journeySteps.length - playable;
  const away = people.filter(({ isAway }) => isAway).map(({ id }) => id);
  return [
    { about: "content", isFine: playable > 0 && tooShort === 0, playable, tooShort, slots },
    { about: "people", isFine: people.length >= smallestGroup, count: people.length },
    // They form by themselves; only what was changed and not confirmed is seen by nobody.
    { about: "groups", isFine: areConfirmed !== false, count: groups.length, areConfirmed },
    rolesLine(facts),
    { about: "connections", isFine: away.length === 0, away },
    { about: "stage", isFine: (stages ?? 1) > 0, connected: stages },
    { about: "agenda", isFine: sumMs <= lengthMs, sumMs, lengthMs },
  ];
}

function rolesLine({ people, groups, schedules, rotation, slots }: FlightFacts): FlightLine {
  const known = new Map(people.map((person) => [person.id, person]));
  const seated = groups.map((seats) => seats.flatMap((id) => known.get(id) ?? []));
  const lacking = lacks(seated).filter(({ group }) => (seated[group]?.length ?? 0) > 0);
  const uncovered = uncoveredIn(seated, schedules, rotation, slots);
  const isFine = lacking.length === 0 && uncovered !== null && uncovered.length === 0;
  return { about: "roles", isFine, lacking, uncovered };
}

function uncoveredIn(
  seated: readonly (readonly Person[])[],
  schedules: FlightFacts["schedules"],
  rotation: RotationPolicy,
  slots: number,
): readonly SeatId[] | null {
  if (rotation === "own") return [];
  if (schedules.length > 0)
    return seated.flatMap((members, index) =>
      coverage(members, { played: [], planned: schedules[index] ?? [] }, rotation)
        .filter(({ willHaveOwed }) => !willHaveOwed)
        .map(({ seatId }) => seatId),
    );
  // `ownThenSwap` owes both roles, so it takes twice the steps.
  const rounds = rotation === "ownThenSwap" ? 2 : 1;
  return seated.every(({ length }) => canEveryoneSwap(length * rounds, slots)) ? [] : null;
}
