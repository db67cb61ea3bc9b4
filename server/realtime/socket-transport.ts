/**
 * The network over socket.io, on an HTTP server: who may connect, one encoding for all who get the same, and a limit to
 * what a client may send, and to what waits for one that does not read (LINK-4, ACCESS-8). Whoever goes beyond is cut off and
 * gets everything anew on return.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import type { Socket as TcpSocket } from "node:net";
import { type DefaultEventsMap, Server, type Socket } from "socket.io";
import { maxFrameBytes } from "../../shared/protocol.ts";
import { type AddressOf, limitKey } from "../access/addresses.ts";
import { createFrameGuard } from "./frame-guard.ts";
import { heldBack } from "./held-back.ts";
import { createPace, type PaceSettings } from "./pace.ts";
import { rawSocketOf } from "./raw-socket.ts";
import type { Connection, ToClient, Transport } from "./transport.ts";
import { webSocketFrame } from "./web-socket-frame.ts";

type SocketData = { connection?: Connection };
type WorkshopServer = Server<DefaultEventsMap, ToClient, DefaultEventsMap, SocketData>;
type WorkshopSocket = Socket<DefaultEventsMap, ToClient, DefaultEventsMap, SocketData>;
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
const mostWaitingBytes = 1024 * 1024;
/** How engine.io marks a message among its packets. */
const engineMessage = 4;
/** How long a goodbye may take to reach those who are slow to ask for it. */
const lastWordsMs = 500;

/** Does not close the HTTP server. */
export function createSocketTransport(http: HttpServer, parts: SocketTransportParts): Transport {
  const strangers = createPace(parts.strangers);
  const mayConnect = async (request: IncomingMessage): Promise<boolean> =>
    parts.isAllowedOrigin(request) &&
    !isScript(request) &&
    (await strangers.allows(limitKey(parts.addressOf(request))));
  // socket.io's recovery of connections stays off: it would deliver to whoever was moved out of a group meanwhile.
  const io: WorkshopServer = new Server(http, {
    ...heartbeat,
    serveClient: false,
    maxHttpBufferSize: maxFrameBytes,
    perMessageDeflate: false,
    transports: ["polling", "websocket"],
    connectTimeout: connectWithinMs,
    allowRequest: (request, decide) =>
      void mayConnect(request).then(
        (may) => decide(null, may),
        () => decide(null, false),
      ),
  });
  io.engine.use(parts.withHeaders);
  const connections = new WeakMap<EngineSocket, Connection>();
  const cut = (conn: EngineSocket, reason: CutOff): void => {
    parts.onCutOff?.(reason);
    cutOff(conn);
  };
  io.engine.on("connection", (conn: EngineSocket) => {
    const guard = createFrameGuard(parts.frames);
    conn.on("packet", ({ data }: { readonly data?: unknown }) => {
      if (!guard.allows(connections.get(conn)?.member !== undefined)) cut(conn, "flood");
      else if (waitingBytes(conn) > mostWaitingBytes) cut(conn, "unread");
      else if (data !== undefined && typeof data !== "string") cut(conn, "binary");
    });
  });
  /** Those who read what they are sent. */
  const reading = (connectionIds: readonly string[]): WorkshopSocket[] =>
    connectionIds.flatMap((id) => {
      const socket = io.sockets.sockets.get(id);
      const isBehind = socket !== undefined && waitingBytes(socket.conn) > mostWaitingBytes;
      if (isBehind) cut(socket.conn, "unread");
      return socket === undefined || isBehind ? [] : [socket];
    });

  return {
    listen(onConnection) {
      io.on("connection", (socket) => {
        const connection = connectionOver(socket);
        socket.data.connection = connection;
        connections.set(socket.conn, connection);
        const { listeners, onClosed } = onConnection(connection);
        socket.on("disconnect", () => {
          onClosed();
          // Whoever takes leave of socket.io alone would stay connected for ever, unknown to everybody.
          socket.conn.close();
        });
        for (const [name, listener] of Object.entries(listeners))
          socket.on(name, (...received) => listener(...received.map((one) => heldBack(one, socket.conn))));
      });
    },
    changes(connectionIds, message) {
      // An event of the main namespace, as socket.io writes it.
      const packet = `2["changes",${message}]`;
      const frame = webSocketFrame(`${engineMessage}${packet}`);
      for (const { conn } of reading(connectionIds)) {
        const raw = freeSocketOf(conn);
        if (raw) raw.write(frame);
        else conn.write(packet);
      }
    },
    fresh(connectionId, message) {
      for (const socket of reading([connectionId])) socket.emit("fresh", message);
    },
    // An empty list of addressees would mean everybody.
    typing(connectionIds, message) {
      if (connectionIds.length > 0) io.local.volatile.to([...connectionIds]).emit("typing", message);
    },
    comeBack: (connectionId, message) => void io.sockets.sockets.get(connectionId)?.emit("comeBack", message),
    get: (connectionId) => io.sockets.sockets.get(connectionId)?.data.connection,
    all: () => [...io.sockets.sockets.values()].flatMap(({ data }) => data.connection ?? []),
    async close() {
      await lastWords(io);
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}

/** socket.io would answer in a script, which any site may load without saying who it is (ACCESS-5). */
const isScript = ({ url = "" }: IncomingMessage): boolean =>
  new URL(url, "http://here").searchParams.has("j");

const connectionOver = (socket: WorkshopSocket): Connection => ({
  id: socket.id,
  get isOpen() {
    return socket.connected;
  },
  close: () => void socket.disconnect(true),
});

async function lastWords(io: WorkshopServer): Promise<void> {
  const until = performance.now() + lastWordsMs;
  const isWaiting = () => [...io.sockets.sockets.values()].some(({ conn }) => waitingBytes(conn) > 0);
  while (isWaiting() && performance.now() < until) await new Promise((done) => setTimeout(done, 20));
}

/** What was sent and has not left this process: packets in engine.io's buffer, and bytes in the WebSocket's. */
function waitingBytes(conn: EngineSocket): number {
  const packets: unknown = Reflect.get(conn, "writeBuffer");
  let waiting = 0;
  if (Array.isArray(packets)) for (const packet of packets) waiting += sizeOf(packet);
  const webSocket = webSocketOf(conn);
  const buffered: unknown = webSocket ? Reflect.get(webSocket, "bufferedAmount") : 0;
  return waiting + (typeof buffered === "number" ? buffered : 0);
}

/** Where a frame may be written at once: over a WebSocket, with nothing before it that has not left. */
function freeSocketOf(conn: EngineSocket): TcpSocket | undefined {
  const { transport } = conn;
  const isFree = transport.name === "websocket" && transport.writable && conn.readyState === "open";
  const packets: unknown = isFree ? Reflect.get(conn, "writeBuffer") : undefined;
  return Array.isArray(packets) && packets.length === 0 ? rawSocketOf(transport) : undefined;
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

function sizeOf(packet: unknown): number {
  const data: unknown =
    typeof packet === "object" && packet !== null ? Reflect.get(packet, "data") : undefined;
  return typeof data === "string" ? data.length : 0;
}
