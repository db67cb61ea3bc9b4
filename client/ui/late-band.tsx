/** The room runs late: a yellow band across the page, what the lateness is made of, and what could be done about it. */
import type { ReactNode } from "react";

export interface LateBandProps {
  /** "3 min late", in display. */
  readonly headline: string;
  readonly detail: ReactNode;
  /** Buttons in their order; the first is the primary one. */
  readonly offers?: ReactNode;
}

export function LateBand({ headline, detail, offers }: LateBandProps) {
  return (
    <section
      aria-label={headline}
      className="field-spot flex w-full flex-wrap items-center gap-x-6 gap-y-2 px-5 py-2.5 lg:px-7"
    >
      <p className="display text-d26 lg:text-[2.125rem]">{headline}</p>
      <div className="text-15 leading-snug">{detail}</div>
      <div className="ml-auto flex flex-wrap gap-2.5">{offers}</div>
    </section>
  );
}
