/** The door for participants: what a join code opens, and a seat behind it. */
import { Router } from "express";
import type { CodeAnswer } from "../../shared/protocol.ts";
import { codeRequest, joinRequest } from "../../shared/protocol.ts";
import type { AddressOf } from "../access/addresses.ts";
import type { OpenByCode } from "../access/join-codes.ts";
import type { Limits } from "../access/limits.ts";
import type { SeatPerson } from "../access/seating.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { answer, refuse, turnAway } from "./answer.ts";
import { routeWith } from "./route.ts";

export interface JoiningParts {
  readonly workshops: Pick<Workshops, "read">;
  readonly openByCode: OpenByCode;
  readonly seatPerson: SeatPerson;
  readonly limits: Pick<Limits, "joins">;
  readonly addressOf: AddressOf;
}

export function joiningRoutes({
  workshops,
  openByCode,
  seatPerson,
  limits,
  addressOf,
}: JoiningParts): Router {
  const router = Router();

  router.post(
    "/api/code",
    routeWith(codeRequest, async ({ code }, request) => {
      const workshopId = await openByCode(code, addressOf(request));
      const found = workshopId && (await workshops.read(workshopId));
      return found
        ? answer({ title: found.state.title } satisfies CodeAnswer)
        : turnAway({ code: "noSuchCode" });
    }),
  );

  router.post(
    "/api/join",
    routeWith(joinRequest, async (wanted, request) => {
      const address = addressOf(request);
      if (await limits.joins.isSpent(address)) return refuse("tooManyRequests");
      await limits.joins.count(address);
      const seating = await seatPerson(wanted, address);
      switch (seating.kind) {
        case "seated":
          return answer(seating.answer);
        case "rejected":
          return turnAway(seating.rejection);
        case "noSuchCode":
          return turnAway({ code: "noSuchCode" });
        case "unavailable":
          return refuse("fault");
        default:
          return seating satisfies never;
      }
    }),
  );

  return router;
}
