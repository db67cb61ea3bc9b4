/** The findings, numbered, each with its evidence. */
import type { Report } from "../../../shared/report/report.ts";
import { findingWords } from "../../words/report.ts";
import { findingsOf } from "./findings.ts";

export function RoomFound({ report }: { readonly report: Report }) {
  const findings = findingsOf(report);
  if (findings.length === 0) return null;
  return (
    <section className="mt-9">
      <h2 className="display text-[2rem] sm:text-d40">{findingWords.title(findings.length)}</h2>
      <ol className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-4">
        {findings.map(({ id, title, about }, index) => (
          <li key={id} className="max-sm:grid max-sm:grid-cols-[3.5rem_1fr] max-sm:gap-x-2">
            <p aria-hidden className="display tnum text-d64 sm:text-d92">
              {index + 1}
            </p>
            <div>
              <h3 className="font-display text-24 leading-tight font-bold font-stretch-88% tracking-tight sm:mt-5 xl:min-h-15">
                {title}
              </h3>
              <p className="mt-2 text-16 text-ink2">{about}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
