/** How a vote went, in words. */
import type { VoteView } from "../../../../shared/view/group-view.ts";
import { decisionWords } from "../../../words/decision.ts";

export function outcomeWords({ outcome, round, ballots }: VoteView): string {
  if (outcome === "passed") return round === 2 ? decisionWords.passedAgain : decisionWords.passed;
  return round === 2
    ? decisionWords.dissent
    : decisionWords.failed(Math.min(...Object.values(ballots ?? {})));
}
