/**
 * A button that can do nothing now keeps its place for the keyboard. The attribute `disabled` would throw whoever stands
 * on it out of the page: while the room is paused, say, or as soon as what they wrote is on the board.
 */
import type { MouseEvent, MouseEventHandler } from "react";

type Click = MouseEventHandler<HTMLButtonElement>;

/** Instead of `disabled` and `onClick`. A form is not submitted either, as this is also the click that Enter makes. */
export function resting(
  isResting: boolean | undefined,
  onClick: Click | undefined,
): { readonly "aria-disabled"?: true; readonly onClick?: Click } {
  if (isResting) return { "aria-disabled": true, onClick: stay };
  return onClick ? { onClick } : {};
}

function stay(event: MouseEvent): void {
  event.preventDefault();
}
