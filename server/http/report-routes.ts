/**
 * The report in every format: a draft for facilitators at any moment, for participants from the end of the workshop
 * (REPORT-1). Rendering is the exports' business; here are who may have it and how it travels.
 */
import { type Request, Router } from "express";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Identified } from "../access/identify.ts";
import { type Answer, answer, refuse } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { route } from "./route.ts";

export interface ReportOptions {
  readonly now: number;
  /** Made before the workshop ended. */
  readonly isDraft: boolean;
}

/** The report as data and as files; the composition wires the renderers in. */
export interface ReportFormats {
  data(state: WorkshopState, options: ReportOptions): unknown;
  markdown(state: WorkshopState, options: ReportOptions): string;
  csv(state: WorkshopState, options: ReportOptions): string;
  json(state: WorkshopState, options: ReportOptions): string;
}

export interface ReportRouteParts {
  readonly bearer: Bearer;
  readonly formats: ReportFormats;
  readonly now: () => number;
}

const files = {
  md: { type: "text/markdown; charset=utf-8", render: "markdown" },
  csv: { type: "text/csv; charset=utf-8", render: "csv" },
  json: { type: "application/json; charset=utf-8", render: "json" },
} as const;

export function reportRoutes({ bearer, formats, now }: ReportRouteParts): Router {
  const router = Router();

  async function readable(
    request: Request,
    render: (state: WorkshopState, options: ReportOptions) => Answer,
  ): Promise<Answer> {
    const found = await bearer(request);
    if (!found || !mayRead(found)) return refuse("unauthorised");
    return render(found.state, { now: now(), isDraft: found.state.room.endedAt === null });
  }

  router.get(
    "/api/workshops/:id/report",
    route((request) => readable(request, (state, options) => answer(formats.data(state, options)))),
  );
  for (const [extension, { type, render }] of Object.entries(files)) {
    router.get(
      `/api/workshops/:id/report.${extension}`,
      route((request) =>
        readable(request, (state, options) => ({
          ...answer(formats[render](state, options)),
          headers: attachment(`${fileName(state.title)}.${extension}`, type),
        })),
      ),
    );
  }
  return router;
}

const mayRead = ({ identity, state }: Identified): boolean =>
  identity.kind === "facilitator" || (identity.kind === "seat" && state.room.endedAt !== null);

/** Kept as a file; should a browser show it after all, nothing in it runs and it is of no origin. */
const attachment = (name: string, type: string) => ({
  "content-type": type,
  "content-disposition": `attachment; filename="${name}"`,
  "content-security-policy": "default-src 'none'; sandbox",
});

/** Letters, digits and hyphens, so that the name is one on every system and in the header. */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return plain === "" ? "workshop-report" : `${plain}-report`;
}
