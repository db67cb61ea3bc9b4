/** How wide words run in the display face, so that a role's name can fill its field at any length, in any language. */

/** In em, for the widest of the lines. An estimate that errs on the wide side: letters are 0.46 em but for a few. */
export function displayWidth(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => [...line].reduce((sum, letter) => sum + letterWidth(letter), 0)));
}

function letterWidth(letter: string): number {
  if ("mwMW".includes(letter)) return 0.74;
  return "iljI .,’'".includes(letter) ? 0.25 : 0.46;
}
