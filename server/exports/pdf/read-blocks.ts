/** The five-minute read as blocks: what the room found, who pays, what was traded, owed, contested, promised. */
import { byTheme } from "../../../shared/report/counts.ts";
import type { PaperWords } from "../../../shared/report/paper-words.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import { sentenceParts } from "../../../shared/report/sentence.ts";
import { insightText, type SummaryWords } from "../../../shared/report/summary-words.ts";
import type { ReportWords } from "../../../shared/report/words.ts";
import { fingersOf, tableName, verdictsOf } from "../markdown-record.ts";
import {
  apart,
  type Block,
  composed,
  entries,
  mixed,
  nothing,
  paragraph,
  plain,
  section,
  strong,
  type Text,
  table,
  text,
} from "./blocks.ts";
import { journeyOf } from "./journey-block.ts";

export interface Words {
  readonly words: ReportWords;
  readonly summary: SummaryWords;
  readonly paper: PaperWords;
  readonly timeZone: string;
}

export function read(report: Report, all: Words): Block[] {
  const { headings } = all.words;
  return [
    ...section(1, composed(all.summary.insightsTitle), insights(report, all)),
    ...section(1, composed(headings.whoPays), whoPays(report, all)),
    ...section(1, composed(all.paper.curve), curves(report, all)),
    ...section(1, composed(headings.tradeOffs), tradeOffs(report, all)),
    ...section(1, composed(headings.debts), debts(report, all)),
    ...section(1, composed(headings.contested), contested(report, all)),
    ...section(1, composed(headings.needToFindOut), needToFindOut(report, all)),
    ...section(1, composed(headings.parked), parked(report, all)),
    ...section(1, composed(headings.practice), practice(report, all)),
    ...section(1, composed(headings.commitments), commitments(report, all)),
  ];
}

/** How many of the records that an insight rests on are named; all of them are in the JSON. */
const namedRecords = 6;

function insights({ insights: found, tradeOffs: all }: Report, { summary }: Words): Block[] {
  return entries(
    found.map((insight) => {
      const { title, about } = insightText(insight, summary);
      const records = all.filter(({ key }) => insight.restsOn.includes(key));
      const first = records.slice(0, namedRecords).map(({ table, slot }) => summary.record(table, slot));
      return {
        text: mixed([
          { text: plain(title), isStrong: true },
          { text: ` ${plain(about)}`, isStrong: false },
        ]),
        about: composed(summary.restsOn(first, records.length - first.length)),
      };
    }),
    true,
  );
}

function whoPays(report: Report, { words, paper }: Words): Block[] {
  const { totals, whoPays: payers, themes } = report;
  if (totals.tradeOffs === 0) return paragraph(words.nothing);
  const [most, next] = payers;
  const said = [
    most && most.count > (next?.count ?? 0)
      ? words.bearsMost(words.payers[most.of], most.count, totals.tradeOffs)
      : "",
    totals.unpaid > 0 ? words.unpaid(totals.unpaid) : "",
  ];
  const bars = (counted: readonly { readonly label: string; readonly count: number }[]): Block => ({
    kind: "bars",
    about: paper.shareAbout(totals.tradeOffs),
    bars: counted.map(({ label, count }) => ({
      label: composed(label),
      count,
      share: Math.min(1, count / totals.tradeOffs),
    })),
  });
  return [
    ...paragraph(said.filter((sentence) => sentence !== "").join(" ")),
    bars(payers.map(({ of, count }) => ({ label: words.payers[of], count }))),
    ...section(
      2,
      composed(paper.themes),
      themes.length > 0 ? [bars(themes.map(({ of, count }) => ({ label: words.themes[of], count })))] : [],
    ),
  ];
}

function curves({ groups, tradeOffs: all }: Report, { words, paper }: Words): Block[] {
  const journeys = groups.flatMap((group) =>
    journeyOf(
      group,
      all.filter(({ groupId }) => groupId === group.id),
      words,
    ),
  );
  return journeys.length === 0 ? [] : [...paragraph(paper.curveAbout), { kind: "curves", journeys }];
}

const tradeOffs = ({ themes, tradeOffs: all }: Report, { words }: Words): Block[] =>
  byTheme(themes, all).flatMap(({ theme, tradeOffs: records }) =>
    section(
      2,
      composed(theme === null ? words.untagged : words.themes[theme]),
      entries(records.map((one) => ({ text: sentence(one, words), about: composed(aboutOf(one, words)) }))),
    ),
  );

/** Its decision, cost and payer strong. */
function sentence(one: ReportTradeOff, words: ReportWords): Text {
  const { decision, giveUp, need, constraint, alternatives, gain, reason, interest, repayTrigger } =
    one.texts;
  const texts = {
    decision: apart(decision),
    giveUp: apart(giveUp),
    need: apart(need),
    constraint: apart(constraint),
    alternatives: apart(alternatives),
    gain: apart(gain),
    reason: apart(reason),
    interest,
    repayTrigger,
  };
  const { whoPays } = one;
  return mixed(
    sentenceParts(
      { personaName: apart(one.personaName), stepAction: apart(one.stepAction), texts, whoPays },
      words,
    ),
  );
}

