/**
 * The socket server: connections in, messages out. It puts together who is connected, what they are told and how they
 * are heard, and knows nothing of what a workshop is about.
 */
import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { Server } from "socket.io";
import { maxFrameBytes } from "../../shared/protocol.ts";
import { type AddressOf, limitKey } from "../access/addresses.ts";
import type { Identify } from "../access/identify.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { answering } from "./answering.ts";
import { createAudiences } from "./audiences.ts";
import { adoptHandler, commandHandler, resyncHandler, timeHandler, typingHandler } from "./conversation.ts";
import { helloHandler } from "./hello.ts";
import { type House, takeLeave } from "./house.ts";
import { seatsOf } from "./member.ts";
import { createPace, type PaceSettings, usualPaces } from "./pace.ts";
import { createPresence } from "./presence.ts";
import { createOutbox, type WorkshopServer } from "./sockets.ts";

export interface GatewayParts {
  readonly workshops: Workshops;
  readonly identify: Identify;
  /** Asked at the handshake on both transports (ACCESS-5). */
  readonly isAllowedOrigin: (request: IncomingMessage) => boolean;
  readonly clock: Clock;
  readonly log: Pick<Logger, "error" | "warn">;
  readonly newId: (prefix: string) => string;
  readonly metrics?: Pick<Metrics, "connections" | "commands" | "commitSeconds">;
  readonly paces?: {
    readonly commands: PaceSettings;
    readonly others: PaceSettings;
    readonly strangers?: PaceSettings;
  };
  /** Whose connection it is, for the pace of those who have not said who they are. */
  readonly addressOf: AddressOf;
  /** How long a seat may be without a connection before it is marked away: 15 s. */
  readonly awayAfterMs?: number;
}

export interface Gateway {
  /** How many connections there are. */
  count(): number;
  /** Tells everybody to come back in a while and takes no more. Call it before the workshops close. */
  sayGoodbye(): void;
  /** Closes every connection. Does not close the HTTP server. */
  close(): void;
}

/** A link on which nothing comes through is noticed within 9 s (LINK-1). */
const heartbeat = { pingInterval: 5_000, pingTimeout: 4_000 };
/** A connection that never says hello is closed. */
const helloWithinMs = 15_000;
/** When people come back after a restart: spread out, so that they do not all come at once. */
const comeBackMs = { least: 500, spread: 4_000 };

export function createGateway(http: HttpServer, parts: GatewayParts): Gateway {
  const { workshops, clock, log, newId, metrics, identify, paces = usualPaces } = parts;
  const strangers = createPace(paces.strangers ?? usualPaces.strangers);
  const mayConnect = async (request: IncomingMessage): Promise<boolean> =>
    parts.isAllowedOrigin(request) && (await strangers.allows(limitKey(parts.addressOf(request))));
  // socket.io's recovery of connections stays off: it would deliver to whoever was moved out of a group meanwhile.
  const io: WorkshopServer = new Server(http, {
    ...heartbeat,
    serveClient: false,
    maxHttpBufferSize: maxFrameBytes,
    perMessageDeflate: false,
    transports: ["polling", "websocket"],
    allowRequest: (request, decide) => void mayConnect(request).then((may) => decide(null, may)),
  });
  const outbox = createOutbox(io);
  const presence = createPresence({ workshops, log, awayAfterMs: parts.awayAfterMs ?? 15_000 });
  const disconnect = (connectionId: string): void =>
    void io.sockets.sockets.get(connectionId)?.disconnect(true);
  const audiences = createAudiences({
    workshops,
    log,
    outbox,
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
    outbox,
    newId,
    metrics,
    disconnect,
    paces: { commands: createPace(paces.commands), others: createPace(paces.others) },
    isClosing: () => isClosing,
  };
  const answer = answering({ log, newId });

  io.on("connection", (socket) => {
    if (isClosing) return void socket.disconnect(true);
    metrics?.connections.inc();
    const patience = setTimeout(() => {
      if (!socket.data.member) socket.disconnect(true);
    }, helloWithinMs).unref();
    socket.on("disconnect", () => {
      clearTimeout(patience);
      metrics?.connections.dec();
      takeLeave(socket, house);
    });
    socket.on("hello", answer("hello", helloHandler(socket, house)));
    socket.on("command", answer("command", commandHandler(socket, house)));
    socket.on("typing", answer("typing", typingHandler(socket, house)));
    socket.on("adopt", answer("adopt", adoptHandler(socket, house)));
    socket.on("resync", answer("resync", resyncHandler(socket, house)));
    socket.on("time", answer("time", timeHandler(house)));
  });

  return {
    count: () => io.sockets.sockets.size,
    sayGoodbye() {
      isClosing = true;
      presence.stop();
      for (const socket of io.sockets.sockets.values()) {
        const afterMs = Math.round(comeBackMs.least + Math.random() * comeBackMs.spread);
        socket.emit("comeBack", { afterMs });
      }
    },
    close() {
      isClosing = true;
      presence.stop();
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}
