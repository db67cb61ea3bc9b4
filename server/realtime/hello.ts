/** The first message of a connection: from its tokens to a member of a workshop's audience. */
import type { Hello, HelloAnswer } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Identified, Identify } from "../access/identify.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";
import type { Audience } from "./audience.ts";
import type { Audiences } from "./audiences.ts";
import type { Member } from "./member.ts";

export interface HelloParts {
  readonly identify: Identify;
  readonly workshops: Pick<Workshops, "lastNumber">;
  readonly audiences: Audiences;
  readonly clock: Clock;
}

/** Somebody who may come in; `enter` lets them, and makes the answer in the same moment. */
export type Admission =
  | { readonly refused: HelloAnswer }
  | { readonly member: Member; readonly audience: Audience; enter(): HelloAnswer };

/** Whether a message that is no `hello` of this version may be one of another. */
export function isOtherProtocol(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && "protocol" in raw && raw.protocol !== protocolVersion;
}

export async function admit(hello: Hello, connectionId: string, parts: HelloParts): Promise<Admission> {
  if (hello.protocol !== protocolVersion) return { refused: { ok: false, reason: "protocol" } };
  const found = await Promise.all(hello.tokens.map(parts.identify));
  const workshopId = found.find((one) => one !== undefined)?.workshopId;
  const audience = workshopId === undefined ? undefined : await parts.audiences.open(workshopId);
  if (!audience) return { refused: { ok: false, reason: "credentials" } };
  if (audience.retired.has(hello.clientId)) return { refused: { ok: false, reason: "protocol" } };
  const lastNumber = await parts.workshops.lastNumber(audience.workshopId, hello.clientId);
  const member: Member = {
    connectionId,
    clientId: hello.clientId,
    workshopId: audience.workshopId,
    credentials: found.map((one) => credentialFor(one, audience.workshopId)),
    identities: [],
    streams: [],
  };
  return {
    member,
    audience,
    enter() {
      const told = audience.join(member, hello.cursor);
      return {
        ok: true,
        workshopId: audience.workshopId,
        time: { now: parts.clock.now(), rate: parts.clock.rate },
        lastNumber,
        identities: member.identities,
        ...told,
      };
    },
  };
}

/** A connection belongs to one workshop; a token of another opens nothing here. */
const credentialFor = (one: Identified | undefined, workshopId: WorkshopId) =>
  one?.workshopId === workshopId ? one.credential : undefined;
