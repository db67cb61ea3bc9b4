import { describe, expect, it } from "vitest";
import { checkPersona } from "../../shared/content/check.ts";
import { type Problem, problemInWords } from "../../shared/content/problem.ts";
import { changed, examplePersona } from "../support/example-persona.ts";

const journey = ["journeys", 0];

function problemsOf(value: unknown): readonly Problem[] {
  const checked = checkPersona(value);
  return checked.ok ? [] : checked.problems;
}

const wordsOf = (value: unknown): string[] => problemsOf(value).map(problemInWords);
const wordsWith = (path: readonly (string | number)[], value: unknown): string[] =>
  wordsOf(changed(examplePersona(), path, value));

/** The example with its only key `before` renamed to `after` at `path`. */
function renamed(path: readonly (string | number)[], before: string, after: string): unknown {
  return changed(changed(examplePersona(), [...path, before], undefined), [...path, after], "something");
}

describe("the check of a persona file", () => {
  it("accepts a persona that leaves every optional field out", () => {
    expect(problemsOf(changed(examplePersona(), [...journey, "curveballs"], undefined))).toEqual([]);
  });

  it("hands the persona back with its texts trimmed", () => {
    expect(checkPersona(changed(examplePersona(), ["name"], "  Lucía \n"))).toEqual({
      ok: true,
      persona: examplePersona(),
    });
  });

  describe("in plain words (CONTENT-1)", () => {
    it.each([
      ["a missing field", ["goal"], undefined, "goal: is missing"],
      ["an empty field", ["goal"], null, "goal: is empty"],
      ["a field of blanks", ["goal"], "  ", "goal: is empty"],
      ["a number where text belongs", ["name"], 7, "name: must be text: put it in quotes"],
      [
        "text that does not fit its card",
        ["name"],
        "x".repeat(41),
        "name: is too long: 41 characters, at most 40 fit",
      ],
      ["a line break inside a text", ["name"], "Lu\ncía", /^name: must be one line of ordinary characters/],
      ["half a character", ["name"], "Lu\uD800", /^name: must be one line of ordinary characters/],
      ["an id with a blank", ["id"], "Lucia shopper", /^id: may hold only small letters/],
      ["text where a list belongs", ["painPoints"], "It hurts", /^painPoints: must be a list/],
      ["text where a block belongs", [...journey, "context"], "Why", /^journey 1, context: must be a block/],
      ["a broken number", ["version"], 1.5, "version: must be a whole number"],
      [
        "a feeling off the scale",
        [...journey, "steps", 2, "feeling"],
        3,
        "journey 1, step 3, feeling: must be at most 2",
      ],
      [
        "two rescue options",
        [...journey, "steps", 0, "rescueOptions"],
        ["One", "Two"],
        "journey 1, step 1, rescueOptions: must have exactly 3 entries, not 2",
      ],
    ])("tells of %s", (_, path, value, words) => {
      const [only, ...more] = wordsWith(path, value);
      expect(more).toEqual([]);
      expect(only).toMatch(words);
    });

    it("offers the word that was meant instead of one that is not in the list", () => {
      expect(wordsWith(["evidence"], "ficitonal")).toEqual([
        "evidence: must be one of: researched, assumed, fictional. Did you mean “fictional”?",
      ]);
    });

    it("tells of everything that is wrong at once", () => {
      const value = changed(
        changed(examplePersona(), ["goal"], undefined),
        [...journey, "steps", 1, "priority"],
        2,
      );
      expect(wordsOf(value)).toEqual([
        "goal: is missing",
        "journey 1, step 4, priority: is 2, and so is that of step 2",
      ]);
    });

    it.each([[undefined], [null], [[]], ["text"], [3], [Symbol.iterator], [() => 1]])(
      "refuses %s as a whole",
      (value) => {
        expect(problemsOf(value)).toMatchObject([{ path: [] }]);
      },
    );
  });

  describe("of unknown keys (CONTENT-2)", () => {
    it.each([
      ["a slip of the fingers", ["journeys", 0, "steps", 1], "pain", "pian"],
      ["other capitals", ["journeys", 0, "steps", 0], "touchpoint", "touchPoint"],
      ["underscores", [], "oneLine", "one_line"],
      ["a key of the data card", ["journeys", 0, "dataCard", 0], "label", "lable"],
      ["a key of the context", ["journeys", 0, "context"], "competition", "competitors"],
      ["a key of a curveball", ["journeys", 0, "curveballs", 0], "question", "questions"],
    ])("sees through %s and tells it once", (_, path, before, after) => {
      expect(problemsOf(renamed(path, before, after))).toEqual([
        { path: [...path, after], message: "is not a key of this format", didYouMean: before },
      ]);
    });

    it("does not guess when nothing is near, nor offers a key that is already there", () => {
      for (const key of ["favouriteColour", "name2", "__proto__"]) {
        const value = Object.defineProperty(examplePersona(), key, { value: "x", enumerable: true });
        expect(problemsOf(value)).toEqual([{ path: [key], message: "is not a key of this format" }]);
      }
    });
  });

  describe("of a journey's own rules", () => {
    const truth = (index: number) => [...journey, "steps", index, "momentOfTruth"];

    it("asks for a moment of truth where there is none (CONTENT-3)", () => {
      expect(wordsWith(truth(1), false)).toEqual([
        "journey 1, steps: exactly one step must say “momentOfTruth: true”, none does",
      ]);
    });

    it("refuses a second moment of truth, at the second (CONTENT-3)", () => {
      expect(problemsOf(changed(examplePersona(), truth(3), true))).toMatchObject([{ path: truth(3) }]);
    });

    it("wants each priority once (CONTENT-4)", () => {
      expect(wordsWith([...journey, "steps", 2, "priority"], 4)).toEqual([
        "journey 1, step 3, priority: is 4, and so is that of step 1",
      ]);
    });

    it("wants no gap in the priorities (CONTENT-4)", () => {
      expect(wordsWith([...journey, "steps", 0, "priority"], 5)).toEqual([
        "journey 1, step 1, priority: is 5, but with 4 steps the priorities are 1 to 4",
      ]);
    });

    it("wants the moment of truth among the three steps that every agenda plays (CONTENT-5)", () => {
      const swapped = changed(examplePersona(), [...journey, "steps", 1, "priority"], 4);
      expect(wordsOf(changed(swapped, [...journey, "steps", 0, "priority"], 1))).toEqual([
        "journey 1, step 2, priority: is 4, but the moment of truth is always played: give it 3 or less",
      ]);
    });

    it("counts a curveball's words: forty pass, forty-one do not (CONTENT-6)", () => {
      const text = [...journey, "curveballs", 0, "text"];
      expect(wordsWith(text, Array(40).fill("word").join(" "))).toEqual([]);
      expect(wordsWith(text, Array(41).fill("word").join(" "))).toEqual([
        "journey 1, curveball 1, text: has 41 words: at most 40 are read out",
      ]);
    });

    it("wants the step that a curveball names to exist (CONTENT-7)", () => {
      expect(wordsWith([...journey, "curveballs", 0, "step"], 4)).toEqual([]);
      expect(wordsWith([...journey, "curveballs", 0, "step"], 5)).toEqual([
        "journey 1, curveball 1, step: is 5, but the journey has 4 steps",
      ]);
    });

    it("wants journeys to have ids of their own (CONTENT-8)", () => {
      const { journeys } = examplePersona();
      expect(wordsWith(["journeys"], [...journeys, ...journeys])).toEqual([
        "journey 2, id: is “flash-sale”, and so is that of an earlier journey",
      ]);
    });
  });
});
