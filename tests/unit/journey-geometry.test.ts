/** The journey line’s course: through every feeling, cut at the present station without a gap (LOOK-2). */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feelingY, journeyPaths, measures, stationX } from "../../client/ui/journey-geometry.ts";
import { monotoneCurves, type Point } from "../../client/ui/monotone-line.ts";

const feelings = [-1, 2, -1, 1, -2];
const measure = measures.room;
const curves = (path: string) => path.split("C").length - 1;

describe("the journey line", () => {
  it("passes through each station at its feeling", () => {
    const { whole } = journeyPaths(measure, feelings, 3);
    for (const [index, feeling] of feelings.entries()) {
      expect(whole).toContain(`,${stationX(index, feelings.length) * 1000},${feelingY(measure, feeling)}`);
    }
  });

  it("goes on from the present station where the played part ends", () => {
    const { whole, played, ahead } = journeyPaths(measure, feelings, 3);
    expect(played.endsWith(`,700,${feelingY(measure, 1)}`)).toBe(true);
    expect(ahead.startsWith(`M700,${feelingY(measure, 1)}C`)).toBe(true);
    expect(curves(played) + curves(ahead)).toBe(curves(whole));
  });

  it("lies wholly ahead before the first step and wholly behind after the last", () => {
    const before = journeyPaths(measure, feelings, -1);
    expect([before.played, before.ahead]).toEqual(["", before.whole]);
    const after = journeyPaths(measure, feelings, feelings.length);
    expect([after.played, after.ahead]).toEqual([after.whole, ""]);
  });

  it("has the best feeling on the top line of the staff and the worst on the lowest", () => {
    expect(feelingY(measure, 2)).toBe(measure.above);
    expect(feelingY(measure, -2)).toBe(measure.above + 4 * measure.gap);
  });

  it("never rises or falls beyond the stations that it joins", () => {
    const heights = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(heights, (all) => {
        const points = all.map((height, index): Point => [index * 100, height]);
        for (const [index, curve] of monotoneCurves(points).entries()) {
          const [, leaving = Number.NaN, , arriving = Number.NaN, , end] = curve.split(",").map(Number);
          const joined = [all[index] ?? Number.NaN, all[index + 1] ?? Number.NaN];
          expect(end).toBe(joined[1]);
          for (const handle of [leaving, arriving]) {
            expect(handle).toBeGreaterThanOrEqual(Math.min(...joined) - 0.001);
            expect(handle).toBeLessThanOrEqual(Math.max(...joined) + 0.001);
          }
        }
      }),
    );
  });
});
