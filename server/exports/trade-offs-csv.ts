/** The trade-off log for a spreadsheet: one row a trade-off. */
import { english } from "../../shared/report/english.ts";
import type { Report } from "../../shared/report/report.ts";
import type { ReportTradeOff } from "../../shared/report/report-trade-offs.ts";
import { sentenceOf } from "../../shared/report/sentence.ts";
import type { ReportWords } from "../../shared/report/words.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { type Row, renderCsv } from "./csv.ts";
import type { ExportOptions } from "./export-options.ts";

export const renderTradeOffsCsv = (report: Report, { words = english }: ExportOptions = {}): string =>
  renderCsv(
    columns,
    report.tradeOffs.map((one) => rowOf(one, report, words)),
  );

const columns = [
  "table",
  "group",
  "persona",
  "journey",
  "step",
  "trade_off",
  "need",
  "constraint",
  "decision",
  "alternatives",
  "gain",
  "give_up",
  "who_pays",
  "reason",
  "borrowing",
  "prudence",
  "interest",
  "repay_trigger",
  "themes",
  "reversibility",
  "evidence",
  "first_vote",
  "second_vote",
  "passed",
  "dissent",
  "stays",
  "grumbles",
  "leaves",
  "dots",
  "finished",
  "minutes",
  "discussion",
  "parked",
  "curveball",
  "curveball_effect",
] as const;

function rowOf(one: ReportTradeOff, report: Report, words: ReportWords): Row<(typeof columns)[number]> {
  const { texts } = one;
  const last = one.votes.at(-1);
  return {
    table: one.table,
    group: groupName(one.table),
    persona: one.personaName,
    journey: report.groups.find(({ id }) => id === one.groupId)?.journeyTitle ?? "",
    step: one.stepAction,
    trade_off: sentenceOf(one, words),
    need: texts.need,
    constraint: texts.constraint,
    decision: texts.decision,
    alternatives: texts.alternatives,
    gain: texts.gain,
    give_up: texts.giveUp,
    who_pays: one.whoPays.map((payer) => words.payers[payer]).join("; "),
    reason: texts.reason,
    borrowing: one.borrowing ?? "",
    prudence: one.prudence ?? "",
    interest: texts.interest,
    repay_trigger: texts.repayTrigger,
    themes: one.themes.map((theme) => words.themes[theme]).join("; "),
    reversibility: one.reversibility ? words.reversibilities[one.reversibility] : "",
    evidence: one.evidence ? words.evidences[one.evidence] : "",
    first_vote: (one.votes[0]?.fingers ?? []).join(" "),
    second_vote: (one.votes[1]?.fingers ?? []).join(" "),
    passed: last ? (last.hasPassed ? "yes" : "no") : "",
    dissent: (last?.dissent ?? []).map(({ name }) => name).join("; "),
    stays: one.verdicts.stays,
    grumbles: one.verdicts.grumbles,
    leaves: one.verdicts.leaves,
    dots: one.dots ?? "",
    finished: one.isFinished ? "yes" : "no",
    minutes: Math.round(one.tookMs / 6_000) / 10,
    discussion: one.discussionNote,
    parked: one.parked.join("; "),
    curveball: one.curveball?.title ?? "",
    curveball_effect: one.curveball?.effect ?? "",
  };
}
