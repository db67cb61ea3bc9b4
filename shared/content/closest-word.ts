/**
 * Finds the word that a misspelt one was probably meant to be, for "did you mean" advice to authors.
 */

/** Spelling habits that make no difference: capitals, hyphens, underscores and spaces. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_\s]/g, "");

/** Number of letters to insert, drop, change or swap with their neighbour to get from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const differs = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + differs,
      );
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && isSwap) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

/**
 * The candidate nearest to `word`, or undefined if none is near: at most a third of its letters may differ.
 * The first of equally near candidates wins.
 */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  const wanted = plain(word);
  if (wanted === "" || wanted.length > 40) return undefined;
  let best: { word: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const target = plain(candidate);
    const distance = editDistance(wanted, target);
    const isNear = distance <= Math.max(1, Math.floor(target.length / 3));
    if (isNear && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word;
}
