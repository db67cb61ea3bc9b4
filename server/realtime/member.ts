/** One connection that has said hello: what it showed, and, worked out anew from each state, who it is and what it reads. */

import { remembered } from "../../shared/memo.ts";
import type { Identity } from "../../shared/protocol.ts";
import { type StreamKey, streamsOf, type Viewer } from "../../shared/view/streams.ts";
import type { SeatId, WorkshopId } from "../../shared/workshop/ids.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { identityOf } from "../access/identity.ts";
import type { Credential } from "../store/event-store.ts";

export interface Member {
  /** The socket's. */
  readonly connectionId: string;
  readonly clientId: string;
  readonly workshopId: WorkshopId;
  /** One for each of the hello's tokens, in their order; undefined where a token opens nothing here (any more). */
  credentials: readonly (Pick<Credential, "hash" | "kind" | "subject"> | undefined)[];
  /** As the connection was last told. */
  identities: readonly Identity[];
  /** What it was last sent from. */
  streams: readonly StreamKey[];
}

/** Whom the connection stands for in this state (SECRET-1). */
export const identitiesIn = (
  { seats, claims }: WorkshopState,
  { credentials }: Pick<Member, "credentials">,
): readonly Identity[] => identitiesOf(credentials, seats, claims);

/** Asked at every command; people and their credentials are mostly the same. */
const identitiesOf = remembered(
  (
    credentials: Member["credentials"],
    seats: WorkshopState["seats"],
    claims: WorkshopState["claims"],
  ): readonly Identity[] =>
    credentials.map((one) =>
      one ? identityOf({ seats, claims }, one) : { kind: "none", reason: "unknown" },
    ),
);

/** Everything that these identities may read in this state, each stream once. */
export function streamsFor(state: WorkshopState, identities: readonly Identity[]): StreamKey[] {
  const viewers = identities.flatMap((identity): Viewer[] =>
    identity.kind === "claim" || identity.kind === "none" ? [] : [identity],
  );
  return [...new Set(viewers.flatMap((viewer) => streamsOf(state, viewer)))];
}

/**
 * Whose pace a connection's messages count towards: its token's, however many connections that has. A stage's key may be
 * on many screens.
 */
export const senderOf = ({
  credentials,
  connectionId,
}: Pick<Member, "credentials" | "connectionId">): string =>
  credentials.find((one) => one && one.kind !== "stage")?.hash ?? connectionId;

export const seatsOf = (identities: readonly Identity[]): SeatId[] =>
  identities.flatMap((identity) => (identity.kind === "seat" ? [identity.seatId] : []));

export const facilitatorsAmong = (members: Iterable<Pick<Member, "identities">>): ReadonlySet<string> =>
  new Set(
    [...members].flatMap(({ identities }) =>
      identities.flatMap((identity) => (identity.kind === "facilitator" ? [identity.facilitatorId] : [])),
    ),
  );
