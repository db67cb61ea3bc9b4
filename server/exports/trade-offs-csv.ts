/** The trade-off log for a spreadsheet: one row a trade-off. RFC 4180, UTF-8 with a byte-order mark for Excel. */
import { stringify } from "csv-stringify/sync";
import { english } from "../../shared/report/english.ts";
import type { Report } from "../../shared/report/report.ts";
import type { ReportTradeOff } from "../../shared/report/report-trade-offs.ts";
import { sentenceOf } from "../../shared/report/sentence.ts";
import type { ReportWords } from "../../shared/report/words.ts";
import { groupName } from "../../shared/words/vocabulary.ts";
import { clean } from "../../shared/workshop/schemas.ts";

type Row = Readonly<Record<string, string | number>>;

/**
 * The header names stay as they are within a schema version. REP-14: a cell that a spreadsheet would take for a formula
 * is given a leading apostrophe, so that it stays text.
 */
export function renderTradeOffsCsv(report: Report, words: ReportWords = english): string {
  const rows = report.tradeOffs.map((one) => cleaned(rowOf(one, report, words)));
  return stringify(rows, {
    bom: true,
    header: true,
    columns: columns.map((key) => ({ key })),
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

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

/** Line breaks stay, within quotation marks; other control characters have no place in such a file. */
const cleaned = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, cell]) => [column, typeof cell === "string" ? clean(cell) : cell]),
  );

function rowOf(one: ReportTradeOff, report: Report, words: ReportWords): Row {
  const { texts } = one;
  const last = one.votes.at(-1);
  const row: Record<(typeof columns)[number], string | number> = {
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
  return row;
}
