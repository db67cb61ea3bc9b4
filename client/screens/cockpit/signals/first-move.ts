/** The move of the most urgent card, for the keyboard: to go there, or to press it from wherever one is. */
export const firstMoveId = "first-move";

const firstMove = (): HTMLElement | null => document.getElementById(firstMoveId);

/** The queue's heading stands in for it while nobody needs anything. */
export function focusQueue(): void {
  firstMove()?.focus();
}

export function actOnFirst(): void {
  firstMove()?.click();
}
