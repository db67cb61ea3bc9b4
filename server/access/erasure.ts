/**
 * Forgetting for good: a person's name when they ask for it, a whole workshop when its facilitator or the retention
 * period says so (PRIVACY-1, PRIVACY-2).
 */
import type { FacilitatorId, SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { claimSubject } from "./identity.ts";

export interface Erasure {
  /** Takes the person out of the workshop, signs their devices out and blanks their name. Idempotent. */
  erasePerson(workshopId: WorkshopId, seatId: SeatId, by?: FacilitatorId): Promise<void>;
  /** Blanks the name of somebody who facilitated and whose link was taken back. Idempotent. */
  eraseFacilitator(workshopId: WorkshopId, facilitatorId: FacilitatorId): Promise<void>;
  /** Deletes the workshop with everything in it. Idempotent. */
  forgetWorkshop(workshopId: WorkshopId): Promise<void>;
}

export interface ErasureParts {
  readonly store: Pick<EventStore, "load" | "eraseName" | "deleteWorkshop">;
  readonly workshops: Pick<Workshops, "submit" | "read" | "changeCredentials" | "forget">;
}

export function createErasure({ store, workshops }: ErasureParts): Erasure {
  return {
    async erasePerson(workshopId, seatId, by) {
      // Refused if the person has left already or the workshop has ended: then there is nothing to take them out of.
      await workshops.submit(workshopId, {
        command: { name: "removeSeat", payload: { seatId } },
        actor: { kind: "facilitator", ...(by !== undefined && { id: by }) },
      });
      const revoke = await tokensOf({ store, workshops }, workshopId, seatId);
      if (revoke.length > 0) await workshops.changeCredentials(workshopId, { add: [], revoke });
      await store.eraseName(workshopId, seatId);
      await workshops.forget(workshopId);
    },
    async eraseFacilitator(workshopId, facilitatorId) {
      await store.eraseName(workshopId, facilitatorId);
      await workshops.forget(workshopId);
    },
    async forgetWorkshop(workshopId) {
      await store.deleteWorkshop(workshopId);
      await workshops.forget(workshopId);
    },
  };
}

/** Of the devices on which the seat was taken, and of those that claimed it. */
async function tokensOf(
  { store, workshops }: ErasureParts,
  workshopId: WorkshopId,
  seatId: SeatId,
): Promise<string[]> {
  const { credentials = [] } = (await store.load(workshopId)) ?? {};
  const claims = Object.values((await workshops.read(workshopId))?.state.claims ?? {});
  const claimed = new Set(
    claims.filter((claim) => claim.seatId === seatId).map(({ id }) => claimSubject(id)),
  );
  return credentials
    .filter(
      ({ kind, subject }) => kind === "seat" && (subject.startsWith(`${seatId}/`) || claimed.has(subject)),
    )
    .map(({ hash }) => hash);
}
