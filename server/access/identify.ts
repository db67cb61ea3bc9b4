/** From a token to the workshop it belongs to and whom it stands for there; the one way in for the socket and for HTTP. */
import type { Identity } from "../../shared/protocol.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Credential, EventStore } from "../store/event-store.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { identityOf } from "./identity.ts";
import { hashOf } from "./secrets.ts";

export interface Identified {
  readonly workshopId: WorkshopId;
  readonly identity: Identity;
  /** As it was kept, so that the identity can be worked out again from a later state with `identityOf`. */
  readonly credential: Credential;
  readonly state: WorkshopState;
}

/** Undefined for a token that nobody minted, that was revoked, or whose workshop is gone. Rejects if storage fails. */
export type Identify = (token: string) => Promise<Identified | undefined>;

export function createIdentify(
  store: Pick<EventStore, "credential">,
  workshops: Pick<Workshops, "read">,
): Identify {
  return async (token) => {
    const credential = await store.credential(hashOf(token));
    if (!credential) return undefined;
    const workshopId = credential.workshopId as WorkshopId;
    const found = await workshops.read(workshopId);
    if (!found) return undefined;
    return { workshopId, identity: identityOf(found.state, credential), credential, state: found.state };
  };
}
