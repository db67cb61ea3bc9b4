/**
 * Sends over the sockets: one encoding for all who get the same, and a limit to what waits for a client that does not
 * read (LINK-4). Such a client is cut off and gets everything anew when it returns.
 */
import type { DefaultEventsMap, Server, Socket } from "socket.io";
import type { ChangesMessage, ComeBackMessage, Snapshot, Typing } from "../../shared/protocol.ts";
import type { Outbox } from "./audience.ts";
import type { Member } from "./member.ts";

export interface ToClient {
  changes: (message: ChangesMessage) => void;
  fresh: (message: Snapshot) => void;
  typing: (message: Typing) => void;
  comeBack: (message: ComeBackMessage) => void;
}
export interface SocketData {
  member?: Member;
}
/** What comes in is whatever somebody sends: handlers validate it. */
export type FromClient = DefaultEventsMap;
export type WorkshopServer = Server<FromClient, ToClient, DefaultEventsMap, SocketData>;
export type WorkshopSocket = Socket<FromClient, ToClient, DefaultEventsMap, SocketData>;

const mostWaitingBytes = 1024 * 1024;

export interface SocketOutbox extends Outbox {
  typing(connectionIds: readonly string[], message: Typing): void;
}

export function createOutbox(io: WorkshopServer): SocketOutbox {
  const reading = (connectionIds: readonly string[]): string[] =>
    connectionIds.filter((id) => {
      const socket = io.sockets.sockets.get(id);
      const isBehind = socket !== undefined && waitingBytes(socket) > mostWaitingBytes;
      if (isBehind) socket.conn.close(true);
      return socket !== undefined && !isBehind;
    });
  return {
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
  };
}

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
