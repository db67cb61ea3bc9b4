/** Remaining time in digits, for the facilitator and the stage. */

/** "5:48"; "+1:05" once the time is over. Whole seconds, rounded up while time remains, so that it ends on 0:00. */
export function digits(remainingMs: number): string {
  const isOver = remainingMs <= -1000;
  const seconds = isOver ? Math.floor(-remainingMs / 1000) : Math.max(0, Math.ceil(remainingMs / 1000));
  return `${isOver ? "+" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
