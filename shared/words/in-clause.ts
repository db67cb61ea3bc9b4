/** A text as it stands within a sentence: in one line, and without the full stop that a sentence of its own would end in. */
export const inClause = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![.…])[.;,]+$/, "");
