/** The stations' names beneath the line. Where there is no room for all of them, only the present one is named. */
import { stationX } from "./journey-geometry.ts";
import type { StationState } from "./journey-station.tsx";

/** What of a station is named. */
export interface LabelledStation {
  readonly id: string;
  readonly label: string;
  readonly state: StationState;
  readonly momentOfTruth?: string | undefined;
}

export interface JourneyLabelsProps {
  readonly stations: readonly LabelledStation[];
  /** Type size and space above. */
  readonly className: string;
}

export function JourneyLabels({ stations, className }: JourneyLabelsProps) {
  const present = stations.findIndex((station) => station.state === "present");
  const lit = stations[present];
  const x = stationX(present, stations.length);
  return (
    <div className={`relative ${className}`}>
      <ol
        className="hidden @xl:grid"
        style={{ gridTemplateColumns: `repeat(${stations.length}, minmax(0, 1fr))` }}
      >
        {stations.map((station) => (
          <li key={station.id} className={`px-1.5 text-center leading-tight text-balance ${weight(station)}`}>
            {station.label}
            {station.momentOfTruth && station.state === "present" && (
              <span className="mt-0.5 block font-normal text-ink2">{station.momentOfTruth}</span>
            )}
          </li>
        ))}
      </ol>
      {lit && (
        <p className="grid leading-tight font-bold @xl:hidden">
          <span
            className="relative w-fit max-w-[70cqi]"
            // Its own share to the left as the station's from the edge: under its place, and never over the edge.
            style={{ left: `${x * 100}%`, transform: `translateX(${x * -100}%)` }}
          >
            {lit.label}
          </span>
        </p>
      )}
    </div>
  );
}

function weight({ state }: LabelledStation): string {
  if (state === "present") return "font-bold";
  return state === "read" ? "text-ink2" : "font-semibold";
}
