/** The curve bends: one group's journey before and after what it decided, each decision pinned to its place. */
import { useState } from "react";
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportGroup } from "../../../shared/report/report-groups.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import type { Station } from "../../../shared/summary/journey-lines.ts";
import { payerNames } from "../../../shared/words/vocabulary.ts";
import { JourneyLine, type JourneyStation } from "../../ui/journey-line.tsx";
import { groupLook } from "../../words/groups.ts";
import { curveWords } from "../../words/report.ts";
import { fingersOf } from "./record-words.ts";
import { Nothing, ReportSection } from "./report-section.tsx";

export function Curve({ report }: { readonly report: Report }) {
  const [chosen, setChosen] = useState(report.groups[0]?.id);
  const group = report.groups.find(({ id }) => id === chosen) ?? report.groups[0];
  if (!group) {
    return (
      <ReportSection title={curveWords.title}>
        <Nothing>{curveWords.empty}</Nothing>
      </ReportSection>
    );
  }
  const aside = (
    <p className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2 text-15 text-ink2">
      <label className="min-w-0">
        <span className="sr-only">{curveWords.choose}</span>
        <select
          className="min-h-11 max-w-full border-2 border-ink bg-sheet px-3 text-16 font-bold text-ink"
          value={group.id}
          onChange={(event) =>
            setChosen(report.groups.find(({ id }) => id === event.currentTarget.value)?.id)
          }
        >
          {report.groups.map(({ id, table, personaName }) => (
            <option key={id} value={id}>
              {curveWords.option(groupLook(table).name, personaName)}
            </option>
          ))}
        </select>
      </label>
      {curveWords.lead}
    </p>
  );
  const stations = group.line.map((station) => stationOf(station, group, report.tradeOffs));
  const words = group.line.map(({ action, before, after, decision }) =>
    curveWords.station(action, before, after, decision),
  );
  return (
    <ReportSection title={curveWords.title} aside={aside}>
      <JourneyLine
        key={group.id}
        stations={stations}
        description={words.join("; ")}
        size="report"
        beforeAfter={{ before: curveWords.before, after: curveWords.after }}
      />
    </ReportSection>
  );
}

function stationOf(
  { stepIndex, action, before, after, slot, isMomentOfTruth }: Station,
  group: ReportGroup,
  tradeOffs: readonly ReportTradeOff[],
): JourneyStation {
  const record = tradeOffs.find((one) => one.groupId === group.id && one.slot === slot);
  return {
    id: String(stepIndex),
    label: action,
    feeling: before,
    after,
    state: slot === null ? "read" : "played",
    ...(slot === null ? {} : { numeral: slot + 1 }),
    ...(isMomentOfTruth ? { momentOfTruth: curveWords.momentOfTruth } : {}),
    ...(record ? { pin: <Pin record={record} /> } : {}),
  };
}

function Pin({ record }: { readonly record: ReportTradeOff }) {
  const { texts, whoPays, votes } = record;
  const dissent = (votes.at(-1)?.dissent ?? []).map(({ name }) => name);
  return (
    <>
      <strong className="block text-17 leading-tight font-bold text-pretty">{texts.decision}</strong>
      <span className="mt-2 block text-14 text-ink2">
        {whoPays.length > 0 ? whoPays.map((payer) => payerNames[payer]).join(", ") : curveWords.paysUnknown}
        {dissent.length > 0 && `; ${english.dissents(dissent)}`}
      </span>
      <span className="tnum block text-14 text-ink2">{fingersOf(record)}</span>
    </>
  );
}
