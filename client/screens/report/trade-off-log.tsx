/** Every trade-off in a table, by theme: what was chosen, given up, who pays, how it was voted and what came of it. */
import { byTheme } from "../../../shared/report/counts.ts";
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import type { ReportTradeOff } from "../../../shared/report/report-trade-offs.ts";
import { payerNames } from "../../../shared/words/vocabulary.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { sectionWords } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";
import { fingersOf, tagsOf, verdictsOf } from "./record-words.ts";
import { ReportSection } from "./report-section.tsx";
import { StackTable } from "./stack-table.tsx";

export const logId = "trade-offs";

export function TradeOffLog({ report }: { readonly report: Report }) {
  const { columns, fields, headings } = english;
  if (report.tradeOffs.length === 0) {
    return (
      <ReportSection id={logId} title={sectionWords.log}>
        <EmptyState title={sectionWords.noTradeOffs}>
          {report.isDraft && sectionWords.noTradeOffsAbout}
        </EmptyState>
      </ReportSection>
    );
  }
  const groups = byTheme(report.themes, report.tradeOffs).map(({ theme, tradeOffs }) => ({
    id: theme ?? "none",
    title: theme === null ? english.untagged : english.themes[theme],
    rows: tradeOffs.map((one) => ({ id: one.key, cells: cellsOf(one) })),
  }));
  return (
    <ReportSection id={logId} title={sectionWords.log}>
      <StackTable
        caption={sectionWords.log}
        columns={[
          { id: "decision", title: fields.decision, share: 2.2 },
          { id: "giveUp", title: fields.giveUp, share: 1.7 },
          { id: "whoPays", title: headings.whoPays, share: 1.1 },
          { id: "step", title: columns.step, share: 1.1 },
          { id: "votes", title: columns.votes, share: 0.9 },
          { id: "verdicts", title: columns.verdicts, share: 0.9 },
          { id: "tags", title: columns.tags, share: 1.1 },
          { id: "group", title: columns.group, share: 0.8 },
        ]}
        groups={groups}
      />
    </ReportSection>
  );
}

function cellsOf(one: ReportTradeOff) {
  return [
    <>
      {one.texts.decision}
      {!one.isFinished && <span className="font-normal text-ink2"> ({english.unfinished})</span>}
      {one.curveball && (
        <span className="mt-1 block font-normal text-ink2">
          {english.tested(one.curveball.title, one.curveball.effect)}
        </span>
      )}
    </>,
    one.texts.giveUp,
    one.whoPays.map((payer) => payerNames[payer]).join(", "),
    `${one.personaName}, ${one.stepAction}`,
    fingersOf(one),
    verdictsOf(one),
    tagsOf(one),
    <GroupMark key="group" table={one.table} />,
  ];
}
