/**
 * The socket server: connections in, messages out. It puts together who is connected, what they are told and how they
 * are heard, and knows neither what a workshop is about nor what carries the messages.
 */
import type { Logger } from "pino";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Identify } from "../access/identify.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { answering } from "./answering.ts";
import { createAudiences } from "./audiences.ts";
import { adoptHandler, commandHandler, resyncHandler, timeHandler, typingHandler } from "./conversation.ts";
import { helloHandler } from "./hello.ts";
import { type House, takeLeave } from "./house.ts";
import { facilitatorsAmong, seatsOf } from "./member.ts";
import { createPace, type Paces, usualPaces } from "./pace.ts";
import { createPresence } from "./presence.ts";
import type { Connection, Hearing, Transport } from "./transport.ts";
import { createVisitors } from "./visitors.ts";

export interface GatewayParts {
  readonly transport: Transport;
  readonly workshops: Workshops;
  readonly identify: Identify;
  readonly clock: Clock;
  readonly log: Pick<Logger, "error" | "warn">;
  readonly newId: (prefix: string) => string;
  readonly metrics?: Pick<Metrics, "connections" | "commands" | "messages" | "commitSeconds">;
  readonly paces?: Paces;
  /** How long a seat may be without a connection before it is marked away: 15 s. */
  readonly awayAfterMs?: number;
}

export interface Gateway {
  /** How many projectors are connected to the workshop now. */
  stagesOf(id: WorkshopId): number;
  /** The facilitators who are connected to a workshop now. */
  facilitatorsOf(id: WorkshopId): ReadonlySet<string>;
  /** Tells everybody to come back in a while and takes no more. Call it before the workshops close. */
  sayGoodbye(): void;
  /** Closes every connection, once those who are slow have had a moment to hear the goodbye. */
  close(): Promise<void>;
}

/** A connection that never says hello is closed. */
const helloWithinMs = 15_000;
/** When people come back after a restart: spread out, so that they do not all come at once (LINK-6). */
const comeBackMs = { least: 500, spread: 4_000 };

export function createGateway(parts: GatewayParts): Gateway {
  const { transport, workshops, clock, log, newId, metrics, identify, paces = usualPaces } = parts;
  const awayAfterMs = parts.awayAfterMs ?? 15_000;
  const presence = createPresence({ workshops, log, awayAfterMs });
  const facilitatorsOf = (id: WorkshopId) => facilitatorsAmong(audiences.get(id)?.members ?? []);
  const visitors = createVisitors({ workshops, log, awayAfterMs, connected: facilitatorsOf });
  const disconnect = (connectionId: string): void => transport.get(connectionId)?.close();
  const audiences = createAudiences({
    workshops,
    log,
    outbox: transport,
    newEpoch: () => newId("epoch"),
    onIdentities(member, before) {
      presence.arrived(member.workshopId, seatsOf(member.identities));
      presence.left(member.workshopId, seatsOf(before));
    },
    onGone: (audience) => {
      for (const { connectionId } of [...audience.members]) disconnect(connectionId);
    },
  });
  let isClosing = false;
  const house: House = {
    workshops,
    identify,
    clock,
    audiences,
    presence,
    outbox: transport,
    newId,
    metrics,
    disconnect,
    paces: { commands: createPace(paces.commands), others: createPace(paces.others) },
    isClosing: () => isClosing,
  };
  const answer = answering({
    log,
    newId,
    count: (name, outcome) => metrics?.messages.inc({ name, outcome }),
  });

  function hear(connection: Connection): Hearing {
    if (isClosing) {
      connection.close();
      return { listeners: {}, onClosed: () => undefined };
    }
    metrics?.connections.inc();
    const patience = setTimeout(() => {
      if (!connection.member) connection.close();
    }, helloWithinMs).unref();
    return {
      onClosed() {
        clearTimeout(patience);
        metrics?.connections.dec();
        const { member } = connection;
        takeLeave(connection, house);
        if (member && facilitatorsAmong([member]).size > 0) visitors.left(member.workshopId);
      },
      listeners: {
        hello: answer("hello", helloHandler(connection, house)),
        command: answer("command", commandHandler(connection, house)),
        typing: answer("typing", typingHandler(connection, house)),
        adopt: answer("adopt", adoptHandler(connection, house)),
        resync: answer("resync", resyncHandler(connection, house)),
        time: answer("time", timeHandler(house)),
      },
    };
  }

  transport.listen(hear);

  return {
    stagesOf: (id) =>
      [...(audiences.get(id)?.members ?? [])].filter(({ identities }) =>
        identities.some(({ kind }) => kind === "stage"),
      ).length,
    facilitatorsOf,
    sayGoodbye() {
      isClosing = true;
      presence.stop();
      visitors.stop();
      for (const { id } of transport.all()) {
        const afterMs = Math.round(comeBackMs.least + Math.random() * comeBackMs.spread);
        transport.comeBack(id, { afterMs });
      }
    },
    async close() {
      isClosing = true;
      presence.stop();
      visitors.stop();
      await transport.close();
    },
  };
}
