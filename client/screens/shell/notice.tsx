/** A whole page that says one thing: waiting, no connection, a dead link. */
import type { ReactNode } from "react";
import { TwoFields } from "../../ui/two-fields.tsx";
import { ExampleJourney } from "./example-journey.tsx";

export interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

export function Notice({ title, children, action }: NoticeProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header>
        <TwoFields
          left={<div className="h-10 sm:h-20" />}
          right={<div className="h-10 sm:h-20" />}
          crossing={<ExampleJourney />}
        />
      </header>
      <main className="page-x flex max-w-210 flex-1 flex-col py-10 sm:py-16">
        <h1 className="display text-d40 sm:text-d64">{title}</h1>
        {children && <div className="mt-6 text-18 leading-snug text-ink2 sm:text-20">{children}</div>}
        {action && <div className="mt-9 flex flex-wrap items-center gap-5">{action}</div>}
      </main>
    </div>
  );
}
