/** The words of a curveball at the table: how it comes, what it asks, and what the group makes of it. */
import type { CurveballEffect } from "../../shared/workshop/vocabulary.ts";

export const curveballWords = {
  early: "First decide. Then you have two minutes for this.",
  onlyYou: "News for you alone",
  onlyYouHint: "For after the decision.",
  said: "I’ve said it",
  yourNewsHint: "Say it in your role’s words. The others learn it from you.",
  otherNewsHint: (who: string) => `${who} has heard something that the rest of you don’t know.`,
  decided: "What you decided",
  ask: "Does your trade-off hold?",
  effects: {
    kept: "Keep it",
    amended: "Amend it",
    reversed: "Reverse it",
  } satisfies Record<CurveballEffect, string>,
  about: {
    kept: "It stands as it is. Say in a sentence why.",
    amended: "Change what has to change. The old words stay in the history.",
    reversed: "Write down what you do instead. The old words stay in the history.",
  } satisfies Record<CurveballEffect, string>,
};
