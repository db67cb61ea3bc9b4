/**
 * A smooth line through points that are ordered from left to right, as cubic curves that never rise or fall beyond the
 * points they join (M. Steffen, A simple method for monotonic interpolation in one dimension, 1990).
 */

export type Point = readonly [x: number, y: number];

/** One curve for each two neighbours: two handles and the point it leads to, as an SVG path has them after its `C`. */
export function monotoneCurves(points: readonly Point[]): string[] {
  const slopes = points.map((_, index) => slopeAt(points, index));
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to[0] - from[0]) / 3;
    const [leaving, arriving] = [slopes[index] ?? 0, slopes[index + 1] ?? 0];
    const places = [
      [from[0] + third, from[1] + third * leaving],
      [to[0] - third, to[1] - third * arriving],
      to,
    ];
    return places.flat().map(rounded).join(",");
  });
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

const secant = (from: Point, to: Point): number => (to[1] - from[1]) / (to[0] - from[0]);

function slopeAt(points: readonly Point[], index: number): number {
  const [before, at, after] = [points[index - 1], points[index], points[index + 1]];
  if (before && at && after) return innerSlope(before, at, after);
  // At an end as its neighbour's slope would have it.
  const [end, next, beyond] = before ? [at, before, points[index - 2]] : [at, after, points[index + 2]];
  if (!end || !next) return 0;
  if (!beyond) return secant(end, next);
  const inner = before ? innerSlope(beyond, next, end) : innerSlope(end, next, beyond);
  return (3 * secant(end, next) - inner) / 2;
}

/** Level where the line turns, else no steeper than what keeps both neighbouring curves from overshooting. */
function innerSlope(before: Point, at: Point, after: Point): number {
  const [coming, going] = [secant(before, at), secant(at, after)];
  if (coming * going <= 0) return 0;
  const [left, right] = [at[0] - before[0], after[0] - at[0]];
  const mean = (coming * right + going * left) / (left + right);
  return 2 * Math.sign(coming) * Math.min(Math.abs(coming), Math.abs(going), Math.abs(mean) / 2);
}
