/**
 * Chance that can be repeated: everything that looks random in the workshop is drawn from a seed, so that the
 * same inputs give the same result on every machine and at every replay.
 */

/** Yields numbers in [0, 1), always the same sequence for the same seed. */
export type Random = () => number;

/** FNV-1a with a final avalanche: a 32-bit number that looks unrelated for texts that look alike. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The mulberry32 generator. Good enough for dealing people to tables, not for secrets. */
export function seededRandom(seed: string | number): Random {
  let state = typeof seed === "number" ? seed >>> 0 : hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A new list in an order drawn from `random`; the given one is left alone. */
export function shuffled<Item>(list: readonly Item[], random: Random): Item[] {
  return list
    .map((item) => ({ item, draw: random() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);
}

/** A new list in the order of the ids, by code unit, so that it is the same whatever order people came in. */
export function sortedById<Item extends { readonly id: string }>(list: readonly Item[]): Item[] {
  return [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * A new list in an order that the seed gives to each item by itself: whoever joins or leaves does not change
 * the order of the others. Independent of the order given.
 */
export function orderedBySeed<Item extends { readonly id: string }>(
  list: readonly Item[],
  seed: string,
): Item[] {
  return sortedById(list)
    .map((item) => ({ item, draw: hash(`${seed}/${item.id}`) }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ item }) => item);
}
