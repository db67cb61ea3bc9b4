/** What every text field shares: its label, its hint, its error in words, tied together for screen readers. */
import { type ReactNode, useId } from "react";

export interface FieldWords {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, or nothing. */
  readonly error?: ReactNode;
}

export interface FieldFrameProps extends FieldWords {
  readonly children: (ties: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
}

export const inputClass =
  "w-full border-2 border-ink bg-sheet px-3.5 text-18 text-ink placeholder:text-ink2 focus-visible:border-ink";

export function FieldFrame({ label, isLabelHidden = false, hint, error, children }: FieldFrameProps) {
  const id = useId();
  const noteId = `${id}-note`;
  return (
    <div className="min-w-0">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : "mb-2 block text-16 font-bold"}>
        {label}
      </label>
      {children({
        id,
        ...(hint || error ? { "aria-describedby": noteId } : {}),
        ...(error ? { "aria-invalid": true as const } : {}),
      })}
      {(hint || error) && (
        <p id={noteId} className="mt-2 text-15 text-ink2">
          {error ? <strong className="lit -ml-1 px-1 font-semibold">{error}</strong> : hint}
        </p>
      )}
    </div>
  );
}
