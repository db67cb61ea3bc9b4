/**
 * Where a journey's line runs. Horizontally in thousandths of the width, so that it stretches without being measured
 * (a monotone cubic stays one when stretched); vertically in px at the usual root size.
 */
import { curveMonotoneX, line } from "d3-shape";

export type JourneySize = "room" | "compact" | "home" | "stage" | "row" | "report";

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
  readonly label: string;
}

export const measures: Record<JourneySize, JourneyMeasure> = {
  room: m(28, 8, 12, 7.5, 3, 13, 46, 18, "text-15 pt-1"),
  compact: m(18, 7, 11, 6.5, 3, 13, 34, 16, "text-14"),
  home: m(37.5, 13, 15, 9.5, 5.5, 17, 28, 24, "text-15 pt-1"),
  stage: m(26, 12, 27, 17, 4, 30, 64, 36, "text-28 pt-3"),
  row: m(6, 3, 3.5, 3.5, 1.75, 0, 6, 6, "text-13"),
  report: m(38, 9, 14, 8, 3.5, 15, 34, 20, "text-15 pt-1"),
};

function m(
  gap: number,
  stroke: number,
  playedRadius: number,
  readRadius: number,
  ring: number,
  numeral: number,
  above: number,
  below: number,
  label: string,
): JourneyMeasure {
  return { gap, stroke, playedRadius, readRadius, ring, numeral, above, below, label };
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
  const points: [number, number][] = [
    [0, feelingY(measure, first * 0.25)],
    ...feelings.map((feeling, index): [number, number] => [
      stationX(index, feelings.length) * 1000,
      feelingY(measure, feeling),
    ]),
    [1000, feelingY(measure, last * 0.65)],
  ];
  const whole = line().curve(curveMonotoneX)(points) ?? "";
  const [start = "", ...curves] = whole.split("C");
  // curves[i] leads to the point after it: to station i.
  const lastPlayed = cutAt >= feelings.length ? curves.length : cutAt + 1;
  const cut = points[lastPlayed] ?? points[points.length - 1] ?? [0, 0];
  const join = (from: string, parts: readonly string[]) =>
    parts.length === 0 ? "" : [from, ...parts].join("C");
  return {
    whole,
    played: join(start, curves.slice(0, lastPlayed)),
    ahead: join(lastPlayed === 0 ? start : `M${cut[0]},${cut[1]}`, curves.slice(lastPlayed)),
  };
}
