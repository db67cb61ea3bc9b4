/** The turn's instruction in display type; above the journey on a phone, beneath it where there is room. */
import type { ReactNode } from "react";

export interface TurnTitleProps {
  readonly title: string;
  readonly hint?: string;
  readonly journey?: ReactNode;
}

export function TurnTitle({ title, hint, journey }: TurnTitleProps) {
  // A letter of the display face is about half an em wide: as large as fits in one line, within limits.
  const byLength = `${(100 / (title.length * 0.44)).toFixed(2)}cqi`;
  return (
    <div className="@container flex flex-col">
      <div className="max-lg:order-2">{journey}</div>
      <div className="mt-4 max-lg:order-1 lg:mt-5 low:lg:mt-3 short:lg:mt-2">
        <h1
          className="display text-[length:clamp(1.875rem,var(--title),2.5rem)] lg:text-[length:clamp(2.5rem,var(--title),4.75rem)] short:lg:text-[length:clamp(2.5rem,var(--title),3.125rem)]"
          style={{ "--title": byLength }}
        >
          {title}
        </h1>
        {hint && <p className="mt-2 max-w-180 text-16 leading-snug text-ink2 lg:text-18">{hint}</p>}
      </div>
    </div>
  );
}
