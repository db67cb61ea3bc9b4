/**
 * The search behind `planRotation`: the first plan, in the order of preference given, among those of
 * the least cost. It goes step by step and turns back as soon as the leads can no longer end at their best,
 * too many roles stay with the same person, or the other roles can no longer be spread as well as asked
 * (`rotation-outlook.ts`).
 */
import { type Assignment, rolesKept } from "./assignment.ts";
import {
  countLeads,
  type LeadPair,
  leadKey,
  leadOutlook,
  leastLeadScore,
  leastSpread,
  leastSpreadByRole,
  type OtherRole,
  otherKey,
  type Tally,
} from "./rotation-outlook.ts";

/** A pair of leads, and the ways to give the others their roles beside it. */
export interface PairOptions {
  readonly pair: LeadPair;
  readonly options: readonly Option[];
}

export interface Option {
  /** Unlike that of any other option. */
  readonly key: number;
  readonly assignment: Assignment;
  readonly others: readonly { readonly tally: Tally; readonly role: OtherRole }[];
}

export interface RotationSearch {
  readonly tallies: readonly Tally[];
  /** What each step may be filled with, in the order of preference. */
  readonly choices: readonly (readonly PairOptions[])[];
  /** The steps whose choice is not every assignment: passes forbid some. In order. */
  readonly restricted: readonly number[];
  /** How many hold each of the other roles at a step. */
  readonly perStep: Record<OtherRole, number>;
  /** The last step played. */
  readonly before: Assignment | undefined;
  /**
   * How much is still owed to the members by the tallies as they stand; plans that lower it sooner go first.
   */
  readonly stillOwed: () => number;
}

