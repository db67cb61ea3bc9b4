/**
 * Every format of the report, once: what it is to a browser and what writes it. Downloads, the archive, the operator's
 * command and rehearsals all go by this table.
 */
import { setImmediate } from "node:timers/promises";
import { type ReportFormat, reportFiles, reportFormats } from "../../shared/report/formats.ts";
import type { Report } from "../../shared/report/report.ts";
import { teamText } from "../../shared/report/team-text.ts";
import { archived } from "./archive.ts";
import { renderCheckIns } from "./check-ins.ts";
import { renderCommitmentsCsv } from "./commitments-csv.ts";
import { renderContributionsCsv } from "./contributions-csv.ts";
import type { ExportOptions } from "./export-options.ts";
import { renderJson } from "./json.ts";
import { renderMarkdown } from "./markdown.ts";
import type { Typesetter } from "./pdf/create-typesetter.ts";
import { type Paper, renderPdf } from "./pdf/render-pdf.ts";
import { renderTradeOffsCsv } from "./trade-offs-csv.ts";

/** Text is UTF-8. */
export type FileContent = string | Uint8Array;

/** What a format may need besides the report. */
export interface Rendering extends ExportOptions {
  readonly paper?: Paper;
  readonly typesetter: Typesetter;
}

interface Format {
  readonly contentType: string;
  readonly render: (report: Report, options: Rendering) => FileContent | Promise<FileContent>;
}

const single: Readonly<Record<Exclude<ReportFormat, "zip">, Format>> = {
  pdf: { contentType: "application/pdf", render: renderPdf },
  md: { contentType: "text/markdown; charset=utf-8", render: renderMarkdown },
  csv: { contentType: "text/csv; charset=utf-8", render: renderTradeOffsCsv },
  "commitments.csv": { contentType: "text/csv; charset=utf-8", render: renderCommitmentsCsv },
  "contributions.csv": { contentType: "text/csv; charset=utf-8", render: renderContributionsCsv },
  json: { contentType: "application/json; charset=utf-8", render: renderJson },
  ics: { contentType: "text/calendar; charset=utf-8", render: renderCheckIns },
  txt: { contentType: "text/plain; charset=utf-8", render: teamText },
};

export const formats: Readonly<Record<ReportFormat, Format>> = {
  ...single,
  zip: { contentType: "application/zip", render: renderAll },
};

/** Every other format, one after the other: who asks for all of them at once should not keep the others waiting. */
async function renderAll(report: Report, options: Rendering): Promise<FileContent> {
  const files = new Map<string, Uint8Array>();
  for (const format of reportFormats) {
    if (format === "zip") continue;
    const content = await single[format].render(report, options);
    files.set(reportFiles[format], typeof content === "string" ? Buffer.from(content) : content);
    await setImmediate();
  }
  return archived(files, report.endedAt ?? report.writtenAt);
}
