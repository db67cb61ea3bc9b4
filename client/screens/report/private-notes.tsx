/**
 * The facilitators' own notes, in their copy alone. Folded, and never printed: this page may be on the projector, or go to
 * somebody else on paper.
 */
import type { Report } from "../../../shared/report/report.ts";
import { privateNoteWords, reportTime } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";

export function PrivateNotes({ report: { privateNotes = [] } }: { readonly report: Report }) {
  if (privateNotes.length === 0) return null;
  return (
    <details className="rule-2 mt-10 pt-3 print:hidden">
      <summary className="text-18 font-bold">{privateNoteWords.title(privateNotes.length)}</summary>
      <p className="mt-2 text-15 text-ink2">{privateNoteWords.about}</p>
      <ul className="mt-3">
        {privateNotes.map(({ at, table, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may be of the same moment
          <li key={index} className="border-t border-line py-2 text-16 leading-snug wrap-anywhere">
            <span className="flex flex-wrap gap-x-3 text-15 text-ink2">
              <span className="tnum">{reportTime(at)}</span>
              {table !== null && <GroupMark table={table} />}
            </span>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
