/** The door for facilitators: the library to choose from, a new workshop, and a key against a session. */
import { Router } from "express";
import * as z from "zod/mini";
import type { Casting } from "../../shared/content/schema.ts";
import { sessionRequest } from "../../shared/protocol.ts";
import { scenarios } from "../../shared/scenarios.ts";
import { createWorkshopPayload } from "../../shared/workshop/set-up.ts";
import type { AddressOf } from "../access/addresses.ts";
import type { FoundWorkshop } from "../access/founding.ts";
import type { Limits } from "../access/limits.ts";
import { isSameSecret } from "../access/secrets.ts";
import type { OpenSession } from "../access/sessions.ts";
import { type Answer, answer, malformed, refuse, reject } from "./answer.ts";
import { contentAnswer } from "./content-answer.ts";
import { route, routeWith } from "./route.ts";

export interface FoundingRouteParts {
  readonly castings: readonly Casting[];
  readonly foundWorkshop: FoundWorkshop;
  readonly openSession: OpenSession;
  /** Undefined: everybody may create workshops. */
  readonly passcode: string | undefined;
  readonly limits: Pick<Limits, "wrongPasscodes" | "newWorkshops" | "sessions">;
  readonly addressOf: AddressOf;
}

/** What was chosen, what a rehearsal is like, and, where the operator asks for one, the passcode. */
const createRequest = z.extend(createWorkshopPayload, {
  passcode: z.optional(z.string().check(z.maxLength(200))),
  scenario: z.optional(z.enum(scenarios)),
});

export function foundingRoutes(parts: FoundingRouteParts): Router {
  const { castings, foundWorkshop, openSession, passcode, limits, addressOf } = parts;
  const router = Router();
  const content = contentAnswer(castings, passcode !== undefined);

  /** Why this passcode does not do, or undefined. Wrong ones count. */
  async function passcodeRefusal(typed: string, address: string): Promise<Answer | undefined> {
    if (passcode === undefined) return undefined;
    if (await limits.wrongPasscodes.isSpent(address)) return refuse("tooManyRequests");
    if (isSameSecret(typed.trim(), passcode)) return undefined;
    if (typed.trim() !== "") await limits.wrongPasscodes.count(address);
    return refuse("passcode");
  }

  router.get(
    "/api/content",
    route(() => answer(content)),
  );

  router.post(
    "/api/workshops",
    routeWith(createRequest, async ({ passcode: typed = "", scenario, ...chosen }, request) => {
      const address = addressOf(request);
      const refusal = await passcodeRefusal(typed, address);
      if (refusal) return refusal;
      if (await limits.newWorkshops.isSpent(address)) return refuse("tooManyRequests");
      await limits.newWorkshops.count(address);
      const founding = await foundWorkshop(chosen, scenario);
      switch (founding.kind) {
        case "founded":
          return answer(founding.answer, 201);
        case "malformed":
          return malformed(founding.malformed);
        case "rejected":
          return reject(founding.rejection);
        default:
          return founding satisfies never;
      }
    }),
  );

  router.post(
    "/api/session",
    routeWith(sessionRequest, async ({ key }, request) => {
      const address = addressOf(request);
      if (await limits.sessions.isSpent(address)) return refuse("tooManyRequests");
      await limits.sessions.count(address);
      const session = await openSession(key);
      return session ? answer(session) : refuse("unauthorised");
    }),
  );

  return router;
}
