/** The two fields, the line across them, and the example journey that changes colour at the seam. */

import type { Role } from "../../../shared/workshop/vocabulary.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { homeWords } from "../../words/home.ts";
import { thresholdWords } from "../../words/threshold.ts";
import { ExampleJourney } from "../shell/example-journey.tsx";

export function HomeFields() {
  return (
    <header>
      <h1 className="sr-only">{`${thresholdWords.lineLeft} ${thresholdWords.lineRight}`}</h1>
      <TwoFields
        left={<Half of="productManager" about={homeWords.what} line={thresholdWords.lineLeft} />}
        right={<Half of="engineer" about={homeWords.forWhom} line={thresholdWords.lineRight} />}
        crossing={<ExampleJourney />}
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
