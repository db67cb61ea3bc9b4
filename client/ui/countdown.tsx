/** Remaining time, ticking in digits of one width. The size comes from around it. */
import { digits } from "./digits.ts";

export interface CountdownProps {
  readonly remainingMs: number;
  /** What is counted: "Left in step 2". */
  readonly label: string;
}

export function Countdown({ remainingMs, label }: CountdownProps) {
  return (
    <span role="timer" aria-label={label} aria-live="off" className="tnum">
      {digits(remainingMs)}
    </span>
  );
}
