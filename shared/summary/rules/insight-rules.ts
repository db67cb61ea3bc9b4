/** The rules by which the summary says something of a session, in the order that breaks ties. Explained in docs/report.md. */
import {
  aloneToPay,
  debtsWithoutTrigger,
  debtsWithTrigger,
  guesses,
  leapOfFaith,
  mostlyPays,
} from "./costs.ts";
import { heldUp, lostMoment, overtaken, personaLeaves, personaStays } from "./persona.ts";
import type { Rule } from "./rule.ts";
import { commonTheme, divided, parkedLines, secondTries, unlikeAnswers, unspokenFacts } from "./talk.ts";

/** SUM-15. */
export const insightRules: readonly Rule[] = [
  leapOfFaith,
  lostMoment,
  debtsWithoutTrigger,
  personaLeaves,
  mostlyPays,
  unspokenFacts,
  unlikeAnswers,
  divided,
  overtaken,
  personaStays,
  guesses,
  secondTries,
  commonTheme,
  debtsWithTrigger,
  heldUp,
  aloneToPay,
  parkedLines,
];
