/**
 * The signature: a persona's journey as a score. Five staff lines for the five feelings, a line through the stations, the
 * present one lit, the moment of truth under a fermata, and what was decided pinned beneath its place.
 */
import type { ReactNode } from "react";
import {
  feelingY,
  type JourneyMeasure,
  type JourneySize,
  journeyHeight,
  journeyPaths,
  measures,
  narrowSize,
  stationX,
} from "./journey-geometry.ts";
import { JourneyLabels } from "./journey-labels.tsx";
import { Beam, StationMark, type StationState } from "./journey-station.tsx";
import { useIsNarrow } from "./narrow.ts";

export interface JourneyStation {
  readonly id: string;
  readonly label: string;
  /** +2 to −2, before anything was decided. */
  readonly feeling: number;
  readonly state: StationState;
  /** The step's number, for steps that are played. */
  readonly numeral?: number | undefined;
  /** The words "moment of truth", where this is the one. */
  readonly momentOfTruth?: string | undefined;
  /** The feeling after the decisions; given for any station, the line is drawn before (dotted) and after. */
  readonly after?: number | undefined;
  /** What was decided here, pinned under the station. */
  readonly pin?: ReactNode;
}

export interface JourneyLineProps {
  readonly stations: readonly JourneyStation[];
  /** The whole line in words, for those who can't see it. */
  readonly description: string;
  readonly size?: JourneySize;
  readonly hasLabels?: boolean;
  readonly hasAxis?: boolean;
  /** The light on the present station; off where the line stands on a field. */
  readonly hasBeam?: boolean;
  /** Names of the two lines where decisions bent the curve. */
  readonly beforeAfter?: { readonly before: string; readonly after: string };
}

export function JourneyLine(props: JourneyLineProps) {
  const { stations, description, size = "room", hasLabels = size !== "row", beforeAfter } = props;
  const hasAxis = props.hasAxis ?? (size === "room" || size === "compact" || size === "report");
  const hasBeam = props.hasBeam ?? (size === "room" || size === "compact" || size === "phone");
  const measure = measures[useIsNarrow() ? narrowSize(size) : size];
  return (
    <figure className="@container m-0">
      <div className={hasAxis ? "@xl:pl-8" : ""}>
        <div role="img" aria-label={description}>
          <div className="relative" style={{ height: `${journeyHeight(measure) / 16}rem` }}>
            {hasAxis && <Axis measure={measure} />}
            <JourneyDrawing
              stations={stations}
              measure={measure}
              hasBeam={hasBeam}
              {...(beforeAfter ? { beforeAfter } : {})}
            />
          </div>
          {hasLabels && <JourneyLabels stations={stations} className={measure.label} />}
        </div>
        {beforeAfter && <Legend {...beforeAfter} />}
        {stations.some((station) => station.pin) && <Pins stations={stations} />}
      </div>
    </figure>
  );
}

/** The line alone, filling its container's width; the container is as high as the measure says. */
export function JourneyDrawing({
  stations,
  measure,
  hasBeam = false,
  beforeAfter,
}: {
  readonly stations: readonly JourneyStation[];
  readonly measure: JourneyMeasure;
  readonly hasBeam?: boolean;
  readonly beforeAfter?: { readonly before: string; readonly after: string };
}) {
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

function Axis({ measure }: { readonly measure: JourneyMeasure }) {
  return [2, 0, -2].map((feeling) => (
    <span
      key={feeling}
      className="absolute right-full mr-2.5 hidden -translate-y-1/2 text-12 font-semibold leading-none text-ink2 @xl:block"
      style={{ top: `${feelingY(measure, feeling) / 16}rem` }}
    >
      {feeling > 0 ? `+${feeling}` : feeling < 0 ? `−${-feeling}` : "0"}
    </span>
  ));
}

function Pins({ stations }: { readonly stations: readonly JourneyStation[] }) {
  return (
    <ol
      className="mt-4 grid gap-4 text-center @max-2xl:block @max-2xl:text-left"
      style={{ gridTemplateColumns: `repeat(${stations.length}, minmax(0, 1fr))` }}
    >
      {stations.map((station) => (
        <li key={station.id} className="text-16 empty:hidden @max-2xl:mt-4 @2xl:empty:block">
          {station.pin && (
            <span className="mb-1 block text-14 font-semibold @2xl:hidden">{station.label}</span>
          )}
          {station.pin}
        </li>
      ))}
    </ol>
  );
}

/** Names the two lines where there is no room for names beside them. */
function Legend({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <p aria-hidden className="mt-1 flex gap-5 text-14 @xl:hidden">
      <span className="flex items-center gap-2 text-ink2">
        <span className="w-6 border-t-3 border-dotted border-ahead" />
        {before}
      </span>
      <span className="flex items-center gap-2 font-bold">
        <span className="w-6 border-t-6 border-ink" />
        {after}
      </span>
    </p>
  );
}
