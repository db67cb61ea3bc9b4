/** What tells an operator's tools how the server is: alive, ready to take people in, and how busy (OPS-1). */
import { Router } from "express";
import type { IsInside } from "../access/inside.ts";
import type { EventStore } from "../store/event-store.ts";
import { answer, refuse } from "./answer.ts";
import type { Metrics } from "./metrics.ts";
import { route } from "./route.ts";

export interface ProbeParts {
  readonly store: Pick<EventStore, "ready">;
  readonly isClosing: () => boolean;
  readonly metrics: Metrics;
  /** Who may see the figures; for anybody else there are none. */
  readonly isInside: IsInside;
}

export function probeRoutes({ store, isClosing, metrics, isInside }: ProbeParts): Router {
  const router = Router();
  router.get(
    "/healthz",
    route(() => answer({ status: "alive" })),
  );
  router.get(
    "/readyz",
    route(async () => {
      if (isClosing()) return answer({ status: "closing" }, 503);
      return (await store.ready()) ? answer({ status: "ready" }) : answer({ status: "storageFails" }, 503);
    }),
  );
  router.get(
    "/metrics",
    route(async (request) => {
      if (!isInside(request)) return refuse("notFound");
      return { ...answer(await metrics.text()), headers: { "content-type": metrics.contentType } };
    }),
  );
  return router;
}
