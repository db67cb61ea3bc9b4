/** What a connection may say after its hello, and what is answered: commands, typing, adopting, asking anew, the time. */
import * as z from "zod/mini";
import {
  type AdoptAnswer,
  adoptMessage,
  type CommandAnswer,
  commandMessage,
  type ServerTime,
  type Snapshot,
  typingMessage,
} from "../../shared/protocol.ts";
import { groupStream } from "../../shared/view/streams.ts";
import type { FaultAnswer, Handler } from "./answering.ts";
import { takeCommand } from "./commands.ts";
import { type House, keepPace, placeOf } from "./house.ts";
import { seatsOf } from "./member.ts";
import type { Connection } from "./transport.ts";

/** Far beyond what a workshop's reloads leave behind. */
const mostRetired = 10_000;

const nothing = z.optional(z.union([z.null(), z.strictObject({})]));

export const commandHandler = (
  connection: Connection,
  house: House,
): Handler<z.infer<typeof commandMessage>, CommandAnswer> => ({
  schema: commandMessage,
  malformed: (malformed) => ({ ok: false, malformed }),
  handle: (message) =>
    takeCommand(message, placeOf(connection, house).member, { ...house, pace: house.paces.commands }),
});

/** Volatile: to whoever reads the group's stream at this moment, and to nobody who is behind (SECRET-1). */
export const typingHandler = (
  connection: Connection,
  house: House,
): Handler<z.infer<typeof typingMessage>, { readonly ok: boolean }> => ({
  schema: typingMessage,
  malformed: () => ({ ok: false }),
  handle(typing) {
    keepPace(connection, house);
    const { member, audience } = placeOf(connection, house);
    const isTheirs = seatsOf(member.identities).includes(typing.seatId);
    if (!isTheirs || audience.state.seats[typing.seatId]?.groupId !== typing.groupId) return { ok: false };
    const stream = groupStream(typing.groupId);
    const others = [...audience.members].filter(
      (other) => other !== member && other.streams.includes(stream),
    );
    house.outbox.typing(
      others.map(({ connectionId }) => connectionId),
      typing,
    );
    return { ok: true };
  },
});

/** SEND-4: an earlier page's queue is free once that page has no connection; it cannot come back with it then. */
export const adoptHandler = (
  connection: Connection,
  house: House,
): Handler<z.infer<typeof adoptMessage>, AdoptAnswer> => ({
  schema: adoptMessage,
  malformed: () => ({ isFree: false, lastNumber: 0 }),
  async handle({ clientId }) {
    keepPace(connection, house);
    const { member, audience } = placeOf(connection, house);
    // Who never could send anything has no queue to take over; whoever's seat is gone has, to get the texts back.
    const couldSend = member.credentials.some((one) => one && one.kind !== "stage");
    if (!couldSend || audience.retired.size >= mostRetired) return { isFree: false, lastNumber: 0 };
    const isFree = [...audience.members].every((other) => other.clientId !== clientId);
    // First it is closed for good, then waited for what came over it: so nothing is accepted after the number was read.
    if (isFree) audience.retired.add(clientId);
    return { isFree, lastNumber: await house.workshops.lastNumber(member.workshopId, clientId) };
  },
});

export const resyncHandler = (
  connection: Connection,
  house: House,
): Handler<unknown, Snapshot | FaultAnswer> => ({
  schema: nothing,
  malformed: () => ({ ok: false, fault: { id: house.newId("fault"), retry: false } }),
  handle() {
    keepPace(connection, house);
    return () => {
      const { member, audience } = placeOf(connection, house);
      return audience.snapshot(member);
    };
  },
});

export function timeHandler({ clock }: Pick<House, "clock">): Handler<unknown, ServerTime> {
  const time = (): ServerTime => ({ now: clock.now(), rate: clock.rate });
  // Made as it goes out: a time that waited is wrong.
  return { schema: nothing, malformed: time, handle: () => time };
}
