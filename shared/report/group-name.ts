/** A group is called by the colour of its table: 24 of them, then again with a number ("Teal 2"). */
import type { ReportWords } from "./words.ts";

/** `table` is 1-based. */
export function groupName(table: number, { colours }: Pick<ReportWords, "colours">): string {
  const colour = colours[(table - 1) % colours.length] ?? "";
  const round = Math.floor((table - 1) / colours.length) + 1;
  return round === 1 ? colour : `${colour} ${round}`;
}
