/** The headers that every response carries: nothing from elsewhere, in nobody's frame, no trace for other sites (HTTP-1). */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Plain HTTP in a local network is a real deployment: nothing here asks for an upgrade to HTTPS or remembers one, and
 * the headers that browsers only accept on a secure connection are left out, because they warn about them there.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // A dialogue keeps the page behind it from scrolling by means of a style element (react-remove-scroll).
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    xFrameOptions: { action: "deny" },
  });
}

/** For answers that are no page and no file, such as those of long polling. */
export function bareHeaders(_request: IncomingMessage, response: ServerResponse, next: () => void): void {
  response.setHeader("referrer-policy", "no-referrer");
  response.setHeader("x-content-type-options", "nosniff");
  next();
}
