/** Makes a join code of whatever was typed or pasted. */

/** How many symbols a code has, shown in two halves. */
export const codeLength = 8;

/** The code in what was typed or pasted: in either case, however it is spaced, or at the end of a link. */
export function readCode(text: string, alphabet: string): string {
  const tail =
    text
      .trim()
      .split(/[/#?=&]/)
      .at(-1) ?? "";
  const symbols = [...tail.toUpperCase()].filter((symbol) => alphabet.includes(symbol));
  return symbols.slice(0, codeLength).join("");
}
