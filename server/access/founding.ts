/** Creates a workshop from what a facilitator chose: its first event, its join code, and the keys that open it. */
import type { Casting } from "../../shared/content/schema.ts";
import type { CreateAnswer } from "../../shared/protocol.ts";
import type { Scenario } from "../../shared/scenarios.ts";
import { stepSlots } from "../../shared/workshop/agenda.ts";
import type { Malformed } from "../../shared/workshop/commands.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";
import {
  type CreateWorkshopPayload,
  castingIdOf,
  chosenAgenda,
  longEnough,
  type SetUpEvent,
  usualCurveballs,
} from "../../shared/workshop/set-up.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { difficultBeginning } from "./difficult-beginning.ts";
import { newId } from "./fresh-ids.ts";
import { freeJoinCode } from "./join-codes.ts";
import { hashOf, mintSecret } from "./secrets.ts";

export type Founding =
  | { readonly kind: "founded"; readonly answer: CreateAnswer }
  | { readonly kind: "malformed"; readonly malformed: Malformed }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

/** `scenario`: what a rehearsal is like; the usual if left out. */
export type FoundWorkshop = (chosen: CreateWorkshopPayload, scenario?: Scenario) => Promise<Founding>;

type Created = Extract<SetUpEvent, { type: "workshopCreated" }>;

export interface FoundingParts {
  readonly store: Pick<EventStore, "workshopByCode">;
  readonly workshops: Pick<Workshops, "create">;
  /** The library, in its order. */
  readonly castings: readonly Casting[];
  readonly now: () => number;
}

export function createFoundWorkshop({ store, workshops, castings, now }: FoundingParts): FoundWorkshop {
  const library = new Map(castings.map((casting) => [castingIdOf(casting), casting]));

  return async (
    { castingIds, title, minutes, curveballs = usualCurveballs, ...chosenSettings },
    scenario,
  ) => {
    const settings = { ...chosenSettings, curveballs };
    const agenda = chosenAgenda(settings.lengthMin, minutes, curveballs.planned);
    const slots = stepSlots(agenda.blocks);
    const wanted = [...new Set(castingIds)];
    const chosen =
      wanted.length === 0 ? longEnough(castings, slots) : wanted.flatMap((id) => library.get(id) ?? []);
    if (chosen.length < Math.max(1, wanted.length)) {
      return { kind: "malformed", malformed: { path: "castingIds", reason: "unknown casting" } };
    }
    if (longEnough(chosen, slots).length < chosen.length) {
      return { kind: "rejected", rejection: { code: "tooMany", limit: slots } };
    }
    return { kind: "founded", answer: await found({ title, settings, agenda, castings: chosen }, scenario) };
  };

  /** Draws anew in the rare case that something drawn is in use already. */
  async function found(
    chosen: Pick<Created, "title" | "settings" | "agenda" | "castings">,
    scenario: Scenario | undefined,
  ): Promise<CreateAnswer> {
    const workshopId = newId("w") as WorkshopId;
    const [facilitatorKey, stageKey] = [mintSecret(), mintSecret()];
    const [joinCode, at] = [await freeJoinCode(store), now()];
    const first: WorkshopEvent & Created = {
      type: "workshopCreated",
      id: workshopId,
      joinCode,
      ...chosen,
      at,
      by: "system",
    };
    const isDifficult = scenario === "difficult-room" && chosen.settings.isRehearsal;
    const created = await workshops.create(
      workshopId,
      isDifficult ? difficultBeginning(first, newId) : [first],
      [
        { hash: hashOf(facilitatorKey), kind: "facilitator", subject: newId("facilitator"), createdAt: at },
        { hash: hashOf(stageKey), kind: "stage", subject: newId("stage"), createdAt: at },
      ],
    );
    return created === "created"
      ? { workshopId, joinCode, facilitatorKey, stageKey }
      : found(chosen, scenario);
  }
}
