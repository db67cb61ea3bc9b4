/** How a file of the report is told: in which words, and by which place's calendar. */
import type { FileWords } from "../../shared/report/file-words.ts";
import type { SummaryWords } from "../../shared/report/summary-words.ts";
import type { ReportWords } from "../../shared/report/words.ts";

/** English and UTC where nothing else is asked for. */
export interface ExportOptions {
  readonly words?: ReportWords;
  readonly summaryWords?: SummaryWords;
  readonly fileWords?: FileWords;
  /** IANA name of the zone in which dates are told. */
  readonly timeZone?: string;
}
