/**
 * Several people who facilitate one workshop: who was invited under which name, whose link was taken back, and who
 * leads now. The links themselves are the server's (access/facilitator-keys.ts).
 */
import type { Draft } from "immer";
import * as z from "zod/mini";
import { command, reject } from "./command.ts";
import type { EventMeta } from "./events.ts";
import type { Facilitation, FacilitatorPerson } from "./facilitation.ts";
import type { FacilitatorId } from "./ids.ts";
import { displayName, facilitatorId, lineOfText } from "./schemas.ts";
import type { WorkshopState } from "./state.ts";

export type FacilitatorEvent =
  /** `askedBy`: which facilitator wanted it; the server mints and revokes the links themselves. */
  | {
      readonly type: "facilitatorInvited";
      readonly facilitatorId: FacilitatorId;
      readonly name: string;
      readonly askedBy: FacilitatorId;
    }
  | {
      readonly type: "facilitatorRevoked";
      readonly facilitatorId: FacilitatorId;
      readonly askedBy: FacilitatorId;
    }
  | { readonly type: "facilitatorNamed"; readonly facilitatorId: FacilitatorId; readonly name: string }
  | { readonly type: "leadPassed"; readonly to: FacilitatorId | null };

/** More people than ever stand in front of one room. */
export const mostFacilitators = 12;

export const inviteFacilitator = command({
  name: "inviteFacilitator",
  by: ["system"],
  phases: "any",
  /** `name` may be empty. */
  payload: z.strictObject({ name: lineOfText(40), askedBy: facilitatorId }),
  decide({ facilitation }, { name, askedBy }, { newId }) {
    const invited = Object.values<FacilitatorPerson>(facilitation.people).filter((one) => !one.isRevoked);
    if (invited.length >= mostFacilitators) return reject({ code: "tooMany", limit: mostFacilitators });
    const id = newId("facilitator") as FacilitatorId;
    return [{ type: "facilitatorInvited", facilitatorId: id, name, askedBy }];
  },
});

export const revokeFacilitator = command({
  name: "revokeFacilitator",
  by: ["system"],
  phases: "any",
  payload: z.strictObject({ facilitatorId, askedBy: facilitatorId }),
  decide: ({ facilitation }, payload) =>
    personIn(facilitation, payload.facilitatorId)?.isRevoked
      ? []
      : [{ type: "facilitatorRevoked", ...payload }],
});

/** How one is called among facilitators: a name that whoever invited them got wrong, or never gave. */
export const nameFacilitator = command({
  name: "nameFacilitator",
  by: ["facilitator"],
  phases: "any",
  payload: z.strictObject({ name: displayName }),
  decide({ facilitation }, { name }, { actor }) {
    const id = actor.kind === "facilitator" ? actor.id : undefined;
    if (id === undefined) return reject({ code: "noSuchThing" });
    if (personIn(facilitation, id)?.name === name) return [];
    return [{ type: "facilitatorNamed", facilitatorId: id, name }];
  },
});

/** TEAM-4: who leads is said, never enforced. It names who led until then, so that two who take it at once both know. */
export const passLead = command({
  name: "passLead",
  by: ["facilitator"],
  phases: "any",
  payload: z.strictObject({ from: z.nullable(facilitatorId), to: z.nullable(facilitatorId) }),
  decide({ facilitation }, { from, to }, { actor }) {
    if (facilitation.leadId !== from) return reject({ code: "stale" });
    if (to === from) return [];
    const isMine = actor.kind === "facilitator" && actor.id === to;
    if (to !== null && !isMine && personIn(facilitation, to)?.isRevoked !== false)
      return reject({ code: "noSuchThing" });
    return [{ type: "leadPassed", to }];
  },
});

export const personIn = (
  { people }: Pick<Facilitation, "people">,
  id: FacilitatorId,
): FacilitatorPerson | undefined => (Object.hasOwn(people, id) ? people[id] : undefined);

export function evolveFacilitators(draft: Draft<WorkshopState>, event: FacilitatorEvent & EventMeta): void {
  const { facilitation } = draft;
  switch (event.type) {
    case "facilitatorInvited":
    case "facilitatorNamed":
      known(facilitation, event.facilitatorId).name = event.name;
      return;
    case "facilitatorRevoked":
      known(facilitation, event.facilitatorId).isRevoked = true;
      if (facilitation.leadId === event.facilitatorId) facilitation.leadId = null;
      return;
    case "leadPassed":
      if (event.to !== null) known(facilitation, event.to);
      facilitation.leadId = event.to;
      return;
    default:
      event satisfies never;
  }
}

/** The person's entry, begun where there was none. */
export function known(facilitation: Draft<Facilitation>, id: FacilitatorId): Draft<FacilitatorPerson> {
  const entry = facilitation.people[id] ?? { name: "", isRevoked: false, lastActAt: null };
  facilitation.people[id] = entry;
  return entry;
}
