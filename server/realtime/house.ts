/** What the handlers of all connections share, and where a connection stands in it. */
import type { Identify } from "../access/identify.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { TryLater } from "./answering.ts";
import type { Audience } from "./audience.ts";
import type { Audiences } from "./audiences.ts";
import type { CommandParts } from "./commands.ts";
import { type Member, seatsOf, senderOf } from "./member.ts";
import type { Pace } from "./pace.ts";
import type { Presence } from "./presence.ts";
import type { Connection, Transport } from "./transport.ts";

export interface House extends Omit<CommandParts, "pace"> {
  readonly workshops: Workshops;
  readonly identify: Identify;
  readonly clock: Clock;
  readonly audiences: Audiences;
  readonly presence: Presence;
  readonly outbox: Transport;
  readonly paces: { readonly commands: Pace; readonly others: Pace };
  isClosing(): boolean;
  disconnect(connectionId: string): void;
}

/** The connection's place since its hello; nothing but a hello is answered before that. */
export function placeOf(
  connection: Connection,
  { audiences }: House,
): { member: Member; audience: Audience } {
  const { member } = connection;
  const audience = member && audiences.get(member.workshopId);
  if (!member || !audience) throw new TryLater("hello first");
  return { member, audience };
}

export function takeLeave(connection: Connection, { audiences, presence }: House): void {
  const { member } = connection;
  if (!member) return;
  delete connection.member;
  audiences.leave(member);
  presence.left(member.workshopId, seatsOf(member.identities));
}

export function keepPace({ id, member }: Connection, house: House): void {
  keepPaceOf(member ? senderOf(member) : id, house);
}

export function keepPaceOf(sender: string, { paces }: House): void {
  if (!paces.others.allows(sender)) throw new TryLater("too fast");
}
