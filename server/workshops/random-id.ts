/** Fresh ids and seeds: the only randomness behind decisions; what was drawn is recorded in the events. */
import { randomBytes, randomInt } from "node:crypto";

const letters = "abcdefghijklmnopqrstuvwxyz0123456789";

/** Such as `seat-4k9x2m…`: a prefix, a hyphen, and twelve letters or digits (62 bits). */
export function newId(prefix: string): string {
  return `${prefix}-${Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join("")}`;
}

export const newSeed = (): string => randomBytes(12).toString("hex");
