/**
 * The rules of a journey that no single field can break alone (CONTENT-3 to CONTENT-7).
 */
import type { Problem } from "./problem.ts";
import type { Journey } from "./schema.ts";

/** The shortest agenda plays this many steps; the moment of truth is among them in every agenda. */
const fewestStepsPlayed = 3;
export const mostWordsOfCurveball = 40;

/** Words as a reader counts them: runs of characters between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== "").length;

/** CONTENT-3, CONTENT-5: exactly one moment of truth, and urgent enough to be played in every agenda. */
function momentOfTruthProblems({ steps }: Journey): Problem[] {
  const marked = steps.flatMap((step, index) => (step.momentOfTruth ? [{ step, index }] : []));
  if (marked.length === 0) {
    return [{ path: ["steps"], message: "exactly one step must say “momentOfTruth: true”, none does" }];
  }
  if (marked.length > 1) {
    return marked.slice(1).map(({ index }) => ({
      path: ["steps", index, "momentOfTruth"],
      message: "is a second moment of truth: a journey has exactly one",
    }));
  }
  return marked
    .filter(({ step }) => step.priority > fewestStepsPlayed)
    .map(({ step, index }) => ({
      path: ["steps", index, "priority"],
      message: `is ${step.priority}, but the moment of truth is always played: give it ${fewestStepsPlayed} or less`,
    }));
}

/** CONTENT-4: with n steps, the priorities are the numbers 1 to n, each once. */
function priorityProblems({ steps }: Journey): Problem[] {
  const firstWith = new Map<number, number>();
  return steps.flatMap(({ priority }, index): Problem[] => {
    const path = ["steps", index, "priority"];
    const earlier = firstWith.get(priority);
    if (earlier !== undefined)
      return [{ path, message: `is ${priority}, and so is that of step ${earlier + 1}` }];
    firstWith.set(priority, index);
    if (priority <= steps.length) return [];
    return [
      {
        path,
        message: `is ${priority}, but with ${steps.length} steps the priorities are 1 to ${steps.length}`,
      },
    ];
  });
}

/** CONTENT-6, CONTENT-7: a curveball is short, and the step that it names exists. */
function curveballProblems({ steps, curveballs = [] }: Journey): Problem[] {
  return curveballs.flatMap((curveball, index): Problem[] => {
    const problems: Problem[] = [];
    const words = countWords(curveball.text);
    if (words > mostWordsOfCurveball) {
      const message = `has ${words} words: at most ${mostWordsOfCurveball} are read out`;
      problems.push({ path: ["curveballs", index, "text"], message });
    }
    if (curveball.step !== undefined && curveball.step > steps.length) {
      const message = `is ${curveball.step}, but the journey has ${steps.length} steps`;
      problems.push({ path: ["curveballs", index, "step"], message });
    }
    return problems;
  });
}

/** What is wrong with a journey whose fields are each right; paths start at the journey. */
export const journeyProblems = (journey: Journey): Problem[] => [
  ...momentOfTruthProblems(journey),
  ...priorityProblems(journey),
  ...curveballProblems(journey),
];
