/**
 * What is wrong with a persona file, where, and how to say it to an author who does not program.
 */

export interface Problem {
  /** Keys and 0-based list positions from the top of the file; empty for the file as a whole. */
  readonly path: readonly (string | number)[];
  /** A phrase that follows the place: "is missing", "must be true or false". */
  readonly message: string;
  /** What a misspelt key or word was probably meant to be. */
  readonly didYouMean?: string;
}

const singular: Readonly<Record<string, string>> = {
  journeys: "journey",
  steps: "step",
  curveballs: "curveball",
  dataCard: "data card line",
  painPoints: "pain point",
  rescueOptions: "rescue option",
};

/** The place in an author's words, counting from one: "journey 1, step 3, need". */
export function placeInWords(path: Problem["path"]): string {
  const words: string[] = [];
  for (const part of path) {
    const list = words.at(-1);
    if (typeof part === "string") words.push(part);
    else if (list === undefined) words.push(`entry ${part + 1}`);
    else words[words.length - 1] = `${singular[list] ?? list} ${part + 1}`;
  }
  return words.length === 0 ? "the file" : words.join(", ");
}

/** The whole problem as one line: place, what is wrong, advice. */
export function problemInWords(problem: Problem): string {
  const advice = problem.didYouMean === undefined ? "" : `. Did you mean “${problem.didYouMean}”?`;
  return `${placeInWords(problem.path)}: ${problem.message}${advice}`;
}
