/**
 * The network over socket.io, on an HTTP server: who may connect, one encoding for all who get the same, and a limit to
 * what a client may send, and to what waits for one that does not read (LINK-4, ACCESS-8). Whoever goes beyond is cut off and
 * gets everything anew on return.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { type DefaultEventsMap, Server, type Socket } from "socket.io";
import { maxFrameBytes } from "../../shared/protocol.ts";
import { type AddressOf, limitKey } from "../access/addresses.ts";
import type { PaceSettings } from "./bucket.ts";
import { answerPacket, askedIn, eventPacket } from "./event-packet.ts";
import { createFrameGuard } from "./frame-guard.ts";
import { createOutgoing, type Outlet, Packet, waitingBytes } from "./outgoing.ts";
import { createPace } from "./pace.ts";
import type { Connection, Hearing, ToClient, Transport } from "./transport.ts";

type WorkshopServer = Server<DefaultEventsMap, ToClient>;
type WorkshopSocket = Socket<DefaultEventsMap, ToClient>;
/** What carries a socket: one for each connection, over long polling or a WebSocket. */
type EngineSocket = WorkshopSocket["conn"];

export interface SocketTransportParts {
  /** Asked at the handshake on both transports (ACCESS-5). */
  readonly isAllowedOrigin: (request: IncomingMessage) => boolean;
  /** Puts on every answer of the handshake and of long polling what every response carries (HTTP-1). */
  readonly withHeaders: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Whose connection it is, for the pace of those who have not said who they are. */
  readonly addressOf: AddressOf;
  readonly strangers: PaceSettings;
  /** For each connection. */
  readonly frames: PaceSettings;
  readonly onCutOff?: (reason: CutOff) => void;
}

/** Sent too much, left a megabyte unread, or sent bytes where everything is text. */
export type CutOff = "flood" | "unread" | "binary";

/** A link on which nothing comes through is noticed within 9 s (LINK-1). */
const heartbeat = { pingInterval: 5_000, pingTimeout: 4_000 };
/** A handshake after which nothing is said. */
const connectWithinMs = 10_000;
/** How long a goodbye may take to reach those who are slow to ask for it. */
const lastWordsMs = 500;

