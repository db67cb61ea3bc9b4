/** The HTTP side of the server, put together: headers first, then the API, then the client's files. */
import express, { type Express, type RequestHandler, type Response } from "express";
import type { Logger } from "pino";
import type { AddressOf } from "../access/addresses.ts";
import type { Limit } from "../access/limits.ts";
import type { IsAllowedOrigin } from "../access/origins.ts";
import { accessLog } from "./access-log.ts";
import { type Answer, refuse } from "./answer.ts";
import { clientFiles } from "./client-files.ts";
import { type FacilitatorRouteParts, facilitatorRoutes } from "./facilitator-routes.ts";
import { faults } from "./faults.ts";
import { type FoundingRouteParts, foundingRoutes } from "./founding-routes.ts";
import { type JoiningParts, joiningRoutes } from "./joining-routes.ts";
import { type KeyRouteParts, keyRoutes } from "./key-routes.ts";
import { type ProbeParts, probeRoutes } from "./probe-routes.ts";
import { type ReportRouteParts, reportRoutes } from "./report-routes.ts";
import { securityHeaders } from "./security-headers.ts";
import { type SurgeryRouteParts, surgeryRoutes } from "./surgery-routes.ts";

export interface AppParts {
  readonly log: Logger;
  readonly isAllowedOrigin: IsAllowedOrigin;
  readonly addressOf: AddressOf;
  /** Where the built client is. */
  readonly clientDirectory: string;
  readonly probes: ProbeParts;
  readonly requests: Limit;
  readonly joining: Omit<JoiningParts, "addressOf">;
  readonly founding: Omit<FoundingRouteParts, "addressOf">;
  readonly facilitating: FacilitatorRouteParts;
  readonly keys: KeyRouteParts;
  readonly reporting: ReportRouteParts;
  readonly surgery: SurgeryRouteParts;
}

/** Adds everything to `app`, whose proxy settings are its maker's. */
export function furnishApp(app: Express, parts: AppParts): void {
  const { log, isAllowedOrigin, addressOf } = parts;
  app.disable("x-powered-by");
  app.set("etag", false);
  app.use(accessLog(log, parts.probes.metrics), securityHeaders(), probeRoutes(parts.probes));
  app.use(
    "/api",
    ownPagesOnly(isAllowedOrigin),
    unhurried(parts),
    express.json({ limit: "16kb", strict: true }),
  );
  app.use(joiningRoutes({ ...parts.joining, addressOf }));
  app.use(foundingRoutes({ ...parts.founding, addressOf }));
  app.use(facilitatorRoutes(parts.facilitating), keyRoutes(parts.keys), reportRoutes(parts.reporting));
  app.use(surgeryRoutes(parts.surgery));
  app.use("/api", notFound);
  app.use(clientFiles(parts.clientDirectory), notFound, faults(log));
}

const turnDown = (response: Response, { status, body }: Answer): void =>
  void response.status(status).set("cache-control", "no-store").json(body);

/** Whatever changes something comes from our own pages, or from no page at all (ACCESS-5). */
const ownPagesOnly =
  (isAllowedOrigin: IsAllowedOrigin): RequestHandler =>
  (request, response, next) => {
    const isReading = request.method === "GET" || request.method === "HEAD";
    if (isReading || isAllowedOrigin(request)) return next();
    turnDown(response, refuse("foreignPage"));
  };

/** However cheap a request is: one address cannot keep the server from everybody else (ACCESS-9). */
const unhurried =
  ({ requests, addressOf }: Pick<AppParts, "requests" | "addressOf">): RequestHandler =>
  async (request, response, next) => {
    const address = addressOf(request);
    await requests.count(address);
    if (await requests.isSpent(address)) return turnDown(response, refuse("tooManyRequests"));
    next();
  };

const notFound: RequestHandler = (_request, response) => turnDown(response, refuse("notFound"));
