/**
 * Where a journey's line runs. Horizontally in thousandths of the width, so that it stretches without being measured
 * (a monotone cubic stays one when stretched); vertically in px at the usual root size.
 */
import { monotoneCurves, type Point } from "./monotone-line.ts";

export type JourneySize = "room" | "compact" | "phone" | "home" | "homePhone" | "stage" | "row" | "report";

export interface JourneyMeasure {
  /** Between two staff lines. */
  readonly gap: number;
  readonly stroke: number;
  /** Radii and ring of the stations. */
  readonly playedRadius: number;
  readonly readRadius: number;
  readonly ring: number;
  readonly numeral: number;
  /** Above the uppermost and below the lowest staff line. */
  readonly above: number;
  readonly below: number;
  /** How far the beam reaches up out of the drawing. */
  readonly rise: number;
  /** The pool of light, in radii of the present station. */
  readonly pool: number;
  readonly label: string;
}

const room: JourneyMeasure = {
  gap: 28,
  stroke: 8,
  playedRadius: 12,
  readRadius: 7.5,
  ring: 3,
  numeral: 14,
  above: 46,
  below: 18,
  rise: 40,
  pool: 2.4,
  label: "text-15 pt-1",
};

export const measures: Record<JourneySize, JourneyMeasure> = {
  room,
  compact: {
    ...room,
    gap: 18,
    stroke: 7,
    readRadius: 6.5,
    above: 38,
    below: 16,
    rise: 0,
    pool: 1.9,
    label: "text-14",
  },
  phone: {
    ...room,
    gap: 15,
    stroke: 6,
    readRadius: 6,
    above: 38,
    below: 16,
    rise: 0,
    pool: 1.7,
    label: "text-15 pt-1",
  },
  home: {
    ...room,
    gap: 37.5,
    stroke: 13,
    playedRadius: 15,
    readRadius: 12.5,
    ring: 5.5,
    numeral: 17,
    above: 24,
    below: 24,
    label: "text-15 pt-1",
  },
  homePhone: {
    ...room,
    gap: 18,
    stroke: 8,
    readRadius: 8.5,
    ring: 4,
    above: 24,
    below: 18,
    label: "text-14",
  },
  stage: {
    ...room,
    gap: 26,
    stroke: 12,
    playedRadius: 27,
    readRadius: 17,
    ring: 5,
    numeral: 28,
    above: 64,
    below: 40,
    rise: 0,
    label: "text-28 pt-3",
  },
  row: {
    ...room,
    gap: 6,
    stroke: 3,
    playedRadius: 3.5,
    readRadius: 3.5,
    ring: 1.75,
    numeral: 0,
    above: 7,
    below: 7,
    rise: 0,
    label: "text-13",
  },
  report: {
    ...room,
    gap: 38,
    stroke: 9,
    playedRadius: 14,
    readRadius: 8,
    ring: 3.5,
    above: 38,
    below: 24,
    rise: 0,
  },
};

/** The size to draw where the page is narrow. */
export function narrowSize(size: JourneySize): JourneySize {
  if (size === "room" || size === "compact" || size === "report") return "phone";
  return size === "home" ? "homePhone" : size;
}

/** The drawing's height, without labels. */
export function journeyHeight({ gap, above, below }: JourneyMeasure): number {
  return above + 4 * gap + below;
}

/** The height of a feeling from +2 (top line) to −2 (bottom line). */
export function feelingY({ gap, above }: JourneyMeasure, feeling: number): number {
  return above + (2 - feeling) * gap;
}

/** A station's place from the left, 0 to 1: stations are evenly spaced, half a space from either edge. */
export function stationX(index: number, count: number): number {
  return (index + 0.5) / count;
}

/**
 * The line through all feelings, cut at a station: `played` ends there, `ahead` starts there. The journey comes from
 * near the zero line and leaves towards it. With `cutAt` −1 all of it lies ahead.
 */
export function journeyPaths(
  measure: JourneyMeasure,
  feelings: readonly number[],
  cutAt: number,
): { readonly whole: string; readonly played: string; readonly ahead: string } {
  const first = feelings[0] ?? 0;
  const last = feelings[feelings.length - 1] ?? 0;
  const start: Point = [0, feelingY(measure, first * 0.25)];
  const points: Point[] = [
    start,
    ...feelings.map(
      (feeling, index): Point => [stationX(index, feelings.length) * 1000, feelingY(measure, feeling)],
    ),
    [1000, feelingY(measure, last * 0.65)],
  ];
  const curves = monotoneCurves(points);
  // curves[i] leads to the point after it: to station i.
  const lastPlayed = cutAt >= feelings.length ? curves.length : cutAt + 1;
  const cut = points[lastPlayed] ?? points[points.length - 1] ?? start;
  const path = ([x, y]: Point, parts: readonly string[]) =>
    parts.length === 0 ? "" : [`M${x},${y}`, ...parts].join("C");
  return {
    whole: path(start, curves),
    played: path(start, curves.slice(0, lastPlayed)),
    ahead: path(cut, curves.slice(lastPlayed)),
  };
}
