/** The report as JSON: complete, with its schema's version and that of the content that was played. */
import type { Report } from "../../shared/report/report.ts";

/** Ends in a line break. Reading it back gives the report, field for field. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
