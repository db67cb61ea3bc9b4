/** Whose step this is and where on the journey it lies: the persona in a line, the journey beneath. */
import { JourneyLine } from "../../../ui/journey-line.tsx";
import { describeJourney, stationsOf } from "../journey-stations.ts";
import { useTable } from "../table.ts";
import { useIsShort } from "../use-is-short.ts";
import { TimeLeft } from "./turn-clock.tsx";

export function PersonaLine() {
  const { group, persona } = useTable();
  return (
    <div className="relative z-10 mt-6 hidden low:mt-4 short:mt-1.5 items-baseline justify-between gap-6 text-16 lg:flex">
      <p className="min-w-0 truncate">
        <strong className="text-18">{persona}</strong>{" "}
        <span className="text-ink2">{group.casting?.persona.oneLine}</span>
      </p>
      <p className="shrink-0">
        <TimeLeft />
      </p>
    </div>
  );
}

export function StepJourney({ isCompact = false }: { readonly isCompact?: boolean }) {
  const { group, slot } = useTable();
  const isShort = useIsShort();
  const stations = stationsOf(group, slot);
  return (
    <JourneyLine
      stations={stations}
      description={describeJourney(group, stations)}
      size={isCompact || isShort ? "compact" : "room"}
    />
  );
}
