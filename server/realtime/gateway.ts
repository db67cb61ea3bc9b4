/**
 * The socket server: connections in, messages out. It knows who is connected and nothing of what a workshop is about;
 * each kind of message has its handler here, each concern behind it a file of its own.
 */
import type { Server as HttpServer, IncomingMessage } from "node:http";
import type { Logger } from "pino";
import { Server } from "socket.io";
import * as z from "zod/mini";
import {
  type AdoptAnswer,
  adoptMessage,
  type CommandAnswer,
  commandMessage,
  type HelloAnswer,
  helloMessage,
  maxFrameBytes,
  type ServerTime,
  type Snapshot,
  typingMessage,
} from "../../shared/protocol.ts";
import { groupStream } from "../../shared/view/streams.ts";
import type { Identify } from "../access/identify.ts";
import type { Metrics } from "../http/metrics.ts";
import type { Clock } from "../time/clock.ts";
import type { Workshops } from "../workshops/workshops.ts";
import { answering, type FaultAnswer, type Handler, TryLater } from "./answering.ts";
import type { Audience } from "./audience.ts";
import { createAudiences } from "./audiences.ts";
import { takeCommand } from "./commands.ts";
import { admit, isOtherProtocol } from "./hello.ts";
import { type Member, seatsOf } from "./member.ts";
import { createPace, type PaceSettings, usualPaces } from "./pace.ts";
import { createPresence } from "./presence.ts";
import { createOutbox, type WorkshopServer, type WorkshopSocket } from "./sockets.ts";

