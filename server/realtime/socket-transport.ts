/**
 * The network over socket.io, on an HTTP server: who may connect, one encoding for all who get the same, and a limit to
 * what waits for a client that does not read (LINK-4). Such a client is cut off and gets everything anew when it returns.
 */
import type { Server as HttpServer, IncomingMessage, ServerResponse } from "node:http";
import { type DefaultEventsMap, Server, type Socket } from "socket.io";
import { maxFrameBytes } from "../../shared/protocol.ts";
import { type AddressOf, limitKey } from "../access/addresses.ts";
import { createPace, type PaceSettings } from "./pace.ts";
import type { Connection, ToClient, Transport } from "./transport.ts";

type SocketData = { connection?: Connection };
type WorkshopServer = Server<DefaultEventsMap, ToClient, DefaultEventsMap, SocketData>;
type WorkshopSocket = Socket<DefaultEventsMap, ToClient, DefaultEventsMap, SocketData>;

export interface SocketTransportParts {
  /** Asked at the handshake on both transports (ACCESS-5). */
  readonly isAllowedOrigin: (request: IncomingMessage) => boolean;
  /** Puts on every answer of the handshake and of long polling what every response carries (HTTP-1). */
  readonly withHeaders: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Whose connection it is, for the pace of those who have not said who they are. */
  readonly addressOf: AddressOf;
  readonly strangers: PaceSettings;
}

/** A link on which nothing comes through is noticed within 9 s (LINK-1). */
const heartbeat = { pingInterval: 5_000, pingTimeout: 4_000 };
const mostWaitingBytes = 1024 * 1024;

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
    allowRequest: (request, decide) =>
      void mayConnect(request).then(
        (may) => decide(null, may),
        () => decide(null, false),
      ),
  });
  io.engine.use(parts.withHeaders);
  const reading = (connectionIds: readonly string[]): string[] =>
    connectionIds.filter((id) => {
      const socket = io.sockets.sockets.get(id);
      const isBehind = socket !== undefined && waitingBytes(socket) > mostWaitingBytes;
      if (isBehind) socket.conn.close(true);
      return socket !== undefined && !isBehind;
    });

  return {
    listen(onConnection) {
      io.on("connection", (socket) => {
        const connection = connectionOver(socket);
        socket.data.connection = connection;
        const { listeners, onClosed } = onConnection(connection);
        socket.on("disconnect", onClosed);
        for (const [name, listener] of Object.entries(listeners)) socket.on(name, listener);
      });
    },
    // An empty list of addressees would mean everybody.
    changes(connectionIds, message) {
      const to = reading(connectionIds);
      if (to.length > 0) io.local.to(to).emit("changes", message);
    },
    fresh(connectionId, message) {
      const to = reading([connectionId]);
      if (to.length > 0) io.local.to(to).emit("fresh", message);
    },
    typing(connectionIds, message) {
      if (connectionIds.length > 0) io.local.volatile.to([...connectionIds]).emit("typing", message);
    },
    comeBack: (connectionId, message) => void io.sockets.sockets.get(connectionId)?.emit("comeBack", message),
    get: (connectionId) => io.sockets.sockets.get(connectionId)?.data.connection,
    all: () => [...io.sockets.sockets.values()].flatMap(({ data }) => data.connection ?? []),
    close() {
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

/** What was sent and has not left this process: packets in engine.io's buffer, and bytes in the WebSocket's. */
function waitingBytes({ conn }: WorkshopSocket): number {
  const packets: unknown = Reflect.get(conn, "writeBuffer");
  const waiting = Array.isArray(packets)
    ? packets.reduce<number>((sum, packet) => sum + sizeOf(packet), 0)
    : 0;
  const webSocket: unknown = Reflect.get(conn.transport, "socket");
  const buffered: unknown =
    typeof webSocket === "object" && webSocket !== null ? Reflect.get(webSocket, "bufferedAmount") : 0;
  return waiting + (typeof buffered === "number" ? buffered : 0);
}

function sizeOf(packet: unknown): number {
  const data: unknown =
    typeof packet === "object" && packet !== null ? Reflect.get(packet, "data") : undefined;
  return typeof data === "string" ? data.length : 0;
}
