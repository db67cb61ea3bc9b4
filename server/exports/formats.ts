/**
 * Every format of the report, once: what it is to a browser and what writes it. Downloads, the archive, the operator's
 * command and rehearsals all go by this table.
 */
import type { ReportFormat } from "../../shared/report/formats.ts";
import type { Report } from "../../shared/report/report.ts";
import { renderJson } from "./json.ts";
import { type ExportOptions, renderMarkdown } from "./markdown.ts";
import { renderTradeOffsCsv } from "./trade-offs-csv.ts";

/** Text is UTF-8. */
export type FileContent = string | Uint8Array;

interface Format {
  readonly contentType: string;
  readonly render: (report: Report, options: ExportOptions) => FileContent | Promise<FileContent>;
}

export const formats: Readonly<Record<ReportFormat, Format>> = {
  md: { contentType: "text/markdown; charset=utf-8", render: renderMarkdown },
  csv: {
    contentType: "text/csv; charset=utf-8",
    render: (report, { words }) => renderTradeOffsCsv(report, words),
  },
  json: { contentType: "application/json; charset=utf-8", render: renderJson },
};
