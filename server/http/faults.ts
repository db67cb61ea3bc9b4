/** What happens to a request that went wrong: malformed ones are told so, faults are logged under an id and hidden. */
import { randomBytes } from "node:crypto";
import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";
import { BrokenWorkshop } from "../workshops/broken-workshop.ts";
import { Stopping } from "../workshops/create-workshops.ts";
import { malformed, refuse } from "./answer.ts";

/** An error of reading the request, as the body parser and the router make it. Its message may quote the body. */
const clientStatus = (error: unknown): number | undefined => {
  const status = typeof error === "object" && error !== null && "status" in error ? error.status : undefined;
  return typeof status === "number" && status >= 400 && status < 500 ? status : undefined;
};

export function faults(log: Logger): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = clientStatus(error);
    const isBroken = error instanceof BrokenWorkshop;
    const { status: code, body } =
      status === undefined
        ? refuse(isBroken ? "broken" : "fault")
        : malformed({ path: "", reason: "unreadable" }, status);
    // Expected while the server stops (whoever asked tries again), or told to the operator already.
    if (status === undefined && !isBroken && !(error instanceof Stopping)) {
      const faultId = randomBytes(6).toString("hex");
      log.error({ faultId, err: error }, "a request failed");
      response.set("x-fault-id", faultId);
    }
    response.status(code).set("cache-control", "no-store").json(body);
  };
}