export function searchRotation(search: RotationSearch): Assignment[] {
  const { tallies, choices, restricted, perStep, before } = search;
  const steps = choices.length;
  const outlook = leadOutlook(tallies);
  const choicesAt = (step: number) => choices[step] ?? [];

  const knownScores = new Map<string, number>();
  /**
   * The least the leads can come to cost if `left` steps are to be filled, those of `bound` only as passes
   * allow.
   */
  function leadScore(left: number, bound: readonly number[]): number {
    const [step, ...others] = bound;
    if (step === undefined) return leastLeadScore(outlook(left));
    const key = `${left}/${bound.length}/${leadKey(tallies)}`;
    const known = knownScores.get(key);
    if (known !== undefined) return known;
    const score = choicesAt(step).reduce((least, { pair }) => {
      countLeads(pair, 1);
      const ending = leadScore(left - 1, others);
      countLeads(pair, -1);
      return Math.min(least, ending);
    }, Number.POSITIVE_INFINITY);
    knownScores.set(key, score);
    return score;
  }
  const boundFrom = (step: number) => restricted.filter((at) => at >= step);
  const best = leadScore(steps, restricted);

  const knownEnds = new Map<string, boolean>();
  /**
   * Whether the leads can end at their best from `step` on with at most `limit` of them kept from step to
   * step.
   */
  function leadsCanEnd(step: number, last: Leads | undefined, limit: number): boolean {
    if (limit < 0 || leadScore(steps - step, boundFrom(step)) > best) return false;
    if (limit >= 2 * (steps - step)) return true;
    const key = `${step}/${limit}/${last?.productManager}/${last?.engineer}/${leadKey(tallies)}`;
    const known = knownEnds.get(key);
    if (known !== undefined) return known;
    const can = choicesAt(step).some(({ pair }) => {
      const leads = leadsOf(pair);
      countLeads(pair, 1);
      const ends = leadsCanEnd(step + 1, leads, limit - leadsKept(last, leads));
      countLeads(pair, -1);
      return ends;
    });
    knownEnds.set(key, can);
    return can;
  }

  const knownSpreads = new Map<string, number>();
  function spreadFrom(step: number): number {
    const key = `${step}/${leadKey(tallies)}/${otherKey(tallies)}`;
    const known = knownSpreads.get(key);
    if (known !== undefined) return known;
    const tables = outlook(steps - step);
    // The closer look holds for leads at their best, which passes may put out of reach.
    const spread =
      tallies.length > 2 && leastLeadScore(tables) === best
        ? leastSpread(tallies, perStep, steps - step, tables)
        : leastSpreadByRole(tallies, perStep, steps - step);
    knownSpreads.set(key, spread);
    return spread;
  }

  /**
   * The first plan that keeps at most `keptLimit` roles and spreads the others by at most `spreadLimit`, if
   * any.
   */
  function find(keptLimit: number, spreadLimit: number): Found | undefined {
    const dead = new Set<string>();
    const plan: Assignment[] = [];
    let spread = 0;

    function fill(step: number, last: Assignment | undefined, lastKey: number, keptLeft: number): boolean {
      if (step === steps) {
        spread = spreadFrom(step);
        return spread <= spreadLimit;
      }
      const key = `${step}/${keptLeft}/${lastKey}/${leadKey(tallies)}/${otherKey(tallies)}`;
      if (dead.has(key) || looks > mostLooks) return false;
      looks += 1;
      const isFilled = soonestPaid(choicesAt(step)).some(({ pair, options }) => {
        countLeads(pair, 1);
        const ends =
          leadsCanEnd(step + 1, leadsOf(pair), keptLeft - leadsKept(last, leadsOf(pair))) &&
          options.some((option) => {
            const left = keptLeft - (last ? rolesKept(last, option.assignment) : 0);
            if (left < 0) return false;
            countOthers(option, 1);
            plan[step] = option.assignment;
            const fits =
              (spreadLimit === Number.POSITIVE_INFINITY || spreadFrom(step + 1) <= spreadLimit) &&
              fill(step + 1, option.assignment, option.key, left);
            countOthers(option, -1);
            return fits;
          });
        countLeads(pair, -1);
        return ends;
      });
      if (!isFilled) dead.add(key);
      return isFilled;
    }

    return fill(0, before, -1, keptLimit) ? { plan, spread } : undefined;
  }

  function soonestPaid(pairs: readonly PairOptions[]): readonly PairOptions[] {
    return pairs
      .map((choice) => {
        countLeads(choice.pair, 1);
        const owed = search.stillOwed();
        countLeads(choice.pair, -1);
        return { choice, owed };
      })
      .sort((a, b) => a.owed - b.owed)
      .map(({ choice }) => choice);
  }

  let looks = 0;
  let kept = 0;
  while (!leadsCanEnd(0, before, kept)) kept += 1;
  let found = find(kept, Number.POSITIVE_INFINITY);
  while (!found) {
    kept = looks > mostLooks ? Number.POSITIVE_INFINITY : kept + 1;
    if (kept === Number.POSITIVE_INFINITY) looks = 0;
    found = find(kept, Number.POSITIVE_INFINITY);
  }
  // A sum of squares is odd or even as the sum itself is, and that is the same for every plan.
  for (let spread = spreadFrom(0); spread < found.spread; spread += 2) {
    const better = find(kept, spread);
    if (better) return better.plan;
  }
  return found.plan;
}

/**
 * After so many looks the search settles for the best plan that it has: who leads is still exact, only how the lesser
 * roles fall may not be. Counted and not timed, so that every machine gives the same plan. Groups of up to five do
 * not get there; six people over four steps with two observers would take minutes.
 */
const mostLooks = 4_000;

interface Found {
  readonly plan: Assignment[];
  readonly spread: number;
}

type Leads = Pick<Assignment, "productManager" | "engineer">;

const leadsOf = ({ productManager, engineer }: LeadPair): Leads => ({
  productManager: productManager.id,
  engineer: engineer.id,
});

function leadsKept(last: Leads | undefined, next: Leads): number {
  return Number(last?.productManager === next.productManager) + Number(last?.engineer === next.engineer);
}

function countOthers(option: Option, by: 1 | -1): void {
  for (const { tally, role } of option.others) tally.turns[role] += by;
}
