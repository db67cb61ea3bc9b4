/** A section of the report: the heavy line, its title, what stands beside it, and what it says if there is nothing. */
import type { ReactNode } from "react";
import { sectionWords } from "../../words/report.ts";

export interface ReportSectionProps {
  readonly id?: string;
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function ReportSection({ id, title, aside, children }: ReportSectionProps) {
  return (
    <section id={id} className="rule-3 mt-10 min-w-0 pt-5">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
        <h2 className="display text-[2rem] sm:text-d40">{title}</h2>
        {aside}
      </div>
      <div className="mt-5">{children}</div>
    </section>
  );
}

/** What a section says where there is nothing to list. */
export const Nothing = ({ children }: { readonly children: ReactNode }) => (
  <p className="rule-1 pt-3 text-16 text-ink2">{children}</p>
);

/** What goes beyond the five-minute read, folded away; on paper it is open. */
export function More({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  return (
    <details className="group rule-1 pt-3">
      <summary className="move w-fit list-none text-15 group-open:mb-4 print:hidden">
        {sectionWords.more(count)}
      </summary>
      {children}
    </details>
  );
}
