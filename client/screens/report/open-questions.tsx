/** What is not settled: decisions that somebody did not go along with, and those that wait for a fact. */

import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import { sectionWords } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";
import { fingersOf } from "./record-words.ts";
import { More, Nothing, ReportSection } from "./report-section.tsx";

export function ContestedList({ report }: { readonly report: Report }) {
  const rows = report.contested.flatMap(({ key, reasons, dissent }) => {
    const record = report.tradeOffs.find((one) => one.key === key);
    return record ? [{ record, reasons, dissent }] : [];
  });
  return (
    <ReportSection title={english.headings.contested}>
      {rows.length === 0 && <Nothing>{sectionWords.noContested}</Nothing>}
      <ul>
        {rows.map(({ record, reasons, dissent }) => (
          <li key={record.key} className="rule-1 py-3">
            <p className="text-16 font-bold">{record.texts.decision}</p>
            <p className="mt-1 flex flex-wrap gap-x-4 text-15 text-ink2">
              <GroupMark table={record.table} />
              <span>{reasons.map((reason) => english.contestedReasons[reason]).join(", ")}</span>
              {dissent.length > 0 && <span>{english.dissents(dissent.map(({ name }) => name))}</span>}
              <span className="tnum">{fingersOf(record)}</span>
            </p>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}

export function NeedToFindOut({ report }: { readonly report: Report }) {
  const records = report.tradeOffs.filter(({ key }) => report.needToFindOut.includes(key));
  return (
    <ReportSection title={english.headings.needToFindOut}>
      {records.length === 0 && <Nothing>{sectionWords.noNeedToFindOut}</Nothing>}
      <Waiting records={records.slice(0, shownWaiting)} />
      {records.length > shownWaiting && (
        <More count={records.length - shownWaiting}>
          <Waiting records={records.slice(shownWaiting)} />
        </More>
      )}
    </ReportSection>
  );
}

const shownWaiting = 6;

function Waiting({ records }: { readonly records: readonly ReportTradeOff[] }) {
  return (
    <ul>
      {records.map((record) => (
        <li key={record.key} className="rule-1 flex flex-wrap justify-between gap-x-6 py-3 text-16">
          <span className="min-w-0 flex-1 basis-64">{record.texts.decision || record.stepAction}</span>
          <span className="text-15">
            <GroupMark table={record.table} />
          </span>
        </li>
      ))}
    </ul>
  );
}

export function DiscussionNotes({ report }: { readonly report: Report }) {
  const records = report.tradeOffs.filter((record) => record.discussionNote !== "");
  if (records.length === 0) return null;
  return (
    <ReportSection title={sectionWords.discussion}>
      <ul className="grid gap-y-6">
        {records.map((record) => (
          <li key={record.key} className="rule-1 pt-3">
            <p className="text-20 leading-snug font-semibold text-pretty">{record.discussionNote}</p>
            <p className="mt-2 flex flex-wrap gap-x-3 text-15 text-ink2">
              <GroupMark table={record.table} />
              <span>{record.texts.decision}</span>
              {record.dots !== null && <span>{english.dots(record.dots)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </ReportSection>
  );
}
