/**
 * Telling people's names apart: without case, width, punctuation or what nobody can see, accents kept ("Ana." is "ana",
 * "Aña" is somebody else).
 */
import type { Seat } from "./people-state.ts";
import type { WorkshopState } from "./state.ts";

function folded(name: string): string {
  const bare = name
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .toLocaleLowerCase("en")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return bare || name;
}

/** Whoever of these has that name. */
export const withName = (name: string, of: readonly Seat[]): Seat | undefined =>
  of.find((seat) => folded(seat.name) === folded(name));

/** "Ana 2", or the first number that is free. */
export function freeName(state: WorkshopState, name: string): string {
  const seats = Object.values(state.seats);
  for (let number = 2; ; number++) {
    const candidate = `${name.slice(0, 36)} ${number}`;
    if (!withName(candidate, seats)) return candidate;
  }
}
