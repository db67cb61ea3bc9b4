/** How remaining time is put: in words for members, in digits for the facilitator and the stage (LOOK-1). */
import { describe, expect, it } from "vitest";
import { digits } from "../../client/ui/digits.ts";
import { roughly } from "../../client/ui/roughly.ts";

describe("remaining time in words", () => {
  it.each([
    [-1, "over"],
    [0, "moment"],
    [10_000, "moment"],
    [15_000, "quarterMinute"],
    [30_000, "halfMinute"],
    [60_000, "minute"],
    [90_000, "minuteAndHalf"],
  ])("calls %i ms %s", (remainingMs, about) => {
    expect(roughly(remainingMs)).toEqual({ about });
  });

  it("counts whole minutes from two on", () => {
    expect(roughly(125_000)).toEqual({ about: "minutes", minutes: 2 });
    expect(roughly(170_000)).toEqual({ about: "minutes", minutes: 3 });
  });
});

describe("remaining time in digits", () => {
  it.each([
    [348_000, "5:48"],
    [347_001, "5:48"],
    [9_000, "0:09"],
    [1, "0:01"],
    [0, "0:00"],
    [-999, "0:00"],
    [-1_000, "+0:01"],
    [-65_400, "+1:05"],
  ])("shows %i ms as %s", (remainingMs, shown) => {
    expect(digits(remainingMs)).toBe(shown);
  });
});
