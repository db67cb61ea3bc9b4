/** Facilitators among themselves: invite one, see who there is, take a key back, replace one's own. */
import { Router } from "express";
import { inviteRequest } from "../../shared/protocol.ts";
import type { FacilitatorId } from "../../shared/workshop/ids.ts";
import type { FacilitatorKeys } from "../access/facilitator-keys.ts";
import type { Identified } from "../access/identify.ts";
import { answer, parse, refuse, reject } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { route } from "./route.ts";

export interface KeyRouteParts {
  readonly facilitator: Bearer;
  readonly keys: FacilitatorKeys;
}

/** The key behind the session stands for the facilitator. */
const whoAsks = ({ credential }: Identified): FacilitatorId => credential.subject as FacilitatorId;

export function keyRoutes({ facilitator, keys }: KeyRouteParts): Router {
  const router = Router();
  const path = "/api/workshops/:id/facilitators";

  router.post(
    path,
    route(async (request) => {
      const found = await facilitator(request);
      if (!found) return refuse("unauthorised");
      const parsed = parse(inviteRequest, request.body);
      if ("refused" in parsed) return parsed.refused;
      const { name = "" } = parsed.value;
      const invited = await keys.invite(found.workshopId, { name, by: whoAsks(found) });
      return "code" in invited ? reject(invited) : answer(invited, 201);
    }),
  );
  router.post(
    `${path}/me/key`,
    route(async (request) => {
      const found = await facilitator(request);
      return found
        ? answer(await keys.replace(found.workshopId, found.credential), 201)
        : refuse("unauthorised");
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
      const outcome = await keys.revoke(
        found.workshopId,
        String(request.params.facilitatorId),
        whoAsks(found),
      );
      if (outcome === "unknown") return refuse("notFound");
      return outcome === "last" ? reject({ code: "notAllowed" }) : answer({});
    }),
  );
  return router;
}
