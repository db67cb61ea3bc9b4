/** How much short texts are alike: TF-IDF over runs of three to five characters, so that no language is favoured. */

const shortest = 3;
const longest = 5;

/** Longer texts are compared by their beginning: work stays in proportion to how many there are. */
const comparedLength = 400;

/** The runs of a text by number, in rising order, with their weights; of length 1, so that the product of two is their cosine. */
interface Weighed {
  readonly runs: readonly number[];
  readonly weights: readonly number[];
}

/**
 * The likeness of each two of some texts, given by their runs, as a function of their places: 1 for the same letters, 0
 * for none in common. A run that most texts share weighs little.
 */
export function likeness(texts: readonly Runs[]): (one: number, other: number) => number {
  const numbers = new Map<string, number>();
  const spread: number[] = [];
  const counts = texts.map((runs) => {
    const byNumber = new Map<number, number>();
    for (const [run, count] of runs) {
      const number = numbers.get(run) ?? numbers.size;
      numbers.set(run, number);
      spread[number] = (spread[number] ?? 0) + 1;
      byNumber.set(number, count);
    }
    return byNumber;
  });
  const rarity = (run: number): number => 1 + Math.log(texts.length / (spread[run] ?? 1));
  const weighed = counts.map((runs) => weigh(runs, rarity));
  return (one, other) => {
    const [a, b] = [weighed[one], weighed[other]];
    return a && b ? product(a, b) : 0;
  };
}

/** How often each run is in a text. */
export type Runs = ReadonlyMap<string, number>;

/** Capitals, punctuation and spacing count for nothing. */
export function runsOf(text: string): Runs {
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
function weigh(counts: ReadonlyMap<number, number>, rarity: (run: number) => number): Weighed {
  const runs = [...counts.keys()].sort((a, b) => a - b);
  const raw = runs.map((run) => (1 + Math.log(counts.get(run) ?? 1)) * rarity(run));
  const length = Math.sqrt(raw.reduce((sum, weight) => sum + weight * weight, 0));
  return { runs, weights: raw.map((weight) => weight / length) };
}

/** Walks along both at once: this is by far the most frequent work. */
function product(a: Weighed, b: Weighed): number {
  let sum = 0;
  let [i, j] = [0, 0];
  while (i < a.runs.length && j < b.runs.length) {
    const ahead = (a.runs[i] ?? 0) - (b.runs[j] ?? 0);
    if (ahead === 0) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (ahead <= 0) i += 1;
    if (ahead >= 0) j += 1;
  }
  return sum;
}
