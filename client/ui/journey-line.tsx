/**
 * The signature: a persona's journey as a score. Five staff lines for the five feelings, a line through the stations, the
 * present one lit, the moment of truth under a fermata, and what was decided pinned beneath its place.
 */
import type { ReactNode } from "react";
import { type DrawnStation, JourneyDrawing } from "./journey-drawing.tsx";
import {
  feelingY,
  type JourneyMeasure,
  type JourneySize,
  journeyHeight,
  measures,
  narrowSize,
} from "./journey-geometry.ts";
import { JourneyLabels, type LabelledStation } from "./journey-labels.tsx";
import { useIsNarrow } from "./narrow.ts";

export interface JourneyStation extends DrawnStation, LabelledStation {
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
