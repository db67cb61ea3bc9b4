/**
 * Radio buttons whose answer counts at once: arrows go from one to the next without choosing, space chooses. The
 * browser's own arrows choose whatever they pass, and a vote would be cast on the way to another.
 */
import type { KeyboardEvent } from "react";

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** For the element around the radio buttons. */
export function arrowsOnlyMove(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (step === undefined || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const radios = [...event.currentTarget.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const place = radios.indexOf(event.target);
  radios[(place + step + radios.length) % radios.length]?.focus();
}
