/** The page at the door: the two fields with the workshop's name across the seam, the form, and beside it a promise. */
import type { ReactNode } from "react";
import { Glyph } from "../../ui/glyph.tsx";
import { TwoFields } from "../../ui/two-fields.tsx";
import { joinWords } from "../../words/join.ts";
import { thresholdWords } from "../../words/threshold.ts";
import { ExampleJourney } from "../shell/example-journey.tsx";

export interface JoinFrameProps {
  readonly title: string;
  readonly code: string;
  readonly children: ReactNode;
  readonly aside: ReactNode;
}

export function JoinFrame({ title, code, children, aside }: JoinFrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header>
        <TwoFields
          left={<Half of="productManager" line={thresholdWords.lineLeft} />}
          right={<Half of="engineer" line={thresholdWords.lineRight} />}
          crossing={
            <div className="max-sm:hidden">
              <ExampleJourney />
            </div>
          }
        />
      </header>
      <main className="page-x grid flex-1 content-start gap-x-16 gap-y-10 py-8 lg:grid-cols-[minmax(0,1fr)_26.5rem] lg:py-10">
        <div>
          <p className="tnum text-16 text-ink2">{joinWords.code(code)}</p>
          <h1 className="display mt-1 mb-7 text-d40 sm:text-d50">{joinWords.title(title)}</h1>
          {children}
        </div>
        {aside}
      </main>
    </div>
  );
}

function Half({ of, line }: { readonly of: "productManager" | "engineer"; readonly line: string }) {
  return (
    <div className="page-x flex items-end justify-between gap-4 pt-6 pb-5">
      <p aria-hidden className="display text-[min(5.75rem,15cqi)] whitespace-nowrap">
        {line}
      </p>
      <span className="max-sm:hidden">
        <Glyph role={of} size={40} />
      </span>
    </div>
  );
}
