/** One of the page's three parts: its name large at the left, what it asks at the right. */
import type { ReactNode } from "react";

export interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Part({ title, children }: PartProps) {
  return (
    <section className="page-x group">
      <div className="grid border-ink group-not-first:border-t-3 gap-x-9 gap-y-6 py-9 lg:grid-cols-[13rem_minmax(0,1fr)] lg:py-10">
        <h2 className="display text-d50">{title}</h2>
        <div className="min-w-0">{children}</div>
      </div>
    </section>
  );
}
