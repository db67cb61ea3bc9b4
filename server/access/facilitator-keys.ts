/**
 * Who holds a workshop's cockpit: every facilitator has a key of their own, so that one can be taken back without the
 * others. A key that leaked is replaced by inviting anew and revoking it (ACCESS-7).
 */
import type { FacilitatorKeyAnswer, FacilitatorsAnswer, StageKeyAnswer } from "../../shared/protocol.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Credential, EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { newId } from "./fresh-ids.ts";
import { hashOf, mintSecret } from "./secrets.ts";

export interface FacilitatorKeys {
  /** A key for one more person. It is told once. */
  invite(workshopId: WorkshopId): Promise<FacilitatorKeyAnswer>;
  /** One more key for a projector; it opens nothing but the stage. */
  addStage(workshopId: WorkshopId): Promise<StageKeyAnswer>;
  list(workshopId: WorkshopId, me: string): Promise<FacilitatorsAnswer>;
  /** Also ends the sessions that the key opened. `last`: somebody has to be able to get in. */
  revoke(workshopId: WorkshopId, facilitatorId: string): Promise<"revoked" | "unknown" | "last">;
}

export interface FacilitatorKeyParts {
  readonly store: Pick<EventStore, "load">;
  readonly workshops: Pick<Workshops, "changeCredentials">;
  readonly now: () => number;
}

export function createFacilitatorKeys({ store, workshops, now }: FacilitatorKeyParts): FacilitatorKeys {
  /** One at a time: two who take back each other's key at once would leave nobody. */
  let underWay: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const done = underWay.then(work, work);
    underWay = done.catch(() => undefined);
    return done;
  };
  const credentialsOf = async (workshopId: WorkshopId): Promise<readonly Credential[]> =>
    (await store.load(workshopId))?.credentials ?? [];

  return {
    async invite(workshopId) {
      const [facilitatorId, facilitatorKey] = [newId("facilitator"), mintSecret()];
      const key = { hash: hashOf(facilitatorKey), kind: "facilitator" as const, subject: facilitatorId };
      await workshops.changeCredentials(workshopId, { add: [{ ...key, createdAt: now() }], revoke: [] });
      return { facilitatorId, facilitatorKey };
    },
    async addStage(workshopId) {
      const stageKey = mintSecret();
      const key = { hash: hashOf(stageKey), kind: "stage" as const, subject: newId("stage") };
      await workshops.changeCredentials(workshopId, { add: [{ ...key, createdAt: now() }], revoke: [] });
      return { stageKey };
    },
    async list(workshopId, me) {
      const keys = (await credentialsOf(workshopId)).filter(({ kind }) => kind === "facilitator");
      return {
        facilitators: keys.map(({ subject, createdAt }) => ({
          facilitatorId: subject,
          createdAt,
          isMe: subject === me,
        })),
      };
    },
    revoke: (workshopId, facilitatorId) => alone(() => takeBack(workshopId, facilitatorId)),
  };

  async function takeBack(workshopId: WorkshopId, facilitatorId: string) {
    const keys = (await credentialsOf(workshopId)).filter(({ kind }) => kind === "facilitator");
    if (!keys.some(({ subject }) => subject === facilitatorId)) return "unknown";
    if (keys.every(({ subject }) => subject === facilitatorId)) return "last";
    // First the key, so that whoever exchanges it meanwhile finds it gone (sessions.ts), then what it opened until then.
    for (const kind of ["facilitator", "facilitatorSession"]) {
      const theirs = (await credentialsOf(workshopId)).filter(
        (one) => one.kind === kind && one.subject === facilitatorId,
      );
      const revoke = theirs.map(({ hash }) => hash);
      if (revoke.length > 0) await workshops.changeCredentials(workshopId, { add: [], revoke });
    }
    return "revoked";
  }
}
