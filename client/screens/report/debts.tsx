/** The debt ledger: what was borrowed, the interest, and when it is paid back; what has no trigger is lit. */

import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import { Pennant } from "../../ui/pennant.tsx";
import { sectionWords } from "../../words/report.ts";
import { GroupMark } from "./group-mark.tsx";
import { More, Nothing, ReportSection } from "./report-section.tsx";
import { type StackRow, StackTable } from "./stack-table.tsx";

export function Debts({ report }: { readonly report: Report }) {
  const { headings } = english;
  if (report.debts.length === 0) {
    return (
      <ReportSection title={headings.debts}>
        <Nothing>{sectionWords.noDebts}</Nothing>
      </ReportSection>
    );
  }
  const rows = report.debts.map((debt) => ({
    id: debt.key,
    cells: [
      <>
        {debt.decision}
        {debt.borrowing === "unsure" && (
          <span className="font-normal text-ink2"> ({english.borrowings.unsure})</span>
        )}
      </>,
      debt.interest,
      debt.repayTrigger === "" ? <Pennant key="repay">{english.noTrigger}</Pennant> : debt.repayTrigger,
      <GroupMark key="group" table={debt.table} />,
    ],
  }));
  return (
    <ReportSection title={headings.debts}>
      <Ledger rows={rows.slice(0, shownDebts)} />
      {rows.length > shownDebts && (
        <More count={rows.length - shownDebts}>
          <Ledger rows={rows.slice(shownDebts)} />
        </More>
      )}
    </ReportSection>
  );
}

/** What a five-minute read has time for; the surer ones come first. */
const shownDebts = 6;

function Ledger({ rows }: { readonly rows: readonly StackRow[] }) {
  const { columns, headings } = english;
  return (
    <StackTable
      caption={headings.debts}
      columns={[
        { id: "debt", title: columns.debt, share: 1.7 },
        { id: "interest", title: columns.interest, share: 1.3 },
        { id: "repay", title: columns.repayWhen, share: 1.1 },
        { id: "group", title: columns.group, share: 0.7 },
      ]}
      groups={[{ id: "all", rows }]}
    />
  );
}
