/** The journey's line on its five staff lines, with stations and light; without a word, but for the names of two lines. */
import { feelingY, type JourneyMeasure, journeyHeight, journeyPaths, stationX } from "./journey-geometry.ts";
import { Beam, StationMark, type StationState } from "./journey-station.tsx";

/** What of a station is drawn. */
export interface DrawnStation {
  readonly id: string;
  /** +2 to −2, before anything was decided. */
  readonly feeling: number;
  readonly state: StationState;
  /** The step's number, for steps that are played. */
  readonly numeral?: number | undefined;
  /** The words "moment of truth", where this is the one. */
  readonly momentOfTruth?: string | undefined;
  /** The feeling after the decisions; given for any station, the line is drawn before (dotted) and after. */
  readonly after?: number | undefined;
}

export interface JourneyDrawingProps {
  readonly stations: readonly DrawnStation[];
  readonly measure: JourneyMeasure;
  readonly hasBeam?: boolean;
  readonly beforeAfter?: { readonly before: string; readonly after: string };
}

/** The line alone, filling its container's width; the container is as high as the measure says. */
export function JourneyDrawing({ stations, measure, hasBeam = false, beforeAfter }: JourneyDrawingProps) {
  const height = journeyHeight(measure);
  const before = stations.map((station) => station.feeling);
  const after = stations.map((station) => station.after ?? station.feeling);
  const isBent = stations.some((station) => station.after !== undefined);
  const present = stations.findIndex((station) => station.state === "present");
  const firstAhead = stations.findIndex((station) => station.state === "ahead");
  const cutAt = present >= 0 ? present : firstAhead >= 0 ? firstAhead - 1 : stations.length;
  const paths = journeyPaths(measure, after, cutAt);
  const lit = stations[present];
  const last = stations.length - 1;
  return (
    <>
      {lit && hasBeam && (
        <Beam measure={measure} x={stationX(present, stations.length)} feeling={after[present] ?? 0} />
      )}
      <svg
        aria-hidden
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        className="absolute inset-0 size-full overflow-visible *:[vector-effect:non-scaling-stroke]"
        fill="none"
      >
        {[2, 1, 0, -1, -2].map((feeling) => {
          const y = feelingY(measure, feeling);
          return (
            <path
              key={feeling}
              d={`M0,${y}H1000`}
              className={feeling === 0 ? "stroke-line3" : "stroke-line"}
            />
          );
        })}
        {isBent && (
          <path
            d={journeyPaths(measure, before, -1).whole}
            className="stroke-ahead"
            strokeWidth={3}
            strokeDasharray="3 6"
          />
        )}
        <path d={paths.ahead} className="stroke-ahead" style={{ strokeWidth: `${measure.stroke / 16}rem` }} />
        <path d={paths.played} className="stroke-ink" style={{ strokeWidth: `${measure.stroke / 16}rem` }} />
      </svg>
      {stations.map((station, index) => {
        const x = stationX(index, stations.length);
        return (
          <div key={station.id} className="contents">
            {station.after !== undefined && station.after !== station.feeling && (
              <StationMark measure={measure} x={x} feeling={station.feeling} state="ahead" />
            )}
            <StationMark
              measure={measure}
              x={x}
              feeling={after[index] ?? 0}
              state={station.state}
              numeral={station.numeral}
              isMomentOfTruth={station.momentOfTruth !== undefined}
            />
          </div>
        );
      })}
      {beforeAfter && isBent && (
        <>
          <LineName measure={measure} feeling={(after[last] ?? 0) * 0.65} isAbove>
            {beforeAfter.after}
          </LineName>
          <LineName measure={measure} feeling={(before[last] ?? 0) * 0.65}>
            {beforeAfter.before}
          </LineName>
        </>
      )}
    </>
  );
}

function LineName({
  measure,
  feeling,
  isAbove = false,
  children,
}: {
  measure: JourneyMeasure;
  feeling: number;
  isAbove?: boolean;
  children: string;
}) {
  return (
    <span
      className={`absolute right-0 hidden bg-paper px-1 text-14 leading-none @xl:block ${isAbove ? "-translate-y-[140%] font-bold" : "translate-y-[60%] text-ink2"}`}
      style={{ top: `${feelingY(measure, feeling) / 16}rem` }}
    >
      {children}
    </span>
  );
}
