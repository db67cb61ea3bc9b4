/** How much short texts are alike: TF-IDF over runs of three to five characters, so that no language is favoured. */

const shortest = 3;
const longest = 5;

/** Longer texts are compared by their beginning: work stays in proportion to how many there are. */
const comparedLength = 400;

/** What a text weighs by its runs; of length 1, so that the product of two is their cosine. */
type Weights = ReadonlyMap<string, number>;

/**
 * The likeness of each two of `texts`, as a function of their places: 1 for the same letters, 0 for none in common.
 * Capitals, punctuation and spacing count for nothing. A run that most texts share weighs little.
 */
export function likeness(texts: readonly string[]): (one: number, other: number) => number {
  const counts = texts.map(runsOf);
  const spread = new Map<string, number>();
  for (const runs of counts) for (const run of runs.keys()) spread.set(run, (spread.get(run) ?? 0) + 1);
  const weights = counts.map((runs) =>
    weighed(runs, (run) => 1 + Math.log(texts.length / (spread.get(run) ?? 1))),
  );
  return (one, other) => {
    const [a, b] = [weights[one], weights[other]];
    return a && b ? product(a, b) : 0;
  };
}

function runsOf(text: string): Map<string, number> {
  const bare = ` ${plain(text).slice(0, comparedLength)} `;
  const runs = new Map<string, number>();
  if (bare.trim() === "") return runs;
  for (let length = shortest; length <= longest; length += 1) {
    for (let from = 0; from + length <= bare.length; from += 1) {
      const run = bare.slice(from, from + length);
      runs.set(run, (runs.get(run) ?? 0) + 1);
    }
  }
  return runs;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** Often in this text weighs more than once, but not in proportion. */
function weighed(runs: ReadonlyMap<string, number>, rarity: (run: string) => number): Weights {
  const weights = new Map<string, number>();
  for (const [run, count] of runs) weights.set(run, (1 + Math.log(count)) * rarity(run));
  const length = Math.hypot(...weights.values());
  for (const [run, weight] of weights) weights.set(run, weight / length);
  return weights;
}

function product(a: Weights, b: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [run, weight] of few) sum += weight * (many.get(run) ?? 0);
  return sum;
}
