/**
 * Exchanges a facilitator's key for a session token, so that the key itself need not be kept where a page could leak
 * it. The key goes on working, for their other devices.
 */
import type { SessionAnswer } from "../../shared/protocol.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { hashOf, mintSecret } from "./secrets.ts";

/** Undefined if the key opens nothing. */
export type OpenSession = (key: string) => Promise<SessionAnswer | undefined>;

export interface SessionParts {
  readonly store: Pick<EventStore, "credential">;
  readonly workshops: Pick<Workshops, "changeCredentials">;
  readonly now: () => number;
}

export function createOpenSession({ store, workshops, now }: SessionParts): OpenSession {
  return async (key) => {
    const found = await store.credential(hashOf(key));
    if (found?.kind !== "facilitator") return undefined;
    const token = mintSecret();
    const workshopId = found.workshopId as WorkshopId;
    const row = {
      hash: hashOf(token),
      kind: "facilitatorSession" as const,
      subject: found.subject,
      createdAt: now(),
    };
    const isKept = await workshops.changeCredentials(workshopId, { add: [row], revoke: [] });
    if (!isKept) return undefined;
    if (await store.credential(hashOf(key))) return { workshopId, token };
    // The key was taken back meanwhile, and whoever did so may not have seen this session (ACCESS-7).
    await workshops.changeCredentials(workshopId, { add: [], revoke: [row.hash] });
    return undefined;
  };
}
