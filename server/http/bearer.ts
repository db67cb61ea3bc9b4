/** Who sends an HTTP request, by its `Authorization: Bearer …`, and whether that opens the workshop in its path. */
import type { Request } from "express";
import { secret } from "../../shared/protocol.ts";
import type { Identified, Identify } from "../access/identify.ts";

/** Undefined if the request has no good token, or one of another workshop. */
export type Bearer = (request: Request) => Promise<Identified | undefined>;

export function createBearer(identify: Identify): Bearer {
  return async (request) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
    const token = secret.safeParse(given);
    const found = token.success ? await identify(token.data) : undefined;
    return found?.workshopId === request.params.id ? found : undefined;
  };
}

/** The same, for what only facilitators may do. */
export function createFacilitator(bearer: Bearer): Bearer {
  return async (request) => {
    const found = await bearer(request);
    return found?.identity.kind === "facilitator" ? found : undefined;
  };
}
