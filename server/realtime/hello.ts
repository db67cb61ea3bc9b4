/** The first message of a connection: from its tokens to a member of a workshop's audience. */
import type * as z from "zod/mini";
import { type Hello, type HelloAnswer, helloMessage } from "../../shared/protocol.ts";
import { protocolVersion } from "../../shared/protocol-version.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Identified } from "../access/identify.ts";
import { BrokenWorkshop } from "../workshops/broken-workshop.ts";
import type { Handler } from "./answering.ts";
import type { Audience } from "./audience.ts";
import { type House, keepPace, keepPaceOf, takeLeave } from "./house.ts";
import { type Member, seatsOf, senderOf } from "./member.ts";
import type { Connection } from "./transport.ts";

/** A seat's token may be on several devices and in several tabs; more than this costs everybody else (ACCESS-9). */
const mostConnections = 12;
/** A connection that keeps saying hello with nothing to show is closed. */
const mostRefusals = 5;

export function helloHandler(
  connection: Connection,
  house: House,
): Handler<z.infer<typeof helloMessage>, HelloAnswer> {
  let refusals = 0;
  const refuse = (refusal: HelloAnswer): HelloAnswer => {
    refusals += 1;
    if (refusals >= mostRefusals) setImmediate(() => connection.close());
    return refusal;
  };
  return {
    schema: helloMessage,
    malformed: (_, raw) => refuse({ ok: false, reason: isOtherProtocol(raw) ? "protocol" : "malformed" }),
    async handle(hello) {
      if (house.isClosing()) return { ok: false, reason: "busy" };
      keepPace(connection, house);
      const admission = await admit(hello, connection.id, house).catch(brokenOnly);
      if ("reason" in admission) return refuse({ ok: false, reason: admission.reason });
      // Who comes back again and again gets everything again and again: one pace for all of a token's connections.
      keepPaceOf(senderOf(admission.member), house);
      return () => enter(connection, hello, admission, house);
    },
  };
}

/** Whether a message that is no `hello` of this version may be one of another. */
function isOtherProtocol(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && "protocol" in raw && raw.protocol !== protocolVersion;
}

interface Admission {
  readonly member: Member;
  readonly audience: Audience;
  readonly lastNumber: number;
}

async function admit(
  hello: Hello,
  connectionId: string,
  house: House,
): Promise<Admission | { readonly reason: "protocol" | "credentials" | "broken" }> {
  if (hello.protocol !== protocolVersion) return { reason: "protocol" };
  const found = await Promise.all(hello.tokens.map(house.identify));
  const workshopId = found.find((one) => one !== undefined)?.workshopId;
  const audience = workshopId === undefined ? undefined : await house.audiences.open(workshopId);
  if (!audience) return { reason: "credentials" };
  // Its queue went to another page: a new load of this one begins without it.
  if (audience.retired.has(hello.clientId)) return { reason: "protocol" };
  const lastNumber = await house.workshops.lastNumber(audience.workshopId, hello.clientId);
  const member: Member = {
    connectionId,
    clientId: hello.clientId,
    workshopId: audience.workshopId,
    credentials: found.map((one) => credentialFor(one, audience.workshopId)),
    identities: [],
    streams: [],
  };
  return { member, audience, lastNumber };
}

function brokenOnly(error: unknown): { readonly reason: "broken" } {
  if (error instanceof BrokenWorkshop) return { reason: "broken" };
  throw error;
}

/** A connection belongs to one workshop; a token of another opens nothing here. */
const credentialFor = (one: Identified | undefined, workshopId: WorkshopId) =>
  one?.workshopId === workshopId ? one.credential : undefined;

/** In one go, so that whatever is published next finds the connection there and its client with what came before. */
function enter(connection: Connection, hello: Hello, admission: Admission, house: House): HelloAnswer {
  const { member, audience, lastNumber } = admission;
  const { workshopId, clientId } = member;
  if (audience.retired.has(clientId)) return { ok: false, reason: "protocol" };
  if (!connection.isOpen || house.audiences.get(workshopId) !== audience)
    return { ok: false, reason: "busy" };
  takeLeave(connection, house);
  for (const older of [...audience.members]) {
    if (older.clientId === clientId) house.disconnect(older.connectionId);
  }
  const sameToken = [...audience.members].filter((other) => senderOf(other) === senderOf(member));
  if (sameToken.length >= mostConnections) return { ok: false, reason: "busy" };
  const told = audience.join(member, hello.cursor);
  connection.member = member;
  house.presence.arrived(workshopId, seatsOf(member.identities));
  const time = { now: house.clock.now(), rate: house.clock.rate };
  return { ok: true, workshopId, time, lastNumber, identities: member.identities, ...told };
}
