/** The report as one PDF: what it says is put together here, how it looks is report.typ's, and the typesetter makes it. */
import { english } from "../../../shared/report/english.ts";
import { englishPaper } from "../../../shared/report/english-paper.ts";
import { englishSummary } from "../../../shared/report/english-summary.ts";
import type { Report } from "../../../shared/report/report.ts";
import { appendix } from "./appendix-blocks.ts";
import { type Block, plain } from "./blocks.ts";
import type { Document, Typesetter } from "./create-typesetter.ts";
import { read, type Words } from "./read-blocks.ts";

export type Paper = "a4" | "letter";

export interface PdfOptions {
  readonly paper?: Paper | undefined;
  /** IANA name of the zone in which dates are told. */
  readonly timeZone?: string | undefined;
}

/** What report.typ reads. */
interface Pages {
  readonly paper: "a4" | "us-letter";
  readonly title: string;
  readonly heading: readonly [left: string, right: string];
  readonly about: readonly [workshop: string, edition: string];
  readonly counts: readonly { readonly count: number; readonly of: string }[];
  readonly attendance: string;
  readonly notice: string;
  /** Empty when the workshop has ended. */
  readonly draft: string;
  /** What stands on a copy that names nobody; else empty. */
  readonly nameless: string;
  readonly purpose: string;
  readonly contents: string;
  readonly page: string;
  readonly momentOfTruth: string;
  readonly blocks: readonly Block[];
}

export const renderPdf = (
  report: Report,
  { typesetter, paper, timeZone }: PdfOptions & { readonly typesetter: Typesetter },
): Promise<Uint8Array> => typesetter.pdf(pdfDocument(report, { paper, timeZone }));

/** A finished report is dated at the workshop's end: whoever asks for it, whenever, gets the same bytes. */
export const pdfDocument = (
  report: Report,
  { paper = "a4", timeZone = "UTC" }: PdfOptions = {},
): Document => ({
  data: JSON.stringify(
    pagesOf(report, paper, { words: english, summary: englishSummary, paper: englishPaper, timeZone }),
  ),
  madeAt: report.endedAt ?? report.writtenAt,
});

function pagesOf(report: Report, paper: Paper, all: Words): Pages {
  const { words, paper: onPaper, timeZone } = all;
  const { people, totals } = report;
  return {
    paper: paper === "a4" ? "a4" : "us-letter",
    title: plain(report.title),
    heading: onPaper.title,
    about: [words.date(report.startedAt ?? report.createdAt, timeZone), onPaper.editions[report.edition]],
    counts: [
      { count: people.total, of: onPaper.counted.people(people.total) },
      { count: totals.groups, of: onPaper.counted.groups(totals.groups) },
      { count: totals.tradeOffs, of: onPaper.counted.tradeOffs(totals.tradeOffs) },
      { count: totals.debts, of: onPaper.counted.debts(totals.debts) },
    ],
    attendance: `${words.attendance(people)}.`,
    notice: words.notice,
    draft: report.isDraft ? words.draft : "",
    nameless: report.edition === "manager" ? words.managersEdition : "",
    purpose: words.purpose,
    contents: onPaper.contents,
    page: onPaper.page,
    momentOfTruth: onPaper.momentOfTruth,
    blocks: [...read(report, all), ...appendix(report, all)],
  };
}
