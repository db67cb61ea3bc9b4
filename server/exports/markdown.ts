/** The report as one Markdown file: a read of five minutes, then an appendix with every record. */
import { byTheme } from "../../shared/report/counts.ts";
import { english } from "../../shared/report/english.ts";
import { englishSummary } from "../../shared/report/english-summary.ts";
import type { Report } from "../../shared/report/report.ts";
import type { ReportTradeOff } from "../../shared/report/report-trade-offs.ts";
import { sentenceParts } from "../../shared/report/sentence.ts";
import { insightText, type SummaryWords } from "../../shared/report/summary-words.ts";
import type { ReportWords } from "../../shared/report/words.ts";
import type { ExportOptions } from "./export-options.ts";
import { appendix } from "./markdown-appendix.ts";
import { fingersOf, tableName, verdictsOf } from "./markdown-record.ts";
import { markdownList, markdownTable, markdownText, paragraph, section } from "./markdown-text.ts";

/** The whole report. Ends in a line break; everything that people wrote is escaped (REP-13). */
export function renderMarkdown(
  report: Report,
  { words = english, summaryWords = englishSummary, timeZone = "UTC" }: ExportOptions = {},
): string {
  const { headings } = words;
  const lines = [
    ...opening(report, words, timeZone),
    ...section(2, summaryWords.insightsTitle, insights(report, summaryWords)),
    ...section(2, headings.whoPays, whoPays(report, words)),
    ...section(2, headings.tradeOffs, tradeOffLog(report, words)),
    ...section(2, headings.debts, debts(report, words)),
    ...section(2, headings.contested, contested(report, words)),
    ...section(2, headings.needToFindOut, needToFindOut(report, words)),
    ...section(2, headings.parked, parked(report, words)),
    ...section(2, headings.practice, practice(report, words)),
    ...section(2, headings.commitments, commitments(report, words, timeZone)),
    ...section(2, headings.appendix, appendix(report, words)),
    `*${words.notice}*`,
  ];
  return `${lines.join("\n")}\n`;
}

function opening(report: Report, words: ReportWords, timeZone: string): string[] {
  const { totals, people } = report;
  const date = words.date(report.startedAt ?? report.createdAt, timeZone);
  return [
    `# ${markdownText(report.title)}`,
    "",
    `**${words.notice}**${report.isDraft ? ` ${words.draft}` : ""}`,
    "",
    `${date}. ${words.attendance(people)}. ${words.totals(totals.groups, totals.tradeOffs, totals.debts)}.`,
    "",
    words.purpose,
    "",
    ...paragraph(report.edition === "manager" ? words.managersEdition : ""),
  ];
}

/** How many of the records that an insight rests on are named; all of them are in the JSON. */
const namedRecords = 6;

function insights({ insights: found, tradeOffs }: Report, words: SummaryWords): string[] {
  const items = found.map((insight, index) => {
    const { title, about } = insightText(insight, words);
    const records = tradeOffs.filter(({ key }) => insight.restsOn.includes(key));
    const first = records.slice(0, namedRecords).map(({ table, slot }) => words.record(table, slot));
    const restsOn = words.restsOn(first, records.length - first.length);
    return `${index + 1}. **${markdownText(title)}** ${markdownText(about)} ${markdownText(restsOn)}`;
  });
  return items.length === 0 ? [] : [...items, ""];
}

function whoPays({ whoPays: payers, totals }: Report, words: ReportWords): string[] {
  if (totals.tradeOffs === 0) return [words.nothing, ""];
  const [most, next] = payers;
  const said = [
    most && most.count > (next?.count ?? 0)
      ? words.bearsMost(words.payers[most.of], most.count, totals.tradeOffs)
      : "",
    totals.unpaid > 0 ? words.unpaid(totals.unpaid) : "",
  ];
  return [
    ...markdownTable(
      [words.columns.who, words.columns.howOften],
      payers.map(({ of, count }) => [words.payers[of], String(count)]),
    ),
    ...paragraph(said.filter((sentence) => sentence !== "").join(" ")),
  ];
}

function tradeOffLog({ themes, tradeOffs }: Report, words: ReportWords): string[] {
  return byTheme(themes, tradeOffs).flatMap(({ theme, tradeOffs: records }) =>
    section(
      3,
      theme === null ? words.untagged : words.themes[theme],
      markdownList(records.map((one) => logLine(one, words))),
    ),
  );
}

