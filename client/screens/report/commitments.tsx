/** What we will do: the groups' promises and people's own, each with its owner and the day it is looked at again. */

import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportCommitment } from "../../../shared/report/report-commitments.ts";
import { groupLook } from "../../words/groups.ts";
import { sectionWords } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";
import { More, Nothing, ReportSection } from "./report-section.tsx";

export function Commitments({ report }: { readonly report: Report }) {
  const groups = report.commitments.filter(({ owner }) => owner === null);
  const own = report.commitments.filter(({ owner }) => owner !== null);
  return (
    <ReportSection title={english.headings.commitments}>
      {report.commitments.length === 0 && <Nothing>{sectionWords.noCommitments}</Nothing>}
      {groups.length > 0 && (
        <ul className="grid gap-x-10 gap-y-7 sm:grid-cols-2 xl:grid-cols-3">
          {groups.map((one) => (
            <li key={one.id}>
              <Promised one={one} size="text-20" />
            </li>
          ))}
        </ul>
      )}
      {own.length > 0 && (
        <div className="mt-8">
          <Own list={own.slice(0, shownOwn)} />
          {own.length > shownOwn && (
            <More count={own.length - shownOwn}>
              <Own list={own.slice(shownOwn)} />
            </More>
          )}
        </div>
      )}
    </ReportSection>
  );
}

const shownOwn = 6;

const Own = ({ list }: { readonly list: readonly ReportCommitment[] }) => (
  <ul className="grid gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
    {list.map((one) => (
      <li key={one.id} className="rule-1 py-3.5">
        <Promised one={one} size="text-16" />
      </li>
    ))}
  </ul>
);

function Promised({ one, size }: { readonly one: ReportCommitment; readonly size: string }) {
  const { cue, action, owner, table, dueAt } = one;
  const sentence = english.commitment(cue, action, owner === null).replace(/[.\s]+$/, "");
  const at = sentence.indexOf(owner === null ? ", we will" : ", I will") + 2;
  return (
    <>
      <p className={`${size} leading-snug text-pretty wrap-anywhere`}>
        {sentence.slice(0, at)}
        <strong className="font-bold">{sentence.slice(at)}.</strong>
      </p>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 text-15 text-ink2">
        {owner === null && table !== null && <GroupMark table={table} />}
        {owner !== null && <bdi>{owner.name}</bdi>}
        {owner !== null && table !== null && <span>({groupLook(table).name})</span>}
        <span>{sectionWords.due(dueAt)}</span>
      </p>
    </>
  );
}
