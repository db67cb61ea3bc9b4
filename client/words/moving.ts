/** The words for who sits elsewhere in a moment, or since a moment ago, and for what they wrote before. */
import { inARow } from "./counted.ts";
import { groupLook } from "./groups.ts";

const table = (number: number): string =>
  `table ${number}, ${groupLook(number).name.toLocaleLowerCase("en")}`;

export const movingWords = {
  leaving: (number: number) => `You are moving to ${table(number)}.`,
  finish: "Finish your sentence: you have ten seconds, and nothing you wrote is lost.",
  moved: (number: number) => `You are now at ${table(number)}.`,
  kept: "What you were still writing has come with you.",
  going: (names: readonly string[], number: number) =>
    `In a moment, off to ${table(number)}: ${inARow(names)}.`,
  coming: (names: readonly string[]) => `In a moment, at your table: ${inARow(names)}.`,
  came: (names: readonly string[]) => `${inARow(names)} ${names.length === 1 ? "sits" : "sit"} with you now.`,
  went: (name: string, number: number) => `${name} is at ${table(number)} now.`,
  left: (name: string) => `${name} has left.`,
  close: "Close",
  step: (number: number, action: string) => `Step ${number}: ${action}`,
  decided: "Decided",
  gaveUp: "Accepting",
  nothingDecided: "Nothing was decided at this step.",
};