/** The sentence with its decision, cost and payer in bold, and what came of it. */
function logLine(one: ReportTradeOff, words: ReportWords): string {
  const sentence = sentenceParts(one, words)
    .map(({ text, isStrong }) => (isStrong ? `**${markdownText(text)}**` : spaced(text)))
    .join("");
  const dissent = (one.votes.at(-1)?.dissent ?? []).map(({ name }) => markdownText(name));
  const about = [
    tableName(one.table, words),
    fingersOf(one, words),
    dissent.length > 0 ? words.dissents(dissent) : "",
    one.curveball ? markdownText(words.tested(one.curveball.title, one.curveball.effect)) : "",
    verdictsOf(one.verdicts, words),
    one.dots ? words.dots(one.dots) : "",
    one.isFinished ? "" : words.unfinished,
  ].filter((part) => part !== "");
  const note = one.discussionNote ? ` ${words.columns.note}: ${markdownText(one.discussionNote)}` : "";
  return `${sentence} (${about.join("; ")})${note}`;
}

/** Escaped, with the blanks at its ends, which part it from the bold words. */
function spaced(text: string): string {
  return `${/^\s/.test(text) ? " " : ""}${markdownText(text)}${/\s$/.test(text) ? " " : ""}`;
}

function debts(report: Report, words: ReportWords): string[] {
  const { columns } = words;
  const { debts: all, debtsWithoutTrigger } = report.totals;
  return [
    ...markdownTable(
      [columns.debt, columns.interest, columns.repayWhen, words.headings.whoPays, columns.group],
      report.debts.map((debt) => [
        `${markdownText(debt.decision)}${debt.borrowing === "unsure" ? ` (${words.borrowings.unsure})` : ""}`,
        markdownText(debt.interest),
        markdownText(debt.repayTrigger) || `**${words.noTrigger}**`,
        debt.whoPays.map((payer) => words.payers[payer]).join("; "),
        tableName(debt.table, words),
      ]),
    ),
    ...paragraph(debtsWithoutTrigger > 0 ? words.untriggered(debtsWithoutTrigger, all) : ""),
  ];
}

function contested(report: Report, words: ReportWords): string[] {
  const { columns } = words;
  return markdownTable(
    [columns.decision, columns.why, columns.dissent, columns.votes, columns.group],
    report.contested.flatMap(({ key, reasons, dissent }) => {
      const one = report.tradeOffs.find((tradeOff) => tradeOff.key === key);
      if (!one) return [];
      return [
        [
          markdownText(one.texts.decision),
          reasons.map((reason) => words.contestedReasons[reason]).join(", "),
          words.list(dissent.map(({ name }) => markdownText(name))),
          fingersOf(one, words),
          tableName(one.table, words),
        ],
      ];
    }),
  );
}

function needToFindOut({ needToFindOut: keys, tradeOffs }: Report, words: ReportWords): string[] {
  const records = tradeOffs.filter((one) => keys.includes(one.key));
  return markdownList(
    records.map(
      (one) => `${markdownText(one.texts.decision || one.stepAction)} (${tableName(one.table, words)})`,
    ),
  );
}

function parked(report: Report, words: ReportWords): string[] {
  return markdownList(
    report.parked.map(
      ({ text, speaker, table }) =>
        `${markdownText(text)} (${speaker ? `${markdownText(speaker.name)}, ` : ""}${tableName(table, words)})`,
    ),
  );
}

function practice(report: Report, words: ReportWords): string[] {
  const { firstTry, later, open } = report.playBacks;
  const { said, unsaid } = report.privateFacts;
  const { oneWayDoors, unfinished } = report.totals;
  const figures = [
    firstTry + later + open > 0 ? words.playBacks(firstTry, later, open) : "",
    said + unsaid > 0 ? words.privateFacts(said, unsaid) : "",
    oneWayDoors > 0 ? words.oneWayDoors(oneWayDoors) : "",
    unfinished > 0 ? words.unfinishedRecords(unfinished) : "",
  ].filter((line) => line !== "");
  const lines = report.deRole.flatMap(({ table, lines: said }) =>
    said.map((line) => `${markdownText(line)} (${tableName(table, words)})`),
  );
  return [...markdownList(figures), ...section(3, words.headings.deRole, markdownList(lines))];
}

function commitments(report: Report, words: ReportWords, timeZone: string): string[] {
  return markdownList(
    report.commitments.map(({ cue, action, owner, table, dueAt }) => {
      const whose = owner ? markdownText(owner.name) : table === null ? words.group : tableName(table, words);
      const sentence = words.commitment(cue, action, owner === null).replace(/[.\s]+$/, "");
      return `${markdownText(sentence)}. (**${whose}**, ${words.date(dueAt, timeZone)})`;
    }),
  );
}
