/**
 * The one wrapper around every route's work: the body is checked, the answer is sent as JSON, or as the file that it is, and not
 * cached, and a fault goes to the one handler of faults.
 */
import type { Request, RequestHandler } from "express";
import type * as z from "zod/mini";
import { type Answer, parse } from "./answer.ts";

type Work = (request: Request) => Promise<Answer> | Answer;

export function route(work: Work): RequestHandler {
  return async (request, response) => {
    const { status, body, headers = {} } = await work(request);
    response.status(status).set({ "cache-control": "no-store", ...headers });
    if (typeof body === "string" || Buffer.isBuffer(body)) response.send(body);
    else if (body instanceof Uint8Array)
      response.send(Buffer.from(body.buffer, body.byteOffset, body.byteLength));
    else response.json(body);
  };
}

/** A route with a JSON body; `work` sees only what the schema let through. */
export function routeWith<T>(
  schema: z.ZodMiniType<T>,
  work: (body: T, request: Request) => Promise<Answer>,
): RequestHandler {
  return route((request) => {
    const parsed = parse(schema, request.body);
    return "refused" in parsed ? parsed.refused : work(parsed.value, request);
  });
}
