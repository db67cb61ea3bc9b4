/** Remaining time in digits, for the facilitator and the stage. The size comes from around it. */

/** "5:48"; "+1:05" once the time is over. Whole seconds, rounded up while time remains, so that it ends on 0:00. */
export function digits(remainingMs: number): string {
  const isOver = remainingMs < 0;
  const seconds = isOver ? Math.floor(-remainingMs / 1000) : Math.ceil(remainingMs / 1000);
  return `${isOver && seconds > 0 ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

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
