/** One station on the journey line, and the light that falls on the present one. Fixed in size while the line stretches. */
import type { ReactNode } from "react";
import { feelingY, type JourneyMeasure, journeyHeight } from "./journey-geometry.ts";

/** Played in a step, only read on the way, in play now, or to be played. */
export type StationState = "played" | "read" | "present" | "ahead";

export interface StationMarkProps {
  readonly measure: JourneyMeasure;
  /** From the left, 0 to 1. */
  readonly x: number;
  readonly feeling: number;
  readonly state: StationState;
  readonly numeral?: number | undefined;
  readonly isMomentOfTruth?: boolean | undefined;
}

interface ColumnProps {
  readonly measure: JourneyMeasure;
  readonly x: number;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A sliver of the drawing's height at x; what overflows it keeps its shape and makes nothing scroll. */
function Column({ measure, x, children, className = "" }: ColumnProps) {
  const height = journeyHeight(measure);
  return (
    <svg
      aria-hidden
      viewBox={`-1 0 2 ${height}`}
      className={`pointer-events-none absolute top-0 -translate-x-1/2 overflow-visible ${className}`}
      style={{ left: `${x * 100}%`, width: "0.125rem", height: `${height / 16}rem` }}
    >
      {children}
    </svg>
  );
}

/** A cone from above, tangent to the pool of light around the present station. */
export function Beam({ measure, x, feeling }: Pick<StationMarkProps, "measure" | "x" | "feeling">) {
  const y = feelingY(measure, feeling);
  const pool = presentRadius(measure) * measure.pool;
  const top = -measure.rise;
  const mouth = pool * 0.22;
  // Where the cone's edge touches the pool: tangent from the mouth's corner, seen along the axis.
  const slope = Math.asin(Math.min(0.9, (pool - mouth) / (y - top)));
  const [tx, ty] = [pool * Math.cos(slope), y - pool * Math.sin(slope)];
  return (
    <Column measure={measure} x={x} className="beam-steps">
      <path
        className="fill-beam"
        d={`M${-mouth},${top}H${mouth}L${tx},${ty}A${pool},${pool} 0 1 1 ${-tx},${ty}Z`}
      />
    </Column>
  );
}

function presentRadius(measure: JourneyMeasure): number {
  return measure.playedRadius * (measure.numeral === 0 ? 1.9 : 1.45);
}

export function StationMark({
  measure,
  x,
  feeling,
  state,
  numeral,
  isMomentOfTruth = false,
}: StationMarkProps) {
  const y = feelingY(measure, feeling);
  const { ring } = measure;
  const radius = radiusOf(measure, state, numeral);
  const look = looks[state];
  const size = state === "present" ? measure.numeral * 1.35 : measure.numeral;
  return (
    <Column measure={measure} x={x}>
      <circle cy={y} r={radius - ring / 2} strokeWidth={ring} className={look.disc} />
      {numeral !== undefined && measure.numeral > 0 && state !== "read" && (
        <text
          y={y}
          dy="0.36em"
          textAnchor="middle"
          fontSize={size}
          className={`font-sans font-bold ${look.numeral}`}
        >
          {numeral}
        </text>
      )}
      {isMomentOfTruth && measure.numeral > 0 && (
        <Fermata y={y - radius - ring} scale={measure.playedRadius / 12} />
      )}
    </Column>
  );
}

function radiusOf(measure: JourneyMeasure, state: StationState, numeral: number | undefined): number {
  if (state === "present") return presentRadius(measure);
  return state === "read" || numeral === undefined ? measure.readRadius : measure.playedRadius;
}

const looks: Record<StationState, { readonly disc: string; readonly numeral: string }> = {
  played: { disc: "fill-ink stroke-ink", numeral: "fill-paper" },
  read: { disc: "fill-paper stroke-ink", numeral: "" },
  present: { disc: "fill-(--present,var(--spot)) stroke-ink", numeral: "fill-(--spot-ink)" },
  ahead: { disc: "fill-paper stroke-ahead", numeral: "fill-ink2" },
};

/** The sign for "hold here", over the moment of truth. */
function Fermata({ y, scale }: { readonly y: number; readonly scale: number }) {
  return (
    <g transform={`translate(0 ${y - 4 * scale}) scale(${scale})`}>
      <path d="M-11 0a11 11 0 0 1 22 0" fill="none" strokeWidth={3} className="stroke-ink" />
      <circle cy={-1.5} r={2.2} className="fill-ink" />
    </g>
  );
}
