/** Taking the report along: files, paper, and the way down to the full log. */
import { ArrowDown } from "lucide-react";
import { useState } from "react";
import { reportFormats } from "../../../shared/report/formats.ts";
import type { Report } from "../../../shared/report/report.ts";
import { saveReport } from "../../connection/report-file.ts";
import { Button, buttonClass } from "../../ui/button.tsx";
import { Live } from "../../ui/live.tsx";
import { downloadWords, sectionWords } from "../../words/report.ts";
import { CopyForTeam } from "./copy-for-team.tsx";
import { logId } from "./trade-off-log.tsx";

export interface DownloadsProps {
  readonly report: Report;
  readonly token: string;
}

export function Downloads({ report, token }: DownloadsProps) {
  const { workshopId, edition, tradeOffs } = report;
  const [hasFailed, setFailed] = useState(false);
  return (
    <nav
      aria-label={downloadWords.title}
      className="rule-1 mt-10 flex flex-wrap items-center gap-x-6 gap-y-4 pt-5 print:hidden"
    >
      <span className="text-16">{downloadWords.title}:</span>
      {reportFormats.map((format) => (
        <Button
          key={format}
          weight="tertiary"
          onClick={async () =>
            setFailed(
              !(await saveReport(workshopId, format, token, format === "json" ? edition : "participant")),
            )
          }
        >
          {downloadWords.formats[format]}
        </Button>
      ))}
      <CopyForTeam report={report} />
      <Button weight="tertiary" onClick={() => window.print()}>
        {downloadWords.print}
      </Button>
      {hasFailed && <strong className="lit px-1 text-15">{downloadWords.failed}</strong>}
      <Live>{hasFailed ? downloadWords.failed : ""}</Live>
      {tradeOffs.length > 0 && (
        <a href={`#${logId}`} className={`${buttonClass("primary")} sm:ml-auto`}>
          {sectionWords.readAll(tradeOffs.length)}{" "}
          <ArrowDown aria-hidden className="size-5" strokeWidth={2.5} />
        </a>
      )}
    </nav>
  );
}
