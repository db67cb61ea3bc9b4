/**
 * The report as data: the participants’ edition, or the facilitators’, made from a workshop's state by rules that anyone can read
 * (docs/report.md, rules REP-*). No model, no network; how it looks is left to the screens and to server/exports.
 */

import type { Edition } from "../summary/editions.ts";
import type { Insight } from "../summary/insights.ts";
import { type PlayBackTotals, playBackTotals } from "../summary/play-backs.ts";
import { type Summary, summaryOf } from "../summary/summary.ts";
import type { TradeOffKey, WorkshopId } from "../workshop/ids.ts";
import type { WorkshopState } from "../workshop/state.ts";
import { type Payer, payers, type Theme, themes } from "../workshop/vocabulary.ts";
import { type AgendaBlock, agendaTook } from "./agenda-took.ts";
import { type Attendance, attendance } from "./attendance.ts";
import { type Content, contentsOf } from "./contents.ts";
import { type Contribution, contributionsOf } from "./contributions.ts";
import { type Contested, contestedOf, type Debt, debtsOf } from "./costs.ts";
import { type Counted, countBy, payersNamed, themesNamed } from "./counts.ts";
import { type ParkedLine, parkedLines } from "./parked.ts";
import { type DeRoleLines, deRoleLines, type FactTotals, factTotals } from "./practice.ts";
import { privateNotes, type ReportPrivateNote } from "./private-notes.ts";
import { groupsOf, readable } from "./readable.ts";
import { type ReportCommitment, reportCommitments } from "./report-commitments.ts";
import { type ReportGroup, reportGroups } from "./report-groups.ts";
import { type ReportTradeOff, reportTradeOffs } from "./report-trade-offs.ts";

export interface Report {
  readonly schemaVersion: 1;
  readonly edition: Edition;
  /** REP-10: on every copy. Its words are in `words.ts`. */
  readonly notice: "simulationDecisions";
  /** True until the workshop has ended. */
  readonly isDraft: boolean;
  readonly workshopId: WorkshopId;
  readonly title: string;
  /** Epoch milliseconds, like every time in here. */
  readonly createdAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly writtenAt: number;
  readonly lengthMin: number;
  readonly people: Attendance;
  readonly totals: Totals;
  /** Three to five, the strongest first (SUM-15). */
  readonly insights: readonly Insight[];
  readonly groups: readonly ReportGroup[];
  /** By table, then in the order of play. */
  readonly tradeOffs: readonly ReportTradeOff[];
  /** REP-5. Every payer, the one who pays most often first. */
  readonly whoPays: readonly Counted<Payer>[];
  /** Every theme that somebody chose, the most frequent first. */
  readonly themes: readonly Counted<Theme>[];
  readonly debts: readonly Debt[];
  readonly contested: readonly Contested[];
  readonly needToFindOut: readonly TradeOffKey[];
  readonly parked: readonly ParkedLine[];
  readonly commitments: readonly ReportCommitment[];
  /** REP-20. By table and name, then by step. */
  readonly contributions: readonly Contribution[];
  readonly playBacks: PlayBackTotals;
  readonly privateFacts: FactTotals;
  readonly deRole: readonly DeRoleLines[];
  readonly agenda: readonly AgendaBlock[];
  readonly contents: readonly Content[];
  /** Everything else that was computed from the records (SUM-1 to SUM-13). */
  readonly summary: Omit<Summary, "insights">;
  /** In the facilitators' edition alone (PNOTE-1). */
  readonly privateNotes?: readonly ReportPrivateNote[];
}

export interface Totals {
  readonly groups: number;
  readonly tradeOffs: number;
  /** Trade-offs without a decision, a cost or somebody who bears it. */
  readonly unfinished: number;
  /** Trade-offs that name nobody who pays. */
  readonly unpaid: number;
  readonly debts: number;
  readonly debtsWithoutTrigger: number;
  readonly contested: number;
  readonly oneWayDoors: number;
  readonly needToFindOut: number;
}

export interface ReportAsked {
  /** Epoch ms. */
  readonly now: number;
  /** The participants' unless it is said. */
  readonly edition?: Exclude<Edition, "manager">;
}

/** The report as things stand at `now`. Whether somebody may read it is `mayRead`'s to say. */
export function reportOf(whole: WorkshopState, { now, edition = "participant" }: ReportAsked): Report {
  const state = readable(whole);
  const { insights, ...summary } = summaryOf(whole);
  const tradeOffs = reportTradeOffs(state);
  const groups = reportGroups(state, tradeOffs);
  const debts = debtsOf(tradeOffs);
  const contested = contestedOf(tradeOffs);
  const needToFindOut = tradeOffs.filter((one) => one.evidence === "needToFindOut").map((one) => one.key);
  return {
    schemaVersion: 1,
    edition,
    notice: "simulationDecisions",
    isDraft: state.room.position !== "ended",
    workshopId: state.id,
    title: state.title,
    createdAt: state.createdAt,
    startedAt: state.room.startedAt,
    endedAt: state.room.endedAt,
    writtenAt: now,
    lengthMin: state.settings.lengthMin,
    people: attendance(state),
    totals: {
      groups: groups.length,
      tradeOffs: tradeOffs.length,
      unfinished: tradeOffs.filter((one) => !one.isFinished).length,
      unpaid: tradeOffs.filter((one) => one.whoPays.length === 0).length,
      debts: debts.length,
      debtsWithoutTrigger: debts.filter((debt) => debt.repayTrigger === "").length,
      contested: contested.length,
      oneWayDoors: tradeOffs.filter((one) => one.reversibility === "oneWay").length,
      needToFindOut: needToFindOut.length,
    },
    insights,
    groups,
    tradeOffs,
    whoPays: countBy(payers, payersNamed(tradeOffs)),
    themes: countBy(themes, themesNamed(tradeOffs)).filter(({ count }) => count > 0),
    debts,
    contested,
    needToFindOut,
    parked: parkedLines(state),
    commitments: reportCommitments(state),
    contributions: contributionsOf(state, tradeOffs),
    playBacks: playBackTotals(groupsOf(state)),
    privateFacts: factTotals(tradeOffs),
    deRole: deRoleLines(state),
    agenda: agendaTook(state, now),
    contents: contentsOf(state),
    summary,
    ...(edition === "facilitator" && { privateNotes: privateNotes(whole) }),
  };
}