export interface GatewayParts {
  readonly workshops: Workshops;
  readonly identify: Identify;
  /** Asked at the handshake on both transports (ACCESS-5). */
  readonly isAllowedOrigin: (request: IncomingMessage) => boolean;
  readonly clock: Clock;
  readonly log: Pick<Logger, "error" | "warn">;
  readonly newId: (prefix: string) => string;
  readonly metrics?: Pick<Metrics, "connections" | "commands" | "commitSeconds">;
  readonly paces?: { readonly commands: PaceSettings; readonly others: PaceSettings };
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
/** A connection that never says hello, or keeps saying it with nothing to show, is closed. */
const helloWithinMs = 15_000;
const mostRefusals = 5;
/** When people come back after a restart: spread out, so that they do not all come at once. */
const comeBackMs = { least: 500, spread: 4_000 };

const nothing = z.optional(z.union([z.null(), z.strictObject({})]));

export function createGateway(http: HttpServer, parts: GatewayParts): Gateway {
  const { workshops, clock, log, newId, metrics } = parts;
  const io: WorkshopServer = new Server(http, {
    ...heartbeat,
    serveClient: false,
    maxHttpBufferSize: maxFrameBytes,
    perMessageDeflate: false,
    transports: ["polling", "websocket"],
    allowRequest: (request, decide) => decide(null, parts.isAllowedOrigin(request)),
  });
  const outbox = createOutbox(io);
  const presence = createPresence({ workshops, log, awayAfterMs: parts.awayAfterMs ?? 15_000 });
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
  const paces = parts.paces ?? usualPaces;
  const commandPace = createPace(paces.commands);
  const otherPace = createPace(paces.others);
  const answer = answering({ log, newId });
  let isClosing = false;

  const disconnect = (connectionId: string): void =>
    void io.sockets.sockets.get(connectionId)?.disconnect(true);

  function leave(socket: WorkshopSocket): void {
    const { member } = socket.data;
    if (!member) return;
    delete socket.data.member;
    audiences.leave(member);
    presence.left(member.workshopId, seatsOf(member.identities));
  }

  /** Nothing but a hello is answered before the hello. */
  function present(socket: WorkshopSocket): { member: Member; audience: Audience } {
    const { member } = socket.data;
    const audience = member && audiences.get(member.workshopId);
    if (!member || !audience) throw new TryLater("hello first");
    return { member, audience };
  }

  const withinPace = async (key: string): Promise<void> => {
    if (!(await otherPace.allows(key))) throw new TryLater("too fast");
  };

  function helloHandler(socket: WorkshopSocket): Handler<z.infer<typeof helloMessage>, HelloAnswer> {
    let refusals = 0;
    const refuse = (refusal: HelloAnswer): HelloAnswer => {
      refusals += 1;
      if (refusals >= mostRefusals) setImmediate(() => socket.disconnect(true));
      return refusal;
    };
    return {
      schema: helloMessage,
      malformed: (_, raw) => refuse({ ok: false, reason: isOtherProtocol(raw) ? "protocol" : "malformed" }),
      async handle(hello) {
        if (isClosing) return { ok: false, reason: "busy" };
        await withinPace(socket.id);
        const admission = await admit(hello, socket.id, {
          identify: parts.identify,
          workshops,
          audiences,
          clock,
        });
        if ("refused" in admission) return refuse(admission.refused);
        const { member, audience, enter } = admission;
        return () => {
          if (!socket.connected || audiences.get(member.workshopId) !== audience)
            return { ok: false, reason: "busy" };
          leave(socket);
          for (const older of [...audience.members]) {
            if (older.clientId === member.clientId) disconnect(older.connectionId);
          }
          const entered = enter();
          socket.data.member = member;
          presence.arrived(member.workshopId, seatsOf(member.identities));
          return entered;
        };
      },
    };
  }

  const commandHandler = (
    socket: WorkshopSocket,
  ): Handler<z.infer<typeof commandMessage>, CommandAnswer> => ({
    schema: commandMessage,
    malformed: (malformed) => ({ ok: false, malformed }),
    handle: (message) =>
      takeCommand(message, present(socket).member, { workshops, pace: commandPace, newId, metrics }),
  });

  const typingHandler = (
    socket: WorkshopSocket,
  ): Handler<z.infer<typeof typingMessage>, { ok: boolean }> => ({
    schema: typingMessage,
    malformed: () => ({ ok: false }),
    async handle(typing) {
      const { member, audience } = present(socket);
      await withinPace(socket.id);
      const isTheirs = seatsOf(member.identities).includes(typing.seatId);
      if (!isTheirs || audience.state.seats[typing.seatId]?.groupId !== typing.groupId) return { ok: false };
      const to = [...audience.members].filter(
        (other) => other !== member && other.streams.includes(groupStream(typing.groupId)),
      );
      outbox.typing(
        to.map(({ connectionId }) => connectionId),
        typing,
      );
      return { ok: true };
    },
  });

  const adoptHandler = (socket: WorkshopSocket): Handler<z.infer<typeof adoptMessage>, AdoptAnswer> => ({
    schema: adoptMessage,
    malformed: () => ({ isFree: false, lastNumber: 0 }),
    async handle({ clientId }) {
      const { member, audience } = present(socket);
      await withinPace(socket.id);
      const lastNumber = await workshops.lastNumber(member.workshopId, clientId);
      const isFree = [...audience.members].every((other) => other.clientId !== clientId);
      if (isFree) audience.retired.add(clientId);
      return { isFree, lastNumber };
    },
  });

  const resyncHandler = (socket: WorkshopSocket): Handler<unknown, Snapshot | FaultAnswer> => ({
    schema: nothing,
    malformed: () => ({ ok: false, fault: { id: newId("fault"), retry: false } }),
    async handle() {
      await withinPace(socket.id);
      return () => {
        const { member, audience } = present(socket);
        return audience.snapshot(member);
      };
    },
  });

  const timeHandler = (): Handler<unknown, ServerTime> => {
    const time = (): ServerTime => ({ now: clock.now(), rate: clock.rate });
    return { schema: nothing, malformed: time, handle: () => time };
  };

  io.on("connection", (socket) => {
    if (isClosing) return void socket.disconnect(true);
    metrics?.connections.inc();
    const patience = setTimeout(() => {
      if (!socket.data.member) socket.disconnect(true);
    }, helloWithinMs).unref();
    socket.on("disconnect", () => {
      clearTimeout(patience);
      metrics?.connections.dec();
      leave(socket);
    });
    socket.on("hello", answer("hello", helloHandler(socket)));
    socket.on("command", answer("command", commandHandler(socket)));
    socket.on("typing", answer("typing", typingHandler(socket)));
    socket.on("adopt", answer("adopt", adoptHandler(socket)));
    socket.on("resync", answer("resync", resyncHandler(socket)));
    socket.on("time", answer("time", timeHandler()));
  });

  return {
    count: () => io.sockets.sockets.size,
    sayGoodbye() {
      isClosing = true;
      presence.stop();
      for (const socket of io.sockets.sockets.values()) {
        socket.emit("comeBack", {
          afterMs: Math.round(comeBackMs.least + Math.random() * comeBackMs.spread),
        });
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
