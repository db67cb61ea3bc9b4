/** A row of dots as a bar: as many discs as there are dots, and the number behind them. */
import type { ReactNode } from "react";

export interface DotRowProps {
  readonly count: number;
  /** The most dots that any row has: the longest row fills the width. */
  readonly most: number;
  readonly isLit?: boolean;
  /** In half the width of the stage. */
  readonly isHalf?: boolean;
  readonly children: ReactNode;
}

/** Above this many the discs would be too small to be counted from the back row, and a bar says the same. */
const countable = 40;

/** The longest row, and in half the width. */
const rowRem = { whole: 56, half: 23 };

export function DotRow({ count, most, isLit = false, isHalf = false, children }: DotRowProps) {
  return (
    <li
      className={`grid items-center ${isHalf ? "grid-cols-[23rem_1fr] gap-x-6" : "grid-cols-[42rem_1fr] gap-x-10"}`}
    >
      <span className={`min-w-0 truncate text-right font-semibold ${isHalf ? "text-32" : "text-36"}`}>
        {children}
      </span>
      <span className="flex items-center gap-6">
        <span
          aria-hidden
          className="flex shrink-0 items-center"
          style={{
            width: `${count * Math.min(4, rowRem[isHalf ? "half" : "whole"] / Math.max(1, most))}rem`,
          }}
        >
          {most <= countable ? (
            Array.from({ length: count }, (_, index) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
                key={index}
                className="grid flex-1 place-items-center"
              >
                <span
                  className={`block aspect-square w-[84%] max-w-12 rounded-full ${isLit ? "border-4 border-ink bg-spot" : "bg-ink"}`}
                />
              </span>
            ))
          ) : (
            <span className={`h-10 w-full ${isLit ? "border-4 border-ink bg-spot" : "bg-ink"}`} />
          )}
        </span>
        <span className="display tnum text-d50">{count}</span>
      </span>
    </li>
  );
}
