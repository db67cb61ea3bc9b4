/** `/report/:workshopId`: the five-minute read that goes home with everyone; a draft for facilitators before the end. */
import { useEffect, useState } from "react";
import { useParams } from "wouter";
import { Button, buttonClass } from "../../ui/button.tsx";
import { reportStates } from "../../words/report.ts";
import { pageNames } from "../../words/shell.ts";
import { ErrorBoundary } from "../shell/error-boundary.tsx";
import { Notice } from "../shell/notice.tsx";
import { usePageTitle } from "../shell/page-title.ts";
import type { Found } from "./fetch-report.ts";
import { ReportRead } from "./report-read.tsx";
import { useReport } from "./use-report.ts";
import "./report-print.css";

export function ReportScreen() {
  const { workshopId = "" } = useParams();
  const { found, refresh } = useReport(workshopId);
  usePageTitle(found?.status === "ready" ? found.report.title : undefined, pageNames.report);
  if (found?.status !== "ready") return <NoReport status={found?.status} workshopId={workshopId} />;
  const { report, token } = found;
  return (
    <ErrorBoundary>
      {report.isDraft && (
        <section
          aria-label={reportStates.draft}
          className="field-spot page-x flex flex-wrap items-center gap-x-6 gap-y-2 py-3"
        >
          <p className="display text-d26">{reportStates.draft}</p>
          <p className="text-15">{reportStates.draftAbout}</p>
          <div className="ml-auto print:hidden">
            <Button weight="secondary" isDense onClick={refresh}>
              {reportStates.again}
            </Button>
          </div>
        </section>
      )}
      <ReportRead report={report} token={token} />
    </ErrorBoundary>
  );
}

interface NoReportProps {
  readonly status: Exclude<Found["status"], "ready"> | undefined;
  readonly workshopId: string;
}

function NoReport({ status, workshopId }: NoReportProps) {
  const link = (to: string, name: string) => (
    <a href={to} className={buttonClass("primary")}>
      {name}
    </a>
  );
  switch (status) {
    case undefined:
      return <Loading />;
    case "soon":
      return (
        <Notice title={reportStates.soon} action={link(`/w/${workshopId}`, reportStates.back)}>
          {reportStates.soonAbout}
        </Notice>
      );
    case "stranger":
      return (
        <Notice title={reportStates.stranger} action={link("/", reportStates.home)}>
          {reportStates.strangerAbout}
        </Notice>
      );
    case "offline":
      return <Notice title={reportStates.offline}>{reportStates.offlineAbout}</Notice>;
    default:
      return status satisfies never;
  }
}

/** A report that is there within this time needs no page that says "one moment". */
const patienceMs = 600;

function Loading() {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isLate ? <Notice title={reportStates.loading}>{reportStates.loadingAbout}</Notice> : <main />;
}
