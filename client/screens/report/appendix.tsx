/** Under the fold: what was parked, reality checks, what was hardest, the time it took, who sat where, what was played. */
import type { ReactNode } from "react";
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import { sectionWords } from "../../words/report.ts";
import { rolesInSentence } from "../../words/vocabulary.ts";
import { GroupMark } from "./group-mark.tsx";
import { ReportSection } from "./report-section.tsx";

export function Appendix({ report }: { readonly report: Report }) {
  const { headings, columns } = english;
  const checks = report.tradeOffs.flatMap((one) =>
    one.realityChecks.map((check, index) => ({ id: `${one.key}/${index}`, table: one.table, ...check })),
  );
  return (
    <ReportSection title={sectionWords.appendix}>
      <div className="gap-x-10 lg:columns-2">
        <Part title={headings.parked} isThere={report.parked.length > 0}>
          {report.parked.map(({ table, slot, text, speaker }) => (
            <Line key={`${table}/${slot}/${text}`} table={table} aside={speaker?.name ?? ""}>
              {text}
            </Line>
          ))}
        </Part>
        <Part title={columns.reality} isThere={checks.length > 0}>
          {checks.map(({ id, table, text, role, name }) => (
            <Line key={id} table={table} aside={`${name}, ${rolesInSentence[role]}`}>
              {text}
            </Line>
          ))}
        </Part>
        <Part title={headings.deRole} isThere={report.deRole.length > 0}>
          {report.deRole.flatMap(({ table, lines }) =>
            lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may have written the same line
              <Line key={`${table}/${index}`} table={table}>
                {line}
              </Line>
            )),
          )}
        </Part>
        <Part title={headings.groups} isThere={report.groups.length > 0}>
          {report.groups.map(({ id, table, personaName, members }) => (
            <Line key={id} table={table} aside={personaName}>
              {english.list(members.map(({ name }) => name))}
            </Line>
          ))}
        </Part>
        <Agenda report={report} />
        <Part title={headings.content} isThere={report.contents.length > 0}>
          {report.contents.map(({ castingId, personaName, journeyTitle, version, evidence }) => (
            <Line key={castingId}>{english.content(personaName, journeyTitle, version, evidence)}</Line>
          ))}
        </Part>
      </div>
    </ReportSection>
  );
}

interface PartProps {
  readonly title: string;
  readonly isThere: boolean;
  readonly children: ReactNode;
}

function Part({ title, isThere, children }: PartProps) {
  if (!isThere) return null;
  return (
    <section className="mb-8">
      <h3 className="mb-2 text-18 font-bold">{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

interface LineProps {
  readonly table?: number;
  readonly aside?: string;
  readonly children: ReactNode;
}

function Line({ table, aside, children }: LineProps) {
  return (
    <li className="rule-1 break-inside-avoid py-2.5 text-15">
      {children}
      {(table !== undefined || aside) && (
        <span className="mt-0.5 flex flex-wrap gap-x-3 text-14 text-ink2">
          {table !== undefined && <GroupMark table={table} />}
          {aside}
        </span>
      )}
    </li>
  );
}

function Agenda({ report }: { readonly report: Report }) {
  const { headings, columns, blocks } = english;
  return (
    <section className="mb-8 break-inside-avoid">
      <h3 className="mb-2 text-18 font-bold">{headings.agenda}</h3>
      <table className="tnum w-full text-15">
        <thead>
          <tr className="text-left text-14 text-ink2">
            <th scope="col">{columns.block}</th>
            <th scope="col" className="text-right">
              {columns.planned}
            </th>
            <th scope="col" className="text-right">
              {columns.took}
            </th>
          </tr>
        </thead>
        <tbody>
          {report.agenda.map(({ id, kind, slot, plannedMs, tookMs }) => (
            <tr key={id} className="rule-1">
              <th scope="row" className="py-2 text-left font-normal">
                {slot === null ? blocks[kind] : english.step(slot + 1)}
              </th>
              <td className="text-right">{english.minutes(plannedMs)}</td>
              <td className="text-right">{tookMs === null ? english.notPlayed : english.minutes(tookMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
