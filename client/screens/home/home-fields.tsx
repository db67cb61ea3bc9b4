/** The two fields, the line across them, and the example journey that changes colour at the seam. */

import type { Role } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { JourneyFields } from "../../ui/journey-fields.tsx";
import type { JourneyStation } from "../../ui/journey-line.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { homeWords } from "../../words/home.ts";

const { stations: labels, momentOfTruth, description } = homeWords.journey;
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

export function HomeFields() {
  return (
    <header>
      <TwoFields
        left={<Half of="productManager" about={homeWords.what} line={homeWords.lineLeft} />}
        right={<Half of="engineer" about={homeWords.forWhom} line={homeWords.lineRight} />}
        crossing={
          <div className="pb-7">
            <JourneyFields stations={stations} description={description} />
          </div>
        }
      />
    </header>
  );
}

function Half({ of, about, line }: { readonly of: Role; readonly about: string; readonly line: string }) {
  return (
    <div className="page-x pt-7">
      <p className="flex items-start gap-3 font-semibold max-sm:min-h-18 max-sm:text-15 sm:items-center">
        <Glyph role={of} size={24} /> {about}
      </p>
      <p
        aria-hidden
        className="display mt-[9cqi] mb-[4cqi] text-[min(10.4rem,29cqi)] sm:text-[min(10.4rem,23cqi)] sm:whitespace-nowrap"
      >
        {line}
      </p>
    </div>
  );
}
