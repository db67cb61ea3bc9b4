/** Counts and lists as English says them. */

export const plural = new Intl.PluralRules("en");

export const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const figure = new Intl.NumberFormat("en");

export const count = (n: number, one: string, other: string): string =>
  `${figure.format(n)} ${plural.select(n) === "one" ? one : other}`;

/** Names in a row: "Ana, Ben and Chi". */
export const inARow = (names: readonly string[]): string => list.format(names);
