/**
 * The report for somebody who was not there: what was traded and who pays, and nobody's name. Made of the participants'
 * edition, so that it can only say less. A facilitator reads it before it leaves their hands.
 */
import { type Roster, summaryFor } from "../summary/editions.ts";
import type { TradeOffKey } from "../workshop/ids.ts";
import { tradeOffKey } from "../workshop/ids.ts";
import { type Discipline, disciplines } from "../workshop/vocabulary.ts";
import type { Attendance } from "./attendance.ts";
import { nameless } from "./nameless.ts";
import type { Report } from "./report.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

/**
 * REP-16: no name and no seat. Names in what people wrote become roles; who sat where, held which role, dissented, parked,
 * corrected, was credited with or promised something for themselves is left out, and fingers of a vote that somebody dissented in, so that a
 * lone dissent looks like any other; a discipline of one person is counted among the others.
 */
export function managersEdition(report: Report, roster: Roster): Report {
  const without = (text: string, key: TradeOffKey | null = null): string => nameless(text, roster(key));
  const { insights, ...summary } = summaryFor(
    "manager",
    { ...report.summary, insights: report.insights },
    roster,
  );
  return {
    // Field by field: what is added to a report reaches no manager before somebody has decided so here.
    schemaVersion: report.schemaVersion,
    edition: "manager",
    notice: report.notice,
    isDraft: report.isDraft,
    workshopId: report.workshopId,
    title: without(report.title),
    createdAt: report.createdAt,
    startedAt: report.startedAt,
    endedAt: report.endedAt,
    writtenAt: report.writtenAt,
    lengthMin: report.lengthMin,
    people: folded(report.people),
    totals: report.totals,
    insights,
    groups: report.groups.map((group) => ({
      ...group,
      members: [],
      line: group.line.map((station) => ({
        ...station,
        decision: without(station.decision, tradeOffKey(group.id, station.slot ?? 0)),
      })),
    })),
    tradeOffs: report.tradeOffs.map((one) => namelessTradeOff(one, (text) => without(text, one.key))),
    whoPays: report.whoPays,
    themes: report.themes,
    debts: report.debts.map((debt) => ({
      ...debt,
      decision: without(debt.decision, debt.key),
      interest: without(debt.interest, debt.key),
      repayTrigger: without(debt.repayTrigger, debt.key),
    })),
    contested: report.contested.map((one) => ({ ...one, dissent: [] })),
    needToFindOut: report.needToFindOut,
    parked: report.parked.map((line) => ({ ...line, text: without(line.text), speaker: null })),
    commitments: report.commitments
      .filter(({ owner }) => owner === null)
      .map((one) => ({ ...one, cue: without(one.cue), action: without(one.action) })),
    contributions: [],
    playBacks: report.playBacks,
    privateFacts: report.privateFacts,
    deRole: report.deRole.map((one) => ({ ...one, lines: one.lines.map((line) => without(line)) })),
    agenda: report.agenda,
    contents: report.contents,
    summary,
  };
}

function namelessTradeOff(one: ReportTradeOff, without: (text: string) => string): ReportTradeOff {
  const { texts, curveball } = one;
  return {
    ...one,
    texts: {
      decision: without(texts.decision),
      giveUp: without(texts.giveUp),
      need: without(texts.need),
      constraint: without(texts.constraint),
      alternatives: without(texts.alternatives),
      gain: without(texts.gain),
      reason: without(texts.reason),
      interest: without(texts.interest),
      repayTrigger: without(texts.repayTrigger),
    },
    votes: one.votes.map((vote) => ({
      ...vote,
      proposal: without(vote.proposal),
      fingers: vote.dissent.length > 0 ? [] : vote.fingers,
      areFingersTold: vote.dissent.length === 0,
      dissent: [],
    })),
    // A facilitator may have written the card.
    curveball: curveball && {
      ...curveball,
      title: without(curveball.title),
      text: without(curveball.text),
      question: without(curveball.question),
    },
    parked: one.parked.map(without),
    roles: [],
    realityChecks: [],
    discussionNote: without(one.discussionNote),
  };
}

function folded({ byDiscipline, ...people }: Attendance): Attendance {
  const lone = disciplines.filter((of) => of !== "other" && byDiscipline[of] === 1);
  const count = (of: Discipline): number =>
    of === "other" ? byDiscipline.other + lone.length : lone.includes(of) ? 0 : byDiscipline[of];
  return {
    ...people,
    byDiscipline: {
      engineering: count("engineering"),
      product: count("product"),
      design: count("design"),
      other: count("other"),
    },
  };
}
