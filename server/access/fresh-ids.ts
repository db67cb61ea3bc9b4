/** Ids that nobody has used before, such as `seat-4k9x2m81ab0q`. They name things and are no secrets. */
import { randomInt } from "node:crypto";

const symbols = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 12;

export function newId(prefix: string): string {
  return `${prefix}-${Array.from({ length }, () => symbols[randomInt(symbols.length)]).join("")}`;
}
