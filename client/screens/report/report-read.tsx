/** The report from top to bottom: the five-minute read, then, under the fold, the log and the appendix. */
import { english } from "../../../shared/report/english.ts";
import type { Report } from "../../../shared/report/report.ts";
import { Appendix } from "./appendix.tsx";
import { Commitments } from "./commitments.tsx";
import { Curve } from "./curve.tsx";
import { Debts } from "./debts.tsx";
import { Downloads } from "./downloads.tsx";
import { ContestedList, DiscussionNotes, NeedToFindOut } from "./open-questions.tsx";
import { PrivateNotes } from "./private-notes.tsx";
import { Records } from "./records.tsx";
import { ReportHead } from "./report-head.tsx";
import { RoomFound } from "./room-found.tsx";
import { TradeOffLog } from "./trade-off-log.tsx";
import { WhoPays } from "./who-pays.tsx";

export function ReportRead({ report, token }: { readonly report: Report; readonly token: string }) {
  return (
    <main className="mx-auto max-w-420">
      <ReportHead report={report} />
      <div className="page-x pb-10">
        <RoomFound report={report} />
        <Curve report={report} />
        <div className="grid gap-x-14 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <div className="min-w-0">
            <WhoPays report={report} />
            <ContestedList report={report} />
          </div>
          <Debts report={report} />
        </div>
        <div className="grid gap-x-14 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <NeedToFindOut report={report} />
          <DiscussionNotes report={report} />
        </div>
        <Commitments report={report} />
        <Downloads report={report} token={token} />
        <TradeOffLog report={report} />
        <Records report={report} />
        <Appendix report={report} />
        <PrivateNotes report={report} />
        <p className="rule-1 mt-10 pt-4 text-15 font-bold">{english.notice}</p>
      </div>
    </main>
  );
}
