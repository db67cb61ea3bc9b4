/** The appendix as blocks: who sat where, the time it took, what was played, then each group's journey and records. */
import type { Report } from "../../../shared/report/report.ts";
import type { Member } from "../../../shared/report/report-groups.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import type { ReportWords } from "../../../shared/report/words.ts";
import { fingersOf, tableName, verdictsOf } from "../markdown-record.ts";
import { apart, type Block, composed, entries, nothing, section, table, text } from "./blocks.ts";
import { journeyOf } from "./journey-block.ts";
import type { Words } from "./read-blocks.ts";

export function appendix(report: Report, all: Words): Block[] {
  const { words } = all;
  const blocks = section(1, composed(words.headings.appendix), [
    ...section(2, composed(words.headings.groups), groups(report, words)),
    ...section(2, composed(words.headings.agenda), times(report, all)),
    ...section(2, composed(words.headings.content), content(report, words)),
    ...report.groups.flatMap((group) => {
      const records = report.tradeOffs.filter((one) => one.groupId === group.id);
      const heading = composed(`${tableName(group.table, words)}: ${apart(group.personaName)}`);
      return section(2, heading, [
        ...journeyOf(group, records, words).map((journey): Block => ({ kind: "journey", journey })),
        ...records.flatMap((one) =>
          section(3, composed(`${words.step(one.slot + 1)}: ${apart(one.stepAction)}`), record(one, words)),
        ),
      ]);
    }),
  ]);
  return blocks.length === 0 ? [] : [{ kind: "newPage" }, ...blocks];
}

function groups(report: Report, words: ReportWords): Block[] {
  const { columns } = words;
  return table(
    [
      [columns.group, 1.6],
      [columns.persona, 1.2],
      [columns.journey, 2],
      [columns.people, 5],
    ],
    report.groups.map(({ table: at, personaName, journeyTitle, members }) => [
      composed(tableName(at, words)),
      text(personaName),
      text(journeyTitle),
      composed(members.map((member) => memberText(member, words)).join("; ")),
    ]),
  );
}

const memberText = ({ name, discipline }: Member, words: ReportWords): string =>
  `${apart(name)}${discipline ? ` (${words.disciplines[discipline]})` : ""}`;

function times({ agenda }: Report, { words, paper }: Words): Block[] {
  const { columns } = words;
  const longest = Math.max(1, ...agenda.flatMap(({ plannedMs, tookMs }) => [plannedMs, tookMs ?? 0]));
  const rows = agenda.map(({ kind, slot, plannedMs, tookMs }) => ({
    label: slot === null ? words.blocks[kind] : words.step(slot + 1),
    planned: words.minutes(plannedMs),
    took: tookMs === null ? "" : words.minutes(tookMs),
    plannedShare: plannedMs / longest,
    tookShare: (tookMs ?? 0) / longest,
  }));
  return rows.length === 0
    ? []
    : [
        {
          kind: "times",
          about: paper.timesAbout,
          columns: [columns.block, columns.planned, columns.took],
          rows,
        },
      ];
}

const content = (report: Report, words: ReportWords): Block[] =>
  entries(
    report.contents.map(({ personaName, journeyTitle, version, evidence }) => ({
      text: composed(words.content(apart(personaName), apart(journeyTitle), version, evidence)),
      about: nothing,
    })),
  );

function record(one: ReportTradeOff, words: ReportWords): Block[] {
  const { columns } = words;
  const tags = [
    ...one.themes.map((theme) => words.themes[theme]),
    one.reversibility ? words.reversibilities[one.reversibility] : "",
    one.evidence ? words.evidences[one.evidence] : "",
    one.borrowing ? words.borrowings[one.borrowing] : "",
    one.prudence ? words.prudences[one.prudence] : "",
  ].filter((tag) => tag !== "");
  const { curveball } = one;
  const fields: readonly (readonly [label: string, value: string])[] = [
    ...(["need", "constraint", "decision", "alternatives", "gain", "giveUp", "reason"] as const).map(
      (field) => [words.fields[field], apart(one.texts[field])] as const,
    ),
    [words.headings.whoPays, one.whoPays.map((payer) => words.payers[payer]).join("; ")],
    [columns.interest, apart(one.texts.interest)],
    [columns.repayWhen, apart(one.texts.repayTrigger)],
    [columns.tags, tags.join(", ")],
    [columns.votes, fingersOf(one, words)],
    [columns.dissent, words.list((one.votes.at(-1)?.dissent ?? []).map(({ name }) => apart(name)))],
    [
      columns.curveball,
      curveball
        ? `${words.tested(apart(curveball.title), curveball.effect)}. ${apart(curveball.text)} ${apart(curveball.question)}`
        : "",
    ],
    [columns.verdicts, verdictsOf(one.verdicts, words)],
    [columns.roles, one.roles.map(({ role, name }) => `${words.roles[role]}: ${apart(name)}`).join("; ")],
    [
      columns.facts,
      one.facts
        .map(({ text: fact, wasSaid }) => `${apart(fact)}${wasSaid ? "" : ` (${words.notSaid})`}`)
        .join(" "),
    ],
    [words.headings.parked, one.parked.map(apart).join(" ")],
    [
      columns.reality,
      one.realityChecks.map(({ name, text: check }) => `${apart(name)}: ${apart(check)}`).join("; "),
    ],
    [columns.note, apart(one.discussionNote)],
    [columns.took, one.tookMs > 0 ? words.minutes(one.tookMs) : ""],
  ];
  const filled = fields.filter(([, value]) => value !== "");
  return filled.length === 0
    ? []
    : [{ kind: "record", fields: filled.map(([label, value]) => ({ label, text: composed(value) })) }];
}
