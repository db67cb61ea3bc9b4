/** What the room found: up to four sentences with their evidence, picked by rules from what was counted (REP-5 to REP-9). */
import type { Report } from "../../../shared/report/report.ts";
import { payersInSentence } from "../../../shared/words/vocabulary.ts";
import { findingWords } from "../../words/report.ts";

export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly about: string;
}

const mostFindings = 4;

export function findingsOf(report: Report): Finding[] {
  const all = [payer(report), stays(report), debts(report), facts(report), playBacks(report)];
  return all.flatMap((finding) => finding ?? []).slice(0, mostFindings);
}

/** Only where one bears more than every other. */
function payer({ whoPays, totals }: Report): Finding | undefined {
  const [most, second] = whoPays;
  if (!most || most.count === (second?.count ?? 0)) return undefined;
  return {
    id: "payer",
    title: findingWords.payer.titles[most.of],
    about: findingWords.payer.about(most.count, totals.tradeOffs, payersInSentence[most.of]),
  };
}

/** By the verdict that most of a table gave: the same rule that bends the curve. */
function stays({ groups }: Report): Finding | undefined {
  const judged = groups
    .flatMap((group) => group.line)
    .flatMap(({ verdicts }) => (verdicts ? [verdicts] : []))
    .filter(({ stays, grumbles, leaves }) => stays + grumbles + leaves > 0);
  if (judged.length === 0) return undefined;
  const better = judged.filter((one) => one.stays > Math.max(one.grumbles, one.leaves)).length;
  const worse = judged.filter((one) => one.leaves > Math.max(one.grumbles, one.stays)).length;
  return {
    id: "stays",
    title: findingWords.stays.title(better, worse),
    about: findingWords.stays.about(better, worse, judged.length),
  };
}

function debts({ totals }: Report): Finding | undefined {
  if (totals.debts === 0) return undefined;
  const { title, about, triggered, triggeredAbout } = findingWords.debts;
  return totals.debtsWithoutTrigger > 0
    ? { id: "debts", title, about: about(totals.debtsWithoutTrigger, totals.debts) }
    : { id: "debts", title: triggered, about: triggeredAbout(totals.debts) };
}

function facts({ privateFacts: { said, unsaid } }: Report): Finding | undefined {
  if (unsaid === 0) return undefined;
  return {
    id: "facts",
    title: findingWords.facts.title,
    about: findingWords.facts.about(unsaid, said + unsaid),
  };
}

function playBacks({ playBacks: { firstTry, later, open } }: Report): Finding | undefined {
  if (later + open === 0) return undefined;
  const { title, about } = findingWords.playBacks;
  return { id: "playBacks", title, about: about(later + open, firstTry + later + open) };
}
