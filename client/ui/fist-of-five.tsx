/** The vote itself: zero to five, one tap or one key, with what each number says beneath it. */
import { useId } from "react";
import { arrowsOnlyMove } from "./arrows-only-move.ts";
import { Hand } from "./hand.tsx";

export interface FistOfFiveProps {
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly value: number | null;
  readonly onVote: (value: number) => void;
  /** What 0, 1, … 5 say, in that order. */
  readonly meanings: readonly string[];
  readonly isDisabled?: boolean;
}

const values = [0, 1, 2, 3, 4, 5];

export function FistOfFive({
  legend,
  isLegendHidden = false,
  value,
  onVote,
  meanings,
  isDisabled,
}: FistOfFiveProps) {
  const name = useId();
  return (
    <fieldset className="@container min-w-0" disabled={isDisabled} onKeyDown={arrowsOnlyMove}>
      <legend className={isLegendHidden ? "sr-only" : "mb-3 text-16 font-bold"}>{legend}</legend>
      <div className="grid grid-cols-3 gap-2 @lg:grid-cols-6">
        {values.map((option) => (
          <label
            key={option}
            className={`relative flex min-h-24 flex-col items-start justify-between gap-2 border-2 border-ink p-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink has-disabled:opacity-45 ${
              value === option ? "bg-ink text-paper" : "hover:not-has-disabled:bg-recess"
            }`}
          >
            <input
              type="radio"
              name={name}
              value={option}
              checked={value === option}
              onChange={() => onVote(option)}
              className="absolute inset-0 opacity-0"
            />
            <span className="flex w-full items-end justify-between gap-1">
              <span className="display text-d50 leading-[0.78]!">{option}</span>
              <Hand value={option} size={20} />
            </span>
            <span className="text-14 leading-tight">{meanings[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
