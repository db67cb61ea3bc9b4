/** The report's head: the question across the seam, whose workshop it was, how many took part, what it is not. */

import type { ReactNode } from "react";
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import { TwoFields } from "../../ui/two-fields.tsx";
import { headWords, reportDay } from "../../words/report.ts";

export function ReportHead({ report }: { readonly report: Report }) {
  const { totals, people } = report;
  const counts: readonly (readonly [number, string])[] = [
    [people.total, headWords.counted.people(people.total)],
    [totals.groups, headWords.counted.groups(totals.groups)],
    [totals.tradeOffs, headWords.counted.tradeOffs(totals.tradeOffs)],
    [totals.debts, headWords.counted.debts(totals.debts)],
  ];
  return (
    <header>
      <h1 className="sr-only">{headWords.whole}</h1>
      <TwoFields
        left={
          <Half>
            <p className="min-h-12 text-14 font-semibold sm:text-16">
              {report.title}, {reportDay(report.startedAt ?? report.createdAt)}
            </p>
            <Line>{headWords.left}</Line>
          </Half>
        }
        right={
          <Half>
            <p className="min-h-12 text-right text-14 font-semibold sm:text-16">
              {headWords.editions[report.edition]}
            </p>
            <Line>{headWords.right}</Line>
          </Half>
        }
      />
      <div className="page-x">
        <p className="flex flex-wrap justify-between gap-x-10 gap-y-2 py-5 text-16">
          <span>
            {counts.map(([n, name], index) => (
              <span key={name}>
                {index > 0 && ", "}
                <strong className="tnum font-bold">{n}</strong> {name}
              </span>
            ))}
          </span>
          <strong className="font-bold">{english.notice}</strong>
        </p>
        <div className="rule-1 pt-5">
          <p className="max-w-220 text-18 text-ink2 text-pretty">{english.purpose}</p>
        </div>
      </div>
    </header>
  );
}

const Half = ({ children }: { readonly children: ReactNode }) => (
  <div className="page-x pt-6 pb-6 sm:pt-8">{children}</div>
);

const Line = ({ children }: { readonly children: string }) => (
  <p aria-hidden className="display mt-8 max-w-[5em] text-[min(6.1rem,13.4cqi)] sm:mt-10">
    {children}
  </p>
);
