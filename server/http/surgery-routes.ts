/**
 * What an operation would mean for people and roles, told before it is confirmed: the very decision is taken on the
 * workshop as it is, and its result is compared and thrown away (SURG-6).
 */
import { Router } from "express";
import { type ConsequencesAnswer, consequencesRequest } from "../../shared/protocol.ts";
import { parseCommand } from "../../shared/workshop/commands.ts";
import { decide } from "../../shared/workshop/decide.ts";
import { consequencesOf } from "../../shared/workshop/surgery-consequences.ts";
import { answer, malformed, refuse, reject } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { routeWith } from "./route.ts";

export interface SurgeryRouteParts {
  readonly facilitator: Bearer;
  readonly now: () => number;
}

export function surgeryRoutes({ facilitator, now }: SurgeryRouteParts): Router {
  const router = Router();
  router.post(
    "/api/workshops/:id/consequences",
    routeWith(consequencesRequest, async ({ name, payload }, request) => {
      const found = await facilitator(request);
      if (!found) return refuse("unauthorised");
      const command = parseCommand(name, payload);
      if ("malformed" in command) return malformed(command.malformed);
      const newId = (prefix: string) => `${prefix}-preview`;
      const context = { actor: { kind: "facilitator" }, now: now(), newId, seed: "preview" } as const;
      const outcome = decide(found.state, command, context);
      if (outcome.rejection) return reject(outcome.rejection);
      return answer(consequencesOf(found.state, outcome.state) satisfies ConsequencesAnswer);
    }),
  );
  return router;
}
