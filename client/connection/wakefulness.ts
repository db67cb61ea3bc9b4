/**
 * Looks every second, and notices by it that the machine slept or the page was frozen: timers that come late, or a wall
 * clock that ran on while the steady one stood still.
 */

const everyMs = 1000;
const sleptMs = 2500;

/** Returns what stops it. A wall clock that is set right looks like a sleep; measuring once more does no harm. */
export function stayAwake(onLook: () => void, onSlept: () => void): () => void {
  let at = performance.now();
  let wallAt = Date.now();
  const timer = setInterval(() => {
    const passed = performance.now() - at;
    const wallPassed = Date.now() - wallAt;
    at += passed;
    wallAt += wallPassed;
    const hasSlept = passed > everyMs + sleptMs || Math.abs(wallPassed - passed) > sleptMs;
    if (hasSlept) onSlept();
    else onLook();
  }, everyMs);
  return () => clearInterval(timer);
}
