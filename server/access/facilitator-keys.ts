/**
 * Who holds a workshop's cockpit: every facilitator has a key of their own, so that one can be taken back without the
 * others (ACCESS-7), and replaced when it leaked (ACCESS-11). Their names stand in the workshop's log (facilitators.ts).
 */
import type { FacilitatorKeyAnswer, FacilitatorsAnswer, StageKeyAnswer } from "../../shared/protocol.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { FacilitatorId, WorkshopId } from "../../shared/workshop/ids.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";
import type { Credential, EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { newId } from "./fresh-ids.ts";
import { hashOf, mintSecret } from "./secrets.ts";

export interface FacilitatorKeys {
  /** A key for one more person, whose name may be empty. It is told once. */
  invite(
    workshopId: WorkshopId,
    asked: { readonly by: FacilitatorId; readonly name: string },
  ): Promise<FacilitatorKeyAnswer | Rejection>;
  /** A new key in place of their own: the old one opens nothing any more, and only this session of theirs goes on. */
  replace(
    workshopId: WorkshopId,
    session: Pick<Credential, "subject" | "hash">,
  ): Promise<FacilitatorKeyAnswer>;
  /** One more key for a projector; it opens nothing but the stage. */
  addStage(workshopId: WorkshopId): Promise<StageKeyAnswer>;
  list(workshopId: WorkshopId, me: string): Promise<FacilitatorsAnswer>;
  /** Also ends the sessions that the key opened. `last`: somebody has to be able to get in. */
  revoke(
    workshopId: WorkshopId,
    facilitatorId: string,
    by: FacilitatorId,
  ): Promise<"revoked" | "unknown" | "last">;
}

export interface FacilitatorKeyParts {
  readonly store: Pick<EventStore, "load">;
  readonly workshops: Pick<Workshops, "changeCredentials" | "submit">;
  readonly now: () => number;
  /** The facilitators who have a cockpit connected. */
  readonly connected: (workshopId: WorkshopId) => ReadonlySet<string>;
}

export function createFacilitatorKeys({
  store,
  workshops,
  now,
  connected,
}: FacilitatorKeyParts): FacilitatorKeys {
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
    async invite(workshopId, { by, name }) {
      const facilitatorKey = mintSecret();
      const at = now();
      const invited = await workshops.submit(workshopId, {
        command: { name: "inviteFacilitator", payload: { name, askedBy: by } },
        actor: { kind: "system" },
        credentials: (events) => ({
          add: invitedIn(events).map((id) => keyOf(id, facilitatorKey, at)),
          revoke: [],
        }),
      });
      if (invited.kind === "rejected") return invited.rejection;
      const [facilitatorId] = invited.kind === "accepted" ? invitedIn(invited.events) : [];
      if (facilitatorId === undefined) throw new Error(`An invitation became ${invited.kind}.`);
      return { facilitatorId, facilitatorKey };
    },
    replace: (workshopId, { subject, hash }) =>
      alone(async () => {
        const facilitatorKey = mintSecret();
        const old = await credentialsFor(workshopId, "facilitator", subject);
        await workshops.changeCredentials(workshopId, {
          add: [keyOf(subject, facilitatorKey, now())],
          revoke: old.map((one) => one.hash),
        });
        await end(workshopId, await credentialsFor(workshopId, "facilitatorSession", subject), hash);
        return { facilitatorId: subject, facilitatorKey };
      }),
    async addStage(workshopId) {
      const stageKey = mintSecret();
      const key = { hash: hashOf(stageKey), kind: "stage" as const, subject: newId("stage") };
      await workshops.changeCredentials(workshopId, { add: [{ ...key, createdAt: now() }], revoke: [] });
      return { stageKey };
    },
    async list(workshopId, me) {
      const all = await credentialsOf(workshopId);
      const here = connected(workshopId);
      const opened = new Set(all.flatMap((one) => (one.kind === "facilitatorSession" ? [one.subject] : [])));
      return {
        facilitators: all
          .filter(({ kind }) => kind === "facilitator")
          .map(({ subject, createdAt }) => ({
            facilitatorId: subject,
            createdAt,
            isMe: subject === me,
            isConnected: here.has(subject),
            hasOpened: opened.has(subject),
          })),
      };
    },
    revoke: (workshopId, facilitatorId, by) => alone(() => takeBack(workshopId, facilitatorId, by)),
  };

  async function credentialsFor(workshopId: WorkshopId, kind: Credential["kind"], subject: string) {
    return (await credentialsOf(workshopId)).filter((one) => one.kind === kind && one.subject === subject);
  }

  async function end(workshopId: WorkshopId, ended: readonly Credential[], except?: string): Promise<void> {
    const revoke = ended.map(({ hash }) => hash).filter((hash) => hash !== except);
    if (revoke.length > 0) await workshops.changeCredentials(workshopId, { add: [], revoke });
  }

  async function takeBack(workshopId: WorkshopId, facilitatorId: string, by: FacilitatorId) {
    const keys = (await credentialsOf(workshopId)).filter(({ kind }) => kind === "facilitator");
    if (!keys.some(({ subject }) => subject === facilitatorId)) return "unknown";
    if (keys.every(({ subject }) => subject === facilitatorId)) return "last";
    // First the key, so that whoever exchanges it meanwhile finds it gone (sessions.ts), then what it opened until then.
    for (const kind of ["facilitator", "facilitatorSession"] as const)
      await end(workshopId, await credentialsFor(workshopId, kind, facilitatorId));
    await workshops.submit(workshopId, {
      command: { name: "revokeFacilitator", payload: { facilitatorId, askedBy: by } },
      actor: { kind: "system" },
    });
    return "revoked";
  }
}

const keyOf = (subject: string, key: string, createdAt: number) => ({
  hash: hashOf(key),
  kind: "facilitator" as const,
  subject,
  createdAt,
});

const invitedIn = (events: readonly WorkshopEvent[]): FacilitatorId[] =>
  events.flatMap((event) => (event.type === "facilitatorInvited" ? [event.facilitatorId] : []));
