/** Short words for what a record holds: its votes, its verdicts, its tags. */

import { english } from "../../../shared/report/english.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import { verdicts } from "../../../shared/workshop/vocabulary.ts";

/** "4, 3, 2, then 4, 4, 3". */
export const fingersOf = ({ votes }: Pick<ReportTradeOff, "votes">): string =>
  english.rounds(votes.map(({ fingers }) => fingers.join(", ")));

/** "3 stays, 1 grumbles". */
export const verdictsOf = ({ verdicts: counts }: Pick<ReportTradeOff, "verdicts">): string =>
  verdicts
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${english.verdicts[verdict]}`)
    .join(", ");

/** "Two-way door, known". */
export function tagsOf({
  reversibility,
  evidence,
}: Pick<ReportTradeOff, "reversibility" | "evidence">): string {
  return [
    reversibility ? english.reversibilities[reversibility] : "",
    evidence ? english.evidences[evidence] : "",
  ]
    .filter((word) => word !== "")
    .join(", ");
}
