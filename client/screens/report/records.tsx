/** Every record in full: the sentence, who held which role, what only one side knew. */
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import { sentenceParts } from "../../../shared/report/sentence.ts";
import { roleNames } from "../../../shared/words/vocabulary.ts";
import type { TradeOffKey } from "../../../shared/workshop/ids.ts";
import { Glyph } from "../../ui/glyph.tsx";
import { sectionWords } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";
import { fingersOf, verdictsOf } from "./record-words.ts";
import { ReportSection } from "./report-section.tsx";

export const recordsId = "records";

/** Where a record stands on the page; with a slash, so that it is never taken for a key in the address. */
export const recordId = (key: TradeOffKey): string => `record/${key}`;

export function Records({ report }: { readonly report: Report }) {
  if (report.tradeOffs.length === 0) return null;
  return (
    <ReportSection id={recordsId} title={sectionWords.records}>
      <ol className="gap-x-10 lg:columns-2">
        {report.tradeOffs.map((one) => (
          <li
            key={one.key}
            id={recordId(one.key)}
            className="rule-1 scroll-mt-4 break-inside-avoid pt-3 pb-6"
          >
            <Record one={one} />
          </li>
        ))}
      </ol>
    </ReportSection>
  );
}

function Record({ one }: { readonly one: ReportTradeOff }) {
  const about = [english.step(one.slot + 1), fingersOf(one), verdictsOf(one), english.minutes(one.tookMs)];
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-15 text-ink2">
        <GroupMark table={one.table} />
        <span className="tnum">{about.filter((part) => part !== "").join("; ")}</span>
      </p>
      <p className="sentence mt-2 text-20 leading-[1.34] text-pretty">
        {sentenceParts(one, english).map(({ text, isStrong }) =>
          isStrong ? (
            <strong key={text} className="font-[780] text-ink">
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </p>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-14">
        {one.roles.map(({ role, seatId, name }) => (
          <li key={`${role}/${seatId}`} className="flex items-center gap-1.5">
            <Glyph role={role} toned size={14} label={roleNames[role]} /> <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {one.curveball && (
        <p className="mt-2 text-14 text-ink2">
          <strong className="font-bold text-ink">
            {english.tested(one.curveball.title, one.curveball.effect)}.
          </strong>{" "}
          {one.curveball.text}
        </p>
      )}
      {one.facts.map(({ role, text, wasSaid }) => (
        <p key={role} className="mt-2 text-14 text-ink2">
          <Glyph role={role} toned size={14} label={english.roles[role]} /> {text}
          {!wasSaid && <strong className="font-bold text-ink"> ({english.notSaid})</strong>}
        </p>
      ))}
    </>
  );
}
