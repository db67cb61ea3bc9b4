/**
 * The schedule of roles over a group's remaining steps (WORKSHOP.md §6): at each step exactly one product
 * manager and one engineer, both present, so that people come to argue the side they usually argue against.
 * What makes a schedule good is defined in `rotation-cost.ts`; a role that is vacated within a step is
 * `hand-on.ts`.
 */
import { type Assignment, possibleAssignments } from "./assignment.ts";
import type { SeatId } from "./ids.ts";
import { orderedBySeed } from "./random.ts";
import { leadCost, owedRoles, passesOverruled, type RotationInput, timesHeld } from "./rotation-cost.ts";
import type { Tally } from "./rotation-outlook.ts";
import { type Option, type PairOptions, searchRotation } from "./rotation-search.ts";

/**
 * An assignment for each of the next `slots` steps, at the least `rotationCost`; empty if nobody is present.
 * The order of the members does not matter. Among plans of the same cost, the one that pays what is owed
 * sooner goes first, step by step, and then the seed decides.
 *
 * ROT-2: at each step exactly one product manager and one engineer, both of them present.
 * ROT-9: the same inputs give the same plan, and playing a step as planned changes nothing in what was
 * planned after it.
 */
export function planRotation(
  input: RotationInput & { readonly slots: number; readonly seed: string },
): Assignment[] {
  const { members, history, policy, slots, seed, barred } = input;
  const seated = orderedBySeed(members, seed);
  const possible = possibleAssignments(seated.map(({ id }) => id));
  const [first] = possible;
  if (!first || slots < 1) return [];
  if (possible.length === 1) return Array.from({ length: slots }, () => first);

  const mostTurns = 2 * (history.length + slots);
  const tallies = seated.map(({ id, discipline }): Tally => {
    const held = (role: keyof Tally["turns"]) => timesHeld(history, id, role);
    const turns = {
      productManager: held("productManager"),
      engineer: held("engineer"),
      scribe: held("scribe"),
      customerVoice: held("customerVoice"),
      observer: held("observer"),
    };
    const known: (number | undefined)[] = [];
    const leadScore = (productManager: number, engineer: number): number => {
      const pm = turns.productManager + productManager;
      const eng = turns.engineer + engineer;
      const at = pm * (mostTurns + 1) + eng;
      const score =
        known[at] ??
        inOneNumber(
          leadCost(discipline, policy, { productManager: pm, engineer: eng }),
          mostTurns,
          members.length,
        );
      known[at] = score;
      return score;
    };
    return { id, turns, leadScore };
  });

  const open = byPair(possible, tallies);
  const restricted: number[] = [];
  const choices = Array.from({ length: slots }, (_, slot) => {
    const overruled = possible.map((assignment) => passesOverruled(assignment, slot, barred));
    const fewest = Math.min(...overruled);
    if (overruled.every((passes) => passes === fewest)) return open;
    restricted.push(slot);
    return byPair(
      possible.filter((_, index) => overruled[index] === fewest),
      tallies,
    );
  });

  const owed = seated.map(({ discipline }, index) => ({
    roles: owedRoles(discipline, policy),
    turns: tallies[index]?.turns,
  }));
  const stillOwed = () => {
    let total = 0;
    for (const { roles, turns } of owed) {
      const missing = roles.findIndex((role) => turns?.[role] === 0);
      if (missing === 0) total += members.length + 1;
      if (missing >= 0) total += 1;
    }
    return total;
  };
  const perStep = {
    scribe: 1,
    customerVoice: members.length > 3 ? 1 : 0,
    observer: Math.max(0, members.length - 4),
  };
  return searchRotation({ tallies, choices, restricted, perStep, before: history.at(-1), stillOwed });
}

/** The possible assignments, those with the same leads together; keeps their order. */
function byPair(possible: readonly Assignment[], tallies: readonly Tally[]): PairOptions[] {
  const tallyOf = new Map<SeatId, Tally>(tallies.map((tally) => [tally.id, tally]));
  const pairs = new Map<string, { pair: PairOptions["pair"]; options: Option[] }>();
  for (const [key, assignment] of possible.entries()) {
    const productManager = tallyOf.get(assignment.productManager);
    const engineer = tallyOf.get(assignment.engineer);
    if (!productManager || !engineer) continue;
    const name = `${productManager.id}/${engineer.id}`;
    const found = pairs.get(name) ?? { pair: { productManager, engineer }, options: [] };
    pairs.set(name, found);
    const others: Option["others"] = [
      { seatId: assignment.scribe, role: "scribe" as const },
      ...(assignment.customerVoice
        ? [{ seatId: assignment.customerVoice, role: "customerVoice" as const }]
        : []),
      ...assignment.observers.map((seatId) => ({ seatId, role: "observer" as const })),
    ].flatMap(({ seatId, role }) => {
      const tally = tallyOf.get(seatId);
      return tally ? [{ tally, role }] : [];
    });
    found.options.push({ key, assignment, others });
  }
  return [...pairs.values()];
}

/**
 * The parts of a lead's cost as one number that compares as they do, also when summed over the members: none
 * of the first four sums exceeds the turns there are, or the members, and no sum of squares the square of the
 * turns.
 */
function inOneNumber(parts: readonly number[], mostTurns: number, members: number): number {
  const most = Math.max(mostTurns, members);
  return parts.reduce((number, part, at) => number * ((at < 4 ? most : mostTurns ** 2) + 1) + part, 0);
}
