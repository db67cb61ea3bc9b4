/**
 * How well a schedule can still end, from the turns that everybody has had so far: the look ahead that keeps
 * the search in `rotation-search.ts` out of blind alleys. Roles kept from step to step are not its business.
 *
 * It rests on a theorem of Kőnig's: any table of who takes which role how often, in which every member has as
 * many turns as there are steps and every role is filled as often, can be dealt out step by step. So the best
 * ending is found member by member, without trying the orders.
 */
import type { SeatId } from "./ids.ts";
import type { Role } from "./vocabulary.ts";

/** One member's running count in a search. Only the search changes the turns. */
export interface Tally {
  readonly id: SeatId;
  readonly turns: Record<Role, number>;
  /** What their leads cost (`leadCost`), in one number, after so many more turns in each. */
  readonly leadScore: (productManager: number, engineer: number) => number;
}

export interface LeadPair {
  readonly productManager: Tally;
  readonly engineer: Tally;
}

export const otherRoles = ["scribe", "customerVoice", "observer"] as const;
export type OtherRole = (typeof otherRoles)[number];

/** Gives a pair one turn in the lead, or takes it back. */
export function countLeads(pair: LeadPair, by: 1 | -1): void {
  pair.productManager.turns.productManager += by;
  pair.engineer.turns.engineer += by;
}

/** The leads' counts as a key: equal for equal counts. */
export function leadKey(tallies: readonly Tally[]): string {
  let key = "";
  for (const { turns } of tallies) key += `${turns.productManager},${turns.engineer},`;
  return key;
}

/** The other roles' counts as a key, where the leads' and the number of steps are known. */
export function otherKey(tallies: readonly Tally[]): string {
  let key = "";
  for (const { turns } of tallies) key += `${turns.scribe},${turns.customerVoice},`;
  return key;
}

/**
 * For each number of last members, the least that their leads can cost if they share out so many turns among
 * them: entry `productManager * (steps + 1) + engineer`. Nobody leads twice in a step.
 */
function leastScores(tallies: readonly Tally[], steps: number): Float64Array[] {
  const width = steps + 1;
  let last = new Float64Array(width * width).fill(Number.POSITIVE_INFINITY);
  last[0] = 0;
  const tables = [last];
  for (const tally of [...tallies].reverse()) {
    const next = new Float64Array(width * width).fill(Number.POSITIVE_INFINITY);
    for (let pm = 0; pm <= steps; pm += 1) {
      for (let eng = 0; pm + eng <= steps; eng += 1) {
        const score = tally.leadScore(pm, eng);
        for (let pmLater = 0; pmLater + pm <= steps; pmLater += 1) {
          for (let engLater = 0; engLater + eng <= steps; engLater += 1) {
            const total = at(last, pmLater * width + engLater) + score;
            const index = (pmLater + pm) * width + engLater + eng;
            if (total < at(next, index)) next[index] = total;
          }
        }
      }
    }
    last = next;
    tables.push(last);
  }
  return tables;
}

const at = (table: Float64Array, index: number): number => table[index] ?? Number.POSITIVE_INFINITY;

/** The tables of `leastScores`, worked out once for each count of turns. */
export function leadOutlook(tallies: readonly Tally[]): (steps: number) => Float64Array[] {
  const known = new Map<string, Float64Array[]>();
  return (steps) => {
    const key = `${steps}/${leadKey(tallies)}`;
    const tables = known.get(key) ?? leastScores(tallies, steps);
    known.set(key, tables);
    return tables;
  };
}

/** The least leads' cost from the tallies as they stand over so many steps, each open to every pair. */
export function leastLeadScore(tables: readonly Float64Array[]): number {
  const whole = tables.at(-1);
  return whole ? at(whole, whole.length - 1) : Number.POSITIVE_INFINITY;
}

/** The least spread of the other roles, were each dealt out by itself; `perStep` says how many hold each. */
export function leastSpreadByRole(
  tallies: readonly Tally[],
  perStep: Record<OtherRole, number>,
  steps: number,
): number {
  let spread = 0;
  for (const role of otherRoles) {
    const held = tallies.map((tally) => tally.turns[role]);
    for (let turn = 0; turn < perStep[role] * steps; turn += 1) {
      const fewest = held.indexOf(Math.min(...held));
      held[fewest] = (held[fewest] ?? 0) + 1;
    }
    for (const times of held) spread += times * times;
  }
  return spread;
}

/**
 * The least spread of the other roles if the leads end at their best: exact for groups of three or more,
 * where who leads how often tells how many turns everybody has left for the other roles.
 */
export function leastSpread(
  tallies: readonly Tally[],
  perStep: Record<OtherRole, number>,
  steps: number,
  tables: readonly Float64Array[],
): number {
  const width = steps + 1;
  const known = tallies.map(() => new Map<number, number>());

  function rest(member: number, pms: number, engs: number, scribes: number, voices: number): number {
    const tally = tallies[member];
    if (!tally) return scribes === 0 && voices === 0 ? 0 : Number.POSITIVE_INFINITY;
    const key = ((pms * width + engs) * width + scribes) * width + voices;
    const before = known[member]?.get(key);
    if (before !== undefined) return before;
    const here = tables[tallies.length - member];
    const later = tables[tallies.length - member - 1];
    const { turns } = tally;
    let least = Number.POSITIVE_INFINITY;
    for (let pm = 0; pm <= pms; pm += 1) {
      for (let eng = 0; eng <= engs && pm + eng <= steps; eng += 1) {
        const index = (pms - pm) * width + engs - eng;
        if (!here || !later) continue;
        if (tally.leadScore(pm, eng) + at(later, index) > at(here, pms * width + engs)) continue;
        const others = steps - pm - eng;
        for (let scribe = 0; scribe <= scribes && scribe <= others; scribe += 1) {
          const most = Math.min(voices, others - scribe);
          for (let voice = perStep.observer > 0 ? 0 : others - scribe; voice <= most; voice += 1) {
            const spread =
              (turns.scribe + scribe) ** 2 +
              (turns.customerVoice + voice) ** 2 +
              (turns.observer + others - scribe - voice) ** 2;
            if (spread >= least) continue;
            least = Math.min(
              least,
              spread + rest(member + 1, pms - pm, engs - eng, scribes - scribe, voices - voice),
            );
          }
        }
      }
    }
    known[member]?.set(key, least);
    return least;
  }

  return rest(0, steps, steps, perStep.scribe * steps, perStep.customerVoice * steps);
}
