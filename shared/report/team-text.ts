/** The workshop in a few lines to paste into a team's channel: nothing in it that a chat would take for markup. */

import { groupName } from "../words/vocabulary.ts";
import { clean } from "../workshop/schemas.ts";
import { english } from "./english.ts";
import { englishFiles } from "./english-files.ts";
import { englishSummary } from "./english-summary.ts";
import type { FileWords } from "./file-words.ts";
import type { Report } from "./report.ts";
import { insightText, type SummaryWords } from "./summary-words.ts";
import type { ReportWords } from "./words.ts";

export interface TeamTextOptions {
  readonly words?: ReportWords;
  readonly summaryWords?: SummaryWords;
  readonly fileWords?: FileWords;
  /** IANA name of the zone in which dates are told. */
  readonly timeZone?: string;
}

/** As much as a channel shows without folding it away; in UTF-16 code units. */
export const teamTextLength = 1_500;
const insightsTold = 3;
const titleLength = 100;
const lineLength = 140;

/**
 * At most `teamTextLength` long: first what the room found and who pays, then as many debts without a repay trigger and
 * commitments of groups as fit. REP-21: what people wrote is harmless in Slack, Teams and the like.
 */
export function teamText(
  report: Report,
  {
    words = english,
    summaryWords = englishSummary,
    fileWords = englishFiles,
    timeZone = "UTC",
  }: TeamTextOptions = {},
): string {
  const { totals, people } = report;
  const date = words.date(report.startedAt ?? report.createdAt, timeZone);
  const insights = report.insights.slice(0, insightsTold).map((insight) => {
    const { title, about } = insightText(insight, summaryWords);
    return bullet(`${title} ${about}`);
  });
  const head = [
    `${clipped(chatText(report.title), titleLength)}, ${date}`,
    `${words.notice}${report.isDraft ? ` ${words.draft}` : ""}`,
    `${words.attendance(people)}. ${words.totals(totals.groups, totals.tradeOffs, totals.debts)}.`,
    ...titled(summaryWords.insightsTitle, insights),
    ...paysMost(report, words, fileWords),
  ].join("\n");
  const debts = report.debts.filter(({ repayTrigger }) => repayTrigger === "");
  const debtLines = debts.map(({ decision, stepAction, table }) =>
    bullet(`${clipped(chatText(decision || stepAction), lineLength)} (${groupName(table)})`),
  );
  const groupLines = report.commitments.flatMap(({ cue, action, owner, table }) => {
    if (owner !== null) return [];
    const whose = table === null ? words.group : groupName(table);
    return [bullet(`${whose}: ${clipped(chatText(words.commitment(cue, action, true)), lineLength)}`)];
  });
  const room = teamTextLength - head.length;
  // Neither list takes the other's half, unless the other leaves it.
  const short = fitting(fileWords.groupsWill, groupLines, room / 2, fileWords);
  const first = fitting(
    fileWords.debtsWithoutTrigger(debts.length),
    debtLines,
    room - short.length,
    fileWords,
  );
  return `${head}${first}${fitting(fileWords.groupsWill, groupLines, room - first.length - 1, fileWords)}\n`;
}

function paysMost({ whoPays, totals }: Report, words: ReportWords, fileWords: FileWords): string[] {
  const most = whoPays[0]?.count ?? 0;
  if (most === 0) return [];
  const payers = whoPays.filter(({ count }) => count === most).map(({ of }) => words.payersInSentence[of]);
  return ["", fileWords.paysMost(payers, most, totals.tradeOffs)];
}

const bullet = (text: string): string => `• ${text}`;
const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ["", title, ...lines];

/** The title with as many of `lines` as `room` holds, and how many more there are; nothing where not one fits. */
function fitting(title: string, lines: readonly string[], room: number, { more }: FileWords): string {
  for (let told = lines.length; told > 0; told -= 1) {
    const rest = told < lines.length ? [bullet(more(lines.length - told))] : [];
    const text = `\n${titled(title, [...lines.slice(0, told), ...rest]).join("\n")}`;
    if (text.length <= room) return text;
  }
  return "";
}

/** At most `length` long, without half a sign at its end. */
function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const signs = [...text.slice(0, length - 1)];
  if (/[\uD800-\uDBFF]$/.test(signs.at(-1) ?? "")) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** Joins what stands on both sides of it, and is not seen: names and addresses are no longer recognised. */
const joiner = "\u2060";
const lookAlikes: Readonly<Record<string, string>> = {
  "<": "‹",
  ">": "›",
  "*": "∗",
  "`": "‘",
  "~": "∼",
  _: "ˍ",
};

/**
 * REP-21: one line that reads as it was written and calls nobody: no mention (`@everyone`, `<!channel>`), no channel, no
 * link, no emphasis, code or quotation, no emoji by name.
 */
export const chatText = (text: string): string =>
  clean(text.replace(/\s+/g, " "))
    .replace(/[<>*`~_]/g, (sign) => lookAlikes[sign] ?? sign)
    .replace(/^(?:[-+]|\d+[.)])(?= )/, `${joiner}$&`)
    .replace(/[@＠#]/g, `${joiner}$&${joiner}`)
    .replace(/:(?=\S)/g, `:${joiner}`)
    .replace(/\/(?=\/)/g, `/${joiner}`)
    .replace(/\](?=\()/g, `]${joiner}`)
    .replace(/\.(?=[\p{L}\p{N}])/gu, `.${joiner}`);
