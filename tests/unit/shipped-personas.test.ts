import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadContent } from "../../server/content/load-content.ts";
import { stepsToPlay } from "../../shared/content/play-order.ts";
import {
  type Casting,
  curveballSchema,
  journeySchema,
  personaSchema,
  stepSchema,
} from "../../shared/content/schema.ts";

const { castings, problems } = await loadContent(fileURLToPath(new URL("../../personas", import.meta.url)));
const each = castings.map((casting): [string, Casting] => [
  `${casting.persona.name}, ${casting.journey.title}`,
  casting,
]);

const wordsIn = (text: string): number => text.split(/\s+/).length;

function expectEveryField(value: object, shape: object): void {
  expect(Object.keys(value).sort()).toEqual(Object.keys(shape).sort());
}

describe("the personas that ship", () => {
  it("are all right, and the courier, the carer and the commuter are among them", () => {
    expect(problems).toEqual([]);
    const ids = castings.map(({ persona }) => persona.id);
    expect(ids).toEqual(expect.arrayContaining(["amina-carer", "grace-commuter", "tomasz-courier"]));
  });

  it.each(each)("have every field, required or not: %s", (_, { persona, journey }) => {
    expectEveryField({ ...persona, journeys: [journey] }, personaSchema.shape);
    expectEveryField(journey, journeySchema.shape);
    for (const line of journey.dataCard) expectEveryField(line, { label: 0, value: 0, note: 0 });
    for (const step of journey.steps) expectEveryField(step, stepSchema.shape);
    for (const curveball of journey.curveballs ?? []) expectEveryField(curveball, curveballSchema.shape);
    expect(journey.curveballs?.length).toBeGreaterThanOrEqual(2);
  });

  it.each(each)("say what is spoken aloud in at most 25 words: %s", (_, { journey }) => {
    for (const { need, constraint, productFact = "", engineeringFact = "" } of journey.steps) {
      for (const text of [need, constraint, productFact, engineeringFact]) {
        expect(wordsIn(text), text).toBeLessThanOrEqual(25);
      }
    }
  });

  it.each(each)("let the persona speak for themselves, with a reason: %s", (_, { journey }) => {
    for (const { need } of journey.steps) expect(need).toMatch(/^I need .+ because .+\.$/);
  });

  it.each(each)(
    "can be played in every agenda, and test a step that even the shortest one plays: %s",
    (_, casting) => {
      const { journey } = casting;
      expect(stepsToPlay(journey, 4)).toHaveLength(4);
      const played = stepsToPlay(journey, 3).map((index) => index + 1);
      for (const { step } of journey.curveballs ?? []) expect(played).toContain(step);
    },
  );

  it.each(each)("call themselves fictional: %s", (_, { persona }) => {
    expect(persona.evidence).toBe("fictional");
  });
});
