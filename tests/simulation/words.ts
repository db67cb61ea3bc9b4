/** Words that nobody has written before: each can be found again in a log, a message or a browser's storage. */

const pattern = /\bword\d+x\b/g;

export const wordOf = (number: number): string => `word${number}x`;

/** Every such word in it, once. */
export function wordsIn(value: unknown): string[] {
  return [...new Set((typeof value === "string" ? value : JSON.stringify(value))?.match(pattern) ?? [])];
}
