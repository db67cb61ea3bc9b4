/**
 * A step's board: four columns of a script. The one in play is open and wide, on a lighter sheet; those behind keep what
 * was said; those to come are narrow and say what will appear in them. On narrow screens they stack.
 */
import { Check } from "lucide-react";
import type { ReactNode } from "react";

export function Board({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section aria-label={label} className="@container rule-3">
      <div className="flex min-h-full flex-col @3xl:flex-row">{children}</div>
    </section>
  );
}

export interface BoardColumnProps {
  readonly title: string;
  readonly state: "past" | "open" | "closed";
  /** A tick, named: "played back". */
  readonly done?: string | undefined;
  /** At the title's right: "Adaeze is writing". */
  readonly aside?: ReactNode;
  /** What will appear here; shown while closed. */
  readonly soon?: ReactNode;
  readonly children?: ReactNode;
  /** Pinned to the column's foot: the play-back taps. */
  readonly footer?: ReactNode;
}

const columns = {
  past: "border-t border-line first:border-t-0 @3xl:px-5 @3xl:flex-[1_1_10rem] @3xl:max-w-60 @3xl:border-t-0 @3xl:border-l @3xl:first:border-l-0 @3xl:first:pl-0",
  open: "border-t-3 border-ink first:border-t-0 px-4 @3xl:px-5 bg-sheet @3xl:flex-[3_1_20rem] @3xl:border-t-0 @3xl:border-x @3xl:border-line @3xl:first:border-l-0",
  closed:
    "hidden px-4 text-ink2 @3xl:block @3xl:w-[7.75rem] @3xl:shrink-0 @3xl:border-l @3xl:border-line @3xl:[[data-open]+&]:border-l-0",
};

export function BoardColumn({ title, state, done, aside, soon, children, footer }: BoardColumnProps) {
  return (
    <section
      aria-label={title}
      data-open={state === "open" ? "" : undefined}
      className={`flex min-w-0 flex-col pt-3 pb-4.5 ${columns[state]}`}
    >
      <header className="flex items-center justify-between gap-3">
        <h2 className="text-16 font-bold">{title}</h2>
        {aside && <span className="text-15 text-ink2">{aside}</span>}
        {done && <Check role="img" aria-label={done} className="size-4.5" strokeWidth={2.25} />}
      </header>
      {state === "closed" ? (
        <p className="mt-2 text-15 leading-snug">{soon}</p>
      ) : (
        <div className="mt-2.5 flex flex-col gap-4">{children}</div>
      )}
      {footer && state !== "closed" && <footer className="mt-auto pt-8">{footer}</footer>}
    </section>
  );
}
