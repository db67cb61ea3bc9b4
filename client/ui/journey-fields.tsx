/** The journey line across two role fields: drawn twice and clipped at the seam, ink on one side, paper on the other. */

import { JourneyDrawing } from "./journey-drawing.tsx";
import { type JourneySize, journeyHeight, measures, narrowSize } from "./journey-geometry.ts";
import { JourneyLabels } from "./journey-labels.tsx";
import type { JourneyStation } from "./journey-line.tsx";
import { useIsNarrow } from "./narrow.ts";
import { Counterchange } from "./two-fields.tsx";

export interface JourneyFieldsProps {
  readonly stations: readonly JourneyStation[];
  readonly description: string;
  readonly size?: JourneySize;
}

export function JourneyFields({ stations, description, size = "home" }: JourneyFieldsProps) {
  const measure = measures[useIsNarrow() ? narrowSize(size) : size];
  return (
    <div role="img" aria-label={description} className="relative">
      <Counterchange>
        <div className="@container" style={{ "--present": "var(--ink)" }}>
          <div className="relative" style={{ height: `${journeyHeight(measure) / 16}rem` }}>
            <JourneyDrawing stations={stations} measure={measure} />
          </div>
          <JourneyLabels stations={stations} className={measure.label} />
        </div>
      </Counterchange>
    </div>
  );
}
