/** What a facilitator does beside the workshop's commands: share the link, fill a rehearsal, delete, erase a person. */
import { type Request, Router } from "express";
import { botsRequest, type LinksAnswer, type StagesAnswer } from "../../shared/protocol.ts";
import { personIn } from "../../shared/workshop/facilitators.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { facilitatorId, seatId } from "../../shared/workshop/schemas.ts";
import type { Erasure } from "../access/erasure.ts";
import type { Identified } from "../access/identify.ts";
import { type BotFiller, mostBots } from "../bots/bot-filler.ts";
import { type Answer, answer, refuse, reject } from "./answer.ts";
import type { Bearer } from "./bearer.ts";
import { route, routeWith } from "./route.ts";

export interface FacilitatorRouteParts {
  readonly facilitator: Bearer;
  /** The addresses that others can open, best first, given the one under which the facilitator's page was loaded. */
  readonly addresses: (asked: string) => readonly string[];
  /** How many projectors are connected. */
  readonly stagesOf: (id: WorkshopId) => number;
  readonly bots: BotFiller;
  readonly erasure: Erasure;
}

export function facilitatorRoutes({
  facilitator,
  addresses,
  stagesOf,
  bots,
  erasure,
}: FacilitatorRouteParts): Router {
  const router = Router();
  /** Whoever is no facilitator of this workshop hears only that. */
  const asFacilitator = async (
    request: Request,
    work: (found: Identified) => Promise<Answer>,
  ): Promise<Answer> => {
    const found = await facilitator(request);
    return found ? work(found) : refuse("unauthorised");
  };

  router.get(
    "/api/workshops/:id/links",
    route((request) =>
      asFacilitator(request, async () => {
        const asked = `${request.protocol}://${request.host}`;
        return answer({ addresses: addresses(asked) } satisfies LinksAnswer);
      }),
    ),
  );

  router.get(
    "/api/workshops/:id/stages",
    route((request) =>
      asFacilitator(request, async ({ workshopId }) =>
        answer({ connected: stagesOf(workshopId) } satisfies StagesAnswer),
      ),
    ),
  );

  router.post(
    "/api/workshops/:id/bots",
    routeWith(botsRequest, ({ count, scenario }, request) =>
      asFacilitator(request, async ({ workshopId, state }) => {
        const areComing = await bots.fill({ workshopId, joinCode: state.joinCode }, count, scenario);
        return areComing ? answer({}, 202) : reject({ code: "tooMany", limit: mostBots });
      }),
    ),
  );

  router.post(
    "/api/workshops/:id/forget",
    route((request) =>
      asFacilitator(request, async ({ workshopId }) => {
        await erasure.forgetWorkshop(workshopId);
        return answer({});
      }),
    ),
  );

  router.delete(
    "/api/workshops/:id/people/:seatId",
    route((request) =>
      asFacilitator(request, async ({ workshopId, state, credential }) => {
        const parsed = seatId.safeParse(request.params.seatId);
        if (!parsed.success) return refuse("notFound");
        const left = personIn(state.facilitation, facilitatorId.parse(parsed.data));
        if (left) {
          if (!left.isRevoked) return reject({ code: "notAllowed" });
          await erasure.eraseFacilitator(workshopId, facilitatorId.parse(parsed.data));
          return answer({});
        }
        if (!Object.hasOwn(state.seats, parsed.data)) return refuse("notFound");
        await erasure.erasePerson(workshopId, parsed.data, facilitatorId.parse(credential.subject));
        return answer({});
      }),
    ),
  );

  return router;
}
