/**
 * People by their discipline's letter, for the tests of grouping and rotation: "eep" is two engineers and a
 * product person.
 */
import type { Person } from "../../shared/workshop/grouping.ts";
import type { SeatId } from "../../shared/workshop/ids.ts";
import { type Discipline, disciplines } from "../../shared/workshop/vocabulary.ts";

export const seat = (name: string) => name as SeatId;

export const person = (name: string, discipline: Discipline): Person => ({ id: seat(name), discipline });

/** Named by letter and number, each letter counted from 1: "eep" gives e1, e2 and p1. */
export function people(letters: string): Person[] {
  const counts = new Map<string, number>();
  return [...letters].map((letter) => {
    const number = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, number);
    const discipline = disciplines.find((word) => word.startsWith(letter));
    if (!discipline) throw new Error(`No discipline begins with ${letter}`);
    return person(`${letter}${number}`, discipline);
  });
}

/** Every mix of the four disciplines that makes up so many people. */
export function everyMix(size: number): string[] {
  const mixes: string[] = [];
  for (let e = 0; e <= size; e += 1) {
    for (let p = 0; e + p <= size; p += 1) {
      for (let d = 0; e + p + d <= size; d += 1) {
        mixes.push("e".repeat(e) + "p".repeat(p) + "d".repeat(d) + "o".repeat(size - e - p - d));
      }
    }
  }
  return mixes;
}
