/**
 * The report in every format: a draft for facilitators at any moment, for participants from the end of the workshop
 * (REP-1). Here is how it travels; what is in it and how it is written are shared/report's and the exports' business.
 */
import { type Request, Router } from "express";
import { englishSummary } from "../../shared/report/english-summary.ts";
import { reportFormats } from "../../shared/report/formats.ts";
import { managersEdition } from "../../shared/report/manager-edition.ts";
import { mayRead } from "../../shared/report/readable.ts";
import { type Report, reportOf } from "../../shared/report/report.ts";
import { rosterOf } from "../../shared/report/roster.ts";
import type { Identified } from "../access/identify.ts";
import type { Limits } from "../access/limits.ts";
import { fileName } from "../exports/file-name.ts";
import { formats } from "../exports/formats.ts";
import type { Typesetter } from "../exports/pdf/create-typesetter.ts";
import type { Paper } from "../exports/pdf/render-pdf.ts";
import { timeZoneOf } from "../exports/time-zone.ts";
import { type Answer, answer, refuse } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { route } from "./route.ts";

export interface ReportRouteParts {
  readonly bearer: Bearer;
  readonly now: () => number;
  readonly limits: Pick<Limits, "reports">;
  readonly typesetter: Typesetter;
}

export function reportRoutes({ bearer, now, limits, typesetter }: ReportRouteParts): Router {
  const router = Router();
  const asReader = async (
    request: Request,
    work: (report: Report) => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const found = await bearer(request);
    if (!found || !isReader(found)) return refuse("unauthorised");
    const { hash } = found.credential;
    if (await limits.reports.isSpent(hash)) return refuse("tooManyRequests");
    await limits.reports.count(hash);
    return work(editionFor(found, request.query.edition, now()));
  };

  router.get(
    "/api/workshops/:id/report",
    route((request) => asReader(request, (report) => answer(report))),
  );
  for (const format of reportFormats) {
    const { contentType, render } = formats[format];
    router.get(
      `/api/workshops/:id/report.${format}`,
      route((request) =>
        asReader(request, async (report) => ({
          status: 200,
          body: await render(report, {
            timeZone: zoneOf(request),
            paper: paperOf(request.query.paper),
            typesetter,
          }),
          headers: attachment(fileName(report, format), contentType),
        })),
      ),
    );
  }
  return router;
}

/** REP-16: the manager's edition is made for facilitators only, who read it before they hand it on. */
function editionFor({ identity, state }: Identified, asked: unknown, now: number): Report {
  if (identity.kind !== "facilitator") return reportOf(state, { now });
  // PNOTE-1: with their own notes only where they ask for it, so that none goes out by mistake.
  if (asked === "facilitator") return reportOf(state, { now, edition: asked });
  const report = reportOf(state, { now });
  if (asked !== "manager") return report;
  return managersEdition(report, rosterOf(state, englishSummary.inPlaceOfNames));
}

const isReader = ({ identity, state }: Identified): boolean =>
  (identity.kind === "facilitator" || identity.kind === "seat") && mayRead(state, identity.kind);

/** `?timeZone=Europe/Madrid`: where the reader is. UTC if it is left out or no such zone is known. */
const zoneOf = ({ query }: Request): string => timeZoneOf(String(query.timeZone ?? "UTC")) ?? "UTC";

/** `?paper=letter`; A4 for everybody else. */
const paperOf = (given: unknown): Paper => (given === "letter" ? "letter" : "a4");

/** Kept as a file; should a browser show it after all, nothing in it runs and it is of no origin. */
const attachment = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
});
