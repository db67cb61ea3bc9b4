/** What a downloaded export is called. */
import { type ReportFormat, reportFiles } from "../../shared/report/formats.ts";
import type { Report } from "../../shared/report/report.ts";

/**
 * REP-15: lower-case ASCII letters, digits and hyphens only, whatever the title: `payments-guild-2025-03-14-report.md`.
 * The date is the workshop's, in UTC.
 */
export function fileName(report: Report, format: ReportFormat): string {
  const date = new Date(report.startedAt ?? report.createdAt).toISOString().slice(0, 10);
  const draft = `${report.edition === "manager" ? "-manager" : ""}${report.isDraft ? "-draft" : ""}`;
  const [what = "", ending = ""] = reportFiles[format].split(".");
  // PNOTE-1: the JSON holds what is for facilitators alone, and so does an archive with that JSON in it.
  const isTheirs = report.edition === "facilitator" && (format === "json" || format === "zip");
  const whose = isTheirs ? "-facilitators" : "";
  return `${slug(report.title)}${whose}-${date}-${what}${draft}.${ending}`;
}

function slug(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return plain || "workshop";
}
