/** The files that a report is saved as: by what they are asked for (`report.md`), and what each is called among the others. */

export const reportFormats = [
  "pdf",
  "md",
  "csv",
  "commitments.csv",
  "contributions.csv",
  "json",
  "ics",
  "txt",
  "zip",
] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const isReportFormat = (name: string): name is ReportFormat =>
  reportFormats.some((format) => format === name);

/** The name that a file has where the workshop is known: in an archive or a folder of its own. */
export const reportFiles: Readonly<Record<ReportFormat, `${string}.${string}`>> = {
  pdf: "report.pdf",
  md: "report.md",
  csv: "trade-offs.csv",
  "commitments.csv": "commitments.csv",
  "contributions.csv": "contributions.csv",
  json: "report.json",
  ics: "check-ins.ics",
  txt: "team-channel.txt",
  zip: "report.zip",
};
