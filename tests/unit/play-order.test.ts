import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dropOrder, type PlayableJourney, stepsToPlay } from "../../shared/content/play-order.ts";

const journeyOf = (priorities: readonly number[], momentOfTruth: number): PlayableJourney => ({
  steps: priorities.map((priority, index) => ({ priority, momentOfTruth: index === momentOfTruth })),
});

/** The courier's priorities: “Send”, the fourth step, is his moment of truth. */
const courier = journeyOf([2, 4, 5, 1, 3], 3);

/** Journeys of three to six steps with every order of priorities and every step as the moment of truth. */
const journeys = fc
  .integer({ min: 3, max: 6 })
  .chain((length) =>
    fc
      .tuple(
        fc.shuffledSubarray([1, 2, 3, 4, 5, 6].slice(0, length), { minLength: length }),
        fc.nat(length - 1),
      )
      .map(([priorities, truth]) => ({ journey: journeyOf(priorities, truth), length, truth })),
  );

describe("the steps that a group plays", () => {
  it("are those with the lowest priority numbers, in the journey's order (PLAY-1)", () => {
    expect(stepsToPlay(courier, 3)).toEqual([0, 3, 4]);
    expect(stepsToPlay(courier, 4)).toEqual([0, 1, 3, 4]);
    expect(stepsToPlay(courier, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  it("always have the moment of truth among them, even where its priority is the last (PLAY-1)", () => {
    expect(stepsToPlay(journeyOf([1, 2, 3, 4], 3), 1)).toEqual([3]);
    expect(stepsToPlay(journeyOf([1, 2, 3, 4], 3), 3)).toEqual([0, 1, 3]);
  });

  it("are none where the journey is shorter than the agenda, which is how it comes not to be offered (PLAY-2)", () => {
    expect(stepsToPlay(courier, 6)).toEqual([]);
    for (const n of [0, -1, 2.5, Number.NaN]) expect(stepsToPlay(courier, n)).toEqual([]);
  });
});

describe("dropping a step for lack of time", () => {
  it("takes the largest priority number that has not begun and never the moment of truth (PLAY-3)", () => {
    expect(dropOrder(courier, [0, 1, 2, 3, 4])).toEqual([2, 1, 4, 0]);
    expect(dropOrder(courier, [3, 4])).toEqual([4]);
    expect(dropOrder(courier, [3])).toEqual([]);
  });

  it("leaves what a shorter agenda would have played (PLAY-1, PLAY-3)", () => {
    fc.assert(
      fc.property(journeys, ({ journey, length, truth }) => {
        for (let n = 2; n <= length; n++) {
          const played = stepsToPlay(journey, n);
          const [dropped, ...later] = dropOrder(journey, played);
          expect(played).toHaveLength(n);
          expect(played).toContain(truth);
          expect(later).toHaveLength(n - 2);
          expect(played.filter((index) => index !== dropped)).toEqual(stepsToPlay(journey, n - 1));
        }
      }),
      { seed: 811 },
    );
  });
});