/** Does not close the HTTP server. */
export function createSocketTransport(http: HttpServer, parts: SocketTransportParts): Transport {
  const strangers = createPace(parts.strangers);
  const mayConnect = (request: IncomingMessage): boolean =>
    parts.isAllowedOrigin(request) &&
    !isScript(request) &&
    strangers.allows(limitKey(parts.addressOf(request)));
  // socket.io's recovery of connections stays off: it would deliver to whoever was moved out of a group meanwhile.
  const io: WorkshopServer = new Server(http, {
    ...heartbeat,
    serveClient: false,
    maxHttpBufferSize: maxFrameBytes,
    perMessageDeflate: false,
    transports: ["polling", "websocket"],
    connectTimeout: connectWithinMs,
    allowRequest: (request, decide) => decide(null, mayConnect(request)),
  });
  io.engine.use(parts.withHeaders);
  const cut = (conn: EngineSocket, reason: CutOff): void => {
    parts.onCutOff?.(reason);
    cutOff(conn);
  };
  const outgoing = createOutgoing<End>(({ conn }) => cut(conn, "unread"));
  const ends = new Map<string, End>();
  const endOf = new WeakMap<EngineSocket, End>();
  io.engine.on("connection", (conn: EngineSocket) => {
    const guard = createFrameGuard(parts.frames);
    conn.on("packet", ({ data }: { readonly data?: unknown }) => {
      if (!guard.allows(endOf.get(conn)?.connection.member !== undefined)) cut(conn, "flood");
      else if (data !== undefined && typeof data !== "string") cut(conn, "binary");
    });
  });

  function begin(socket: WorkshopSocket, onConnection: (connection: Connection) => Hearing): void {
    const { conn } = socket;
    const connection: Connection = {
      id: socket.id,
      get isOpen() {
        return socket.connected;
      },
      close() {
        outgoing.flush();
        socket.disconnect(true);
      },
    };
    const end: End = { connection, conn, packets: [] };
    ends.set(socket.id, end);
    endOf.set(conn, end);
    const { listeners, onClosed } = onConnection(connection);
    socket.on("disconnect", () => {
      ends.delete(socket.id);
      onClosed();
      // Whoever takes leave of socket.io alone would stay connected for ever, unknown to everybody.
      conn.close();
    });
    readFirst(socket, listeners, (packet) => outgoing.send(end, packet));
    // What is not written as pages write it. Nothing overtakes what was gathered before it.
    const inOrder = (one: unknown): unknown => {
      if (typeof one !== "function") return one;
      return (answer: unknown) => {
        outgoing.flush();
        one(answer);
      };
    };
    for (const [name, listener] of Object.entries(listeners))
      socket.on(name, (...received) => listener(...received.map(inOrder)));
  }

  return {
    listen: (onConnection) => void io.on("connection", (socket) => begin(socket, onConnection)),
    changes(connectionIds, message) {
      const packet = new Packet(eventPacket("changes", message));
      for (const id of connectionIds) {
        const end = ends.get(id);
        if (end) outgoing.send(end, packet);
      }
    },
    fresh(connectionId, message) {
      const end = ends.get(connectionId);
      if (end) outgoing.send(end, new Packet(eventPacket("fresh", JSON.stringify(message))));
    },
    // An empty list of addressees would mean everybody.
    typing(connectionIds, message) {
      if (connectionIds.length > 0) io.local.volatile.to([...connectionIds]).emit("typing", message);
    },
    comeBack: (connectionId, message) => void io.sockets.sockets.get(connectionId)?.emit("comeBack", message),
    get: (connectionId) => ends.get(connectionId)?.connection,
    all: () => [...ends.values()].map(({ connection }) => connection),
    async close() {
      outgoing.flush();
      await lastWords(io);
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

/** One connection, and what is on its way to it. */
interface End extends Outlet {
  readonly conn: EngineSocket;
  readonly connection: Connection;
}

/**
 * Hears what pages send before socket.io takes it through its layers, which cost more than all that is done with it. What
 * is left over is socket.io's.
 */
function readFirst(
  socket: WorkshopSocket,
  listeners: Hearing["listeners"],
  send: (packet: Packet) => void,
): void {
  const { conn } = socket;
  const others = conn.listeners("data");
  conn.removeAllListeners("data");
  conn.on("data", (data: unknown) => {
    const asked = typeof data === "string" && socket.connected ? askedIn(data) : undefined;
    const listener = asked && Object.hasOwn(listeners, asked.name) ? listeners[asked.name] : undefined;
    if (!asked || !listener) for (const other of others) Reflect.apply(other, conn, [data]);
    else listener(asked.message, (answer: unknown) => send(new Packet(answerPacket(asked.id, answer))));
  });
}

/** socket.io would answer in a script, which any site may load without saying who it is (ACCESS-5). */
const isScript = ({ url = "" }: IncomingMessage): boolean =>
  new URL(url, "http://here").searchParams.has("j");

async function lastWords(io: WorkshopServer): Promise<void> {
  const until = performance.now() + lastWordsMs;
  const isWaiting = () => [...io.sockets.sockets.values()].some(({ conn }) => waitingBytes(conn) > 0);
  while (isWaiting() && performance.now() < until) await new Promise((done) => setTimeout(done, 20));
}

function webSocketOf(conn: EngineSocket): object | undefined {
  const webSocket: unknown = Reflect.get(conn.transport, "socket");
  return typeof webSocket === "object" && webSocket !== null ? webSocket : undefined;
}

/** At once: a close that asks politely would go on reading for half a minute from somebody who does not answer. */
function cutOff(conn: EngineSocket): void {
  const webSocket = webSocketOf(conn);
  conn.close(true);
  const terminate: unknown = webSocket && Reflect.get(webSocket, "terminate");
  if (webSocket && typeof terminate === "function") Reflect.apply(terminate, webSocket, []);
}
