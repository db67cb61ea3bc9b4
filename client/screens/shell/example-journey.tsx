/** The example journey across the two fields, changing colour at the seam: the product's signature at every door. */
import { JourneyFields } from "../../ui/journey-fields.tsx";
import type { JourneyStation } from "../../ui/journey-line.tsx";
import { thresholdWords } from "../../words/threshold.ts";

const { stations: labels, momentOfTruth, description } = thresholdWords.journey;
const feelings = [-1, 2, -1, 1, -2];
const numerals = [1, undefined, undefined, 2, 3];

const stations: readonly JourneyStation[] = labels.map((label, place) => {
  const numeral = numerals[place];
  return {
    id: label,
    label,
    feeling: feelings[place] ?? 0,
    state: numeral === undefined ? "read" : "played",
    ...(numeral === undefined ? {} : { numeral }),
    ...(numeral === 2 ? { momentOfTruth } : {}),
  };
});

export function ExampleJourney() {
  return (
    <div className="pb-7">
      <JourneyFields stations={stations} description={description} />
    </div>
  );
}