function aboutOf(one: ReportTradeOff, words: ReportWords): string {
  const dissent = (one.votes.at(-1)?.dissent ?? []).map(({ name }) => apart(name));
  const about = [
    tableName(one.table, words),
    fingersOf(one, words),
    dissent.length > 0 ? words.dissents(dissent) : "",
    one.curveball ? words.tested(apart(one.curveball.title), one.curveball.effect) : "",
    verdictsOf(one.verdicts, words),
    one.dots ? words.dots(one.dots) : "",
    one.isFinished ? "" : words.unfinished,
    one.discussionNote ? `${words.columns.note}: ${apart(one.discussionNote)}` : "",
  ];
  return about.filter((part) => part !== "").join("; ");
}

function debts(report: Report, { words }: Words): Block[] {
  const { columns } = words;
  const { debts: all, debtsWithoutTrigger } = report.totals;
  return [
    ...paragraph(debtsWithoutTrigger > 0 ? words.untriggered(debtsWithoutTrigger, all) : ""),
    ...table(
      [
        [columns.debt, 3],
        [columns.interest, 2.3],
        [columns.repayWhen, 2.3],
        [words.headings.whoPays, 1.6],
        [columns.group, 1.8],
      ],
      report.debts.map((debt) => [
        composed(
          debt.borrowing === "unsure"
            ? `${apart(debt.decision)} (${words.borrowings.unsure})`
            : apart(debt.decision),
        ),
        text(debt.interest),
        debt.repayTrigger ? text(debt.repayTrigger) : strong(words.noTrigger),
        composed(debt.whoPays.map((payer) => words.payers[payer]).join("; ")),
        composed(tableName(debt.table, words)),
      ]),
    ),
  ];
}

function contested(report: Report, { words }: Words): Block[] {
  const { columns } = words;
  return table(
    [
      [columns.decision, 3.2],
      [columns.why, 2.2],
      [columns.dissent, 1.8],
      [columns.votes, 1.8],
      [columns.group, 1.8],
    ],
    report.contested.flatMap(({ key, reasons, dissent }) => {
      const one = report.tradeOffs.find((tradeOff) => tradeOff.key === key);
      if (!one) return [];
      return [
        [
          text(one.texts.decision),
          composed(reasons.map((reason) => words.contestedReasons[reason]).join(", ")),
          composed(words.list(dissent.map(({ name }) => apart(name)))),
          composed(fingersOf(one, words)),
          composed(tableName(one.table, words)),
        ],
      ];
    }),
  );
}

const needToFindOut = ({ needToFindOut: keys, tradeOffs: all }: Report, { words }: Words): Block[] =>
  entries(
    all
      .filter((one) => keys.includes(one.key))
      .map((one) => ({
        text: text(one.texts.decision || one.stepAction),
        about: composed(tableName(one.table, words)),
      })),
  );

const parked = (report: Report, { words }: Words): Block[] =>
  entries(
    report.parked.map((line) => ({
      text: text(line.text),
      about: composed(
        `${line.speaker ? `${apart(line.speaker.name)}, ` : ""}${tableName(line.table, words)}`,
      ),
    })),
  );

function practice(report: Report, { words }: Words): Block[] {
  const { firstTry, later, open } = report.playBacks;
  const { said, unsaid } = report.privateFacts;
  const { oneWayDoors, unfinished } = report.totals;
  const figures = [
    firstTry + later + open > 0 ? words.playBacks(firstTry, later, open) : "",
    said + unsaid > 0 ? words.privateFacts(said, unsaid) : "",
    oneWayDoors > 0 ? words.oneWayDoors(oneWayDoors) : "",
    unfinished > 0 ? words.unfinishedRecords(unfinished) : "",
  ].filter((line) => line !== "");
  const hardest = report.deRole.flatMap(({ table: at, lines }) =>
    lines.map((line) => ({ text: text(line), about: composed(tableName(at, words)) })),
  );
  return [
    ...entries(figures.map((line) => ({ text: composed(line), about: nothing }))),
    ...section(2, composed(words.headings.deRole), entries(hardest)),
  ];
}

const commitments = (report: Report, { words, timeZone }: Words): Block[] =>
  entries(
    report.commitments.map(({ cue, action, owner, table: at, dueAt }) => {
      const whose = owner ? apart(owner.name) : at === null ? words.group : tableName(at, words);
      const said = words.commitment(apart(cue), apart(action), owner === null).replace(/[.\s]+$/, "");
      return { text: composed(`${said}.`), about: composed(`${whose}, ${words.date(dueAt, timeZone)}`) };
    }),
  );
