/** The insights, numbered, each with its evidence and the way to the records that it rests on. */
import { englishSummary } from "../../../shared/report/english-summary.ts";
import type { Report } from "../../../shared/report/report.ts";
import { insightText } from "../../../shared/report/summary-words.ts";
import type { Insight } from "../../../shared/summary/insights.ts";
import { groupLook } from "../../words/groups.ts";
import { findingWords } from "../../words/report.ts";
import { recordId, recordsId } from "./records.tsx";

/** How many of the records are linked one by one. */
const linkedRecords = 4;

export function RoomFound({ report }: { readonly report: Report }) {
  const { insights } = report;
  if (insights.length === 0) return null;
  return (
    <section className="mt-9">
      <h2 className="display text-[2rem] sm:text-d40">{findingWords.title(insights.length)}</h2>
      <ol className={`mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 ${columns[insights.length] ?? ""}`}>
        {insights.map((insight, index) => {
          const { title, about } = insightText(insight, englishSummary);
          return (
            <li key={insight.rule} className="max-sm:grid max-sm:grid-cols-[3.5rem_1fr] max-sm:gap-x-2">
              <p aria-hidden className="display tnum text-d64 sm:text-d92">
                {index + 1}
              </p>
              <div>
                <h3 className="font-display text-24 leading-tight font-bold font-stretch-88% tracking-tight sm:mt-5 xl:min-h-15">
                  {title}
                </h3>
                <p className="mt-2 text-16 text-ink2">{about}</p>
                <Evidence insight={insight} report={report} />
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const columns: Readonly<Record<number, string>> = {
  3: "xl:grid-cols-3",
  4: "xl:grid-cols-4",
  5: "xl:grid-cols-5",
};

function Evidence({ insight, report }: { readonly insight: Insight; readonly report: Report }) {
  const records = report.tradeOffs.filter(({ key }) => insight.restsOn.includes(key));
  const more = records.length - linkedRecords;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-14 text-ink2 print:hidden">
      {findingWords.restsOn}
      {records.slice(0, linkedRecords).map(({ key, table, slot, stepAction }) => {
        const group = groupLook(table).name;
        return (
          <a
            key={key}
            href={`#${recordId(key)}`}
            aria-label={findingWords.record(group, slot, stepAction)}
            className="inline-flex min-h-6 items-center font-semibold text-ink underline underline-offset-4"
          >
            {englishSummary.record(table, slot)}
          </a>
        );
      })}
      {more > 0 && (
        <a
          href={`#${recordsId}`}
          className="inline-flex min-h-6 items-center font-semibold text-ink underline underline-offset-4"
        >
          {findingWords.more(more)}
        </a>
      )}
    </p>
  );
}
