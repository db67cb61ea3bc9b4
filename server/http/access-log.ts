/**
 * One line for each request: which route, what became of it, how long it took. Neither paths nor query strings, which
 * may hold a join code, nor addresses, names, bodies or tokens (OPS-2).
 */
import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Metrics } from "./metrics.ts";

export function accessLog(log: Logger, metrics: Metrics, now = () => performance.now()): RequestHandler {
  return (request, response, next) => {
    const startedAt = now();
    response.on("close", () => {
      const ms = Math.round((now() - startedAt) * 10) / 10;
      const pattern: unknown = request.route?.path;
      const route = typeof pattern === "string" ? pattern : Array.isArray(pattern) ? "page" : "static";
      const { method } = request;
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.requestSeconds.observe({ route, method, status }, ms / 1000);
      log[status >= 500 ? "error" : route.startsWith("/api/") ? "info" : "debug"](
        { method, route, status, ms },
        "request",
      );
    });
    next();
  };
}
