/** What anybody may see of the library (SECRET-6). */
import { expect, it } from "vitest";
import { contentAnswer } from "../../server/http/content-answer.ts";
import type { Casting, JourneyStep } from "../../shared/content/schema.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const withCanaries = (step: JourneyStep): JourneyStep => ({
  ...step,
  thinking: "canary",
  touchpoint: "canary",
  pain: "canary",
  need: "canary",
  productFact: "canary",
  constraint: "canary",
  engineeringFact: "canary",
  tension: "canary",
  opportunity: "canary",
  rescueOptions: ["canary", "canary", "canary"],
});
const marked = ({ persona, journey }: Casting): Casting => ({
  persona,
  journey: {
    ...journey,
    steps: journey.steps.map(withCanaries),
    curveballs: (journey.curveballs ?? []).map((ball) => ({
      ...ball,
      title: "canary",
      text: "canary",
      question: "canary",
    })),
  },
});

it("shows of a step what is done and felt, and nothing that people are to find out", () => {
  const sent = JSON.stringify(contentAnswer(shippedCastings.map(marked), false));
  expect(sent).not.toContain("canary");
  for (const { journey } of shippedCastings) {
    expect(sent).toContain(JSON.stringify(journey.title));
    for (const { action } of journey.steps) expect(sent).toContain(JSON.stringify(action));
  }
});

it("says whether a passcode is needed", () => {
  expect(contentAnswer([], true)).toEqual({ castings: [], needsPasscode: true });
});
