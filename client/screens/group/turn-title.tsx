/** The turn's instruction in display type; above the journey on a phone, beneath it where there is room. */
import type { ReactNode } from "react";

export interface TurnTitleProps {
  readonly title: string;
  readonly hint?: string;
  readonly journey?: ReactNode;
}

export function TurnTitle({ title, hint, journey }: TurnTitleProps) {
  const size =
    title.length > 34
      ? "lg:text-d50 2xl:text-d64"
      : title.length > 26
        ? "lg:text-d50 xl:text-d64"
        : "lg:text-d64 xl:text-d76";
  return (
    <div className="flex flex-col">
      <div className="max-lg:order-2">{journey}</div>
      <div className="mt-4 max-lg:order-1 lg:mt-5">
        <h1 className={`display text-[1.875rem] ${size} [@media(height<52rem)]:lg:text-d50`}>{title}</h1>
        {hint && <p className="mt-2 max-w-180 text-16 leading-snug text-ink2 lg:mt-3 lg:text-18">{hint}</p>}
      </div>
    </div>
  );
}
