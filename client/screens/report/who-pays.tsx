/** Who pays, how often: bars that are a table, so that nobody has to see them. */

import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import { payerNames } from "../../../shared/words/vocabulary.ts";
import { ReportSection } from "./report-section.tsx";

export function WhoPays({ report }: { readonly report: Report }) {
  const most = Math.max(1, ...report.whoPays.map(({ count }) => count));
  const { unpaid } = report.totals;
  return (
    <ReportSection title={english.headings.whoPays}>
      <table className="w-full text-16">
        <caption className="sr-only">{english.headings.whoPays}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{english.columns.who}</th>
            <th scope="col">{english.columns.howOften}</th>
          </tr>
        </thead>
        <tbody>
          {report.whoPays.map(({ of, count }) => (
            <tr key={of}>
              <th scope="row" className="w-[38%] py-1.5 pr-4 text-left leading-tight font-normal">
                {payerNames[of]}
              </th>
              <td className="py-1.5">
                <span className="flex items-center gap-3">
                  <span
                    aria-hidden
                    className={count === 0 ? "h-6 w-0.5 bg-line3" : "h-6 bg-ink"}
                    style={count === 0 ? {} : { width: `${(count / most) * 84}%` }}
                  />
                  <strong className="tnum font-bold">{count}</strong>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unpaid > 0 && <p className="mt-3 text-15 text-ink2">{english.unpaid(unpaid)}</p>}
    </ReportSection>
  );
}
