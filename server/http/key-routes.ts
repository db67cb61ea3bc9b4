/** Facilitators among themselves: invite one, see who there is, take a key back. */
import { Router } from "express";
import type { FacilitatorKeys } from "../access/facilitator-keys.ts";
import { answer, refuse, reject } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { route } from "./route.ts";

export interface KeyRouteParts {
  readonly facilitator: Bearer;
  readonly keys: FacilitatorKeys;
}

export function keyRoutes({ facilitator, keys }: KeyRouteParts): Router {
  const router = Router();
  const path = "/api/workshops/:id/facilitators";

  router.post(
    path,
    route(async (request) => {
      const found = await facilitator(request);
      return found ? answer(await keys.invite(found.workshopId), 201) : refuse("unauthorised");
    }),
  );
  router.post(
    "/api/workshops/:id/stages",
    route(async (request) => {
      const found = await facilitator(request);
      return found ? answer(await keys.addStage(found.workshopId), 201) : refuse("unauthorised");
    }),
  );
  router.get(
    path,
    route(async (request) => {
      const found = await facilitator(request);
      if (!found) return refuse("unauthorised");
      return answer(await keys.list(found.workshopId, found.credential.subject));
    }),
  );
  router.delete(
    `${path}/:facilitatorId`,
    route(async (request) => {
      const found = await facilitator(request);
      if (!found) return refuse("unauthorised");
      const outcome = await keys.revoke(found.workshopId, String(request.params.facilitatorId));
      if (outcome === "unknown") return refuse("notFound");
      return outcome === "last" ? reject({ code: "notAllowed" }) : answer({});
    }),
  );
  return router;
}
