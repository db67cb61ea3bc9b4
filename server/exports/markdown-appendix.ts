/** The appendix of the Markdown report: who sat where, each group's journey and records, the time, what was played. */

import type { Report } from "../../shared/report/report.ts";
import type { Member, ReportGroup } from "../../shared/report/report-groups.ts";
import type { ReportTradeOff } from "../../shared/report/report-trade-offs.ts";
import type { ReportWords } from "../../shared/report/words.ts";
import type { Station } from "../../shared/summary/journey-lines.ts";
import { fingersOf, tableName, verdictsOf } from "./markdown-record.ts";
import { markdownList, markdownTable, markdownText, section } from "./markdown-text.ts";

export function appendix(report: Report, words: ReportWords): string[] {
  return [
    ...section(3, words.headings.groups, groups(report, words)),
    ...section(3, words.headings.agenda, agenda(report, words)),
    ...section(3, words.headings.content, content(report, words)),
    ...report.groups.flatMap((group) => {
      const records = report.tradeOffs.filter((one) => one.groupId === group.id);
      const heading = `${tableName(group.table, words)}: ${markdownText(group.personaName)}`;
      return section(3, heading, [
        ...journey(group, words),
        ...records.flatMap((one) => section(4, markdownText(one.stepAction), record(one, words))),
      ]);
    }),
  ];
}

function groups(report: Report, words: ReportWords): string[] {
  const { columns } = words;
  return markdownTable(
    [columns.group, columns.persona, columns.journey, columns.people],
    report.groups.map(({ table, personaName, journeyTitle, members }) => [
      tableName(table, words),
      markdownText(personaName),
      markdownText(journeyTitle),
      members.map((member) => memberText(member, words)).join("; "),
    ]),
  );
}

const memberText = ({ name, discipline }: Member, words: ReportWords): string =>
  `${markdownText(name)}${discipline ? ` (${words.disciplines[discipline]})` : ""}`;

/** The line as a table: how the persona feels at each step, before and after what the group decided. */
function journey({ line }: ReportGroup, words: ReportWords): string[] {
  const { columns } = words;
  return markdownTable(
    [columns.step, columns.before, columns.after, columns.verdicts],
    line.map((station) => [
      markdownText(station.action) + (station.isMomentOfTruth ? " \\*" : ""),
      signed(station.before),
      signed(station.after),
      stationVerdict(station, words),
    ]),
  );
}

const stationVerdict = ({ slot, verdicts }: Station, words: ReportWords): string =>
  slot === null ? words.notPlayed : verdicts ? verdictsOf(verdicts, words) : "";

const signed = (feeling: number): string => (feeling > 0 ? `+${feeling}` : String(feeling).replace("-", "−"));

function record(one: ReportTradeOff, words: ReportWords): string[] {
  const { columns } = words;
  const tags = [
    ...one.themes.map((theme) => words.themes[theme]),
    one.reversibility ? words.reversibilities[one.reversibility] : "",
    one.evidence ? words.evidences[one.evidence] : "",
    one.borrowing ? words.borrowings[one.borrowing] : "",
    one.prudence ? words.prudences[one.prudence] : "",
  ].filter((tag) => tag !== "");
  const fields: readonly (readonly [label: string, value: string])[] = [
    ...(["need", "constraint", "decision", "alternatives", "gain", "giveUp", "reason"] as const).map(
      (field) => [words.fields[field], markdownText(one.texts[field])] as const,
    ),
    [words.headings.whoPays, one.whoPays.map((payer) => words.payers[payer]).join("; ")],
    [columns.interest, markdownText(one.texts.interest)],
    [columns.repayWhen, markdownText(one.texts.repayTrigger)],
    [columns.tags, tags.join(", ")],
    [columns.votes, fingersOf(one, words)],
    [columns.dissent, words.list((one.votes.at(-1)?.dissent ?? []).map(({ name }) => markdownText(name)))],
    [columns.curveball, curveballText(one, words)],
    [columns.verdicts, verdictsOf(one.verdicts, words)],
    [
      columns.roles,
      one.roles.map(({ role, name }) => `${words.roles[role]}: ${markdownText(name)}`).join("; "),
    ],
    [columns.facts, one.facts.map(({ text, wasSaid }) => factText(text, wasSaid, words)).join(" ")],
    [words.headings.parked, one.parked.map(markdownText).join(" ")],
    [
      columns.reality,
      one.realityChecks.map(({ name, text }) => `${markdownText(name)}: ${markdownText(text)}`).join("; "),
    ],
    [columns.note, markdownText(one.discussionNote)],
    [columns.took, one.tookMs > 0 ? words.minutes(one.tookMs) : ""],
  ];
  return markdownList(
    fields.filter(([, value]) => value !== "").map(([label, value]) => `**${label}:** ${value}`),
  );
}

function curveballText({ curveball }: ReportTradeOff, words: ReportWords): string {
  if (!curveball) return "";
  const { title, text, question, effect } = curveball;
  return `${markdownText(words.tested(title, effect))}. ${markdownText(text)} ${markdownText(question)}`;
}

const factText = (text: string, wasSaid: boolean, words: ReportWords): string =>
  `${markdownText(text)}${wasSaid ? "" : ` (${words.notSaid})`}`;

function agenda(report: Report, words: ReportWords): string[] {
  const { columns } = words;
  return markdownTable(
    [columns.block, columns.planned, columns.took],
    report.agenda.map(({ kind, slot, plannedMs, tookMs }) => [
      slot === null ? words.blocks[kind] : words.step(slot + 1),
      words.minutes(plannedMs),
      tookMs === null ? "" : words.minutes(tookMs),
    ]),
  );
}

const content = (report: Report, words: ReportWords): string[] =>
  markdownList(
    report.contents.map(({ personaName, journeyTitle, version, evidence }) =>
      markdownText(words.content(personaName, journeyTitle, version, evidence)),
    ),
  );
