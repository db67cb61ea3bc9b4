/**
 * What goes out to connections. It is gathered until the end of the turn of the event loop, so that an answer and what is
 * published to its sender in the same turn leave in one write. Order is kept. Over a WebSocket on which nothing waits it
 * is written straight to the TCP socket: through socket.io and engine.io each message costs several times as much.
 */
import type { Socket as TcpSocket } from "node:net";
import { rawSocketOf } from "./raw-socket.ts";
import { bytesFor } from "./slab.ts";
import { headLengthOf, webSocketFrame } from "./web-socket-frame.ts";

/** What is needed of engine.io's connection. */
export interface Wired {
  readonly transport: { readonly name: string; readonly writable: boolean };
  readonly readyState: string;
  write(packet: string): unknown;
}

/** A packet of socket.io as a frame, made once for all who get it. */
export class Packet {
  readonly frame: Buffer;

  constructor(text: string) {
    this.frame = webSocketFrame(`${engineMessage}${text}`);
  }

  /** For a connection that takes no frames. Not kept: most packets go to none. */
  get text(): string {
    return this.frame.toString("utf8", headLengthOf(this.frame) + 1);
  }
}

export interface Outgoing<One extends Outlet> {
  send(to: One, packet: Packet): void;
  /** Sends at once what is gathered. */
  flush(): void;
}

/** One connection's end of it. */
export interface Outlet {
  readonly conn: Wired;
  /** Gathered, in order. */
  packets: Packet[];
}

/** How engine.io marks a message among its packets. */
const engineMessage = 4;
const mostWaitingBytes = 1024 * 1024;

/** `onUnread` is called for whoever has left a megabyte unread, and is sent no more (LINK-4). */
export function createOutgoing<One extends Outlet>(onUnread: (one: One) => void): Outgoing<One> {
  let waiting: One[] = [];

  function flush(): void {
    const outlets = waiting;
    waiting = [];
    for (const outlet of outlets) {
      const { packets, conn } = outlet;
      outlet.packets = [];
      if (conn.readyState === "open" && !deliver(conn, packets)) onUnread(outlet);
    }
  }

  return {
    send(outlet, packet) {
      if (outlet.packets.push(packet) > 1) return;
      if (waiting.push(outlet) === 1) setImmediate(flush);
    },
    flush,
  };
}

/** False, and nothing is sent, if too much waits there already. */
function deliver(conn: Wired, packets: readonly Packet[]): boolean {
  const raw = freeSocketOf(conn);
  if ((raw ? raw.writableLength : waitingBytes(conn)) > mostWaitingBytes) return false;
  if (!raw) for (const { text } of packets) conn.write(text);
  else if (raw.writableLength === 0) raw.write(framesOf(packets));
  else raw.write(Buffer.from(framesOf(packets)));
  return true;
}

function framesOf(packets: readonly Packet[]): Buffer {
  const [first] = packets;
  if (first && packets.length === 1) return first.frame;
  let length = 0;
  for (const { frame } of packets) length += frame.length;
  const whole = bytesFor(length);
  let at = 0;
  for (const { frame } of packets) at += frame.copy(whole, at);
  return whole;
}

/** Where a frame may be written at once: over a WebSocket, with nothing before it that has not left. */
function freeSocketOf(conn: Wired): TcpSocket | undefined {
  const { transport } = conn;
  const isFree = transport.name === "websocket" && transport.writable;
  const packets: unknown = isFree ? Reflect.get(conn, "writeBuffer") : undefined;
  return Array.isArray(packets) && packets.length === 0 ? rawSocketOf(transport) : undefined;
}

/** What was sent and has not left this process: packets in engine.io's buffer, and bytes in the WebSocket's. */
export function waitingBytes(conn: Wired): number {
  const packets: unknown = Reflect.get(conn, "writeBuffer");
  let waiting = 0;
  if (Array.isArray(packets)) for (const packet of packets) waiting += sizeOf(packet);
  const webSocket: unknown = Reflect.get(conn.transport, "socket");
  const buffered: unknown = webSocket ? Reflect.get(Object(webSocket), "bufferedAmount") : 0;
  return waiting + (typeof buffered === "number" ? buffered : 0);
}

function sizeOf(packet: unknown): number {
  const data: unknown =
    typeof packet === "object" && packet !== null ? Reflect.get(packet, "data") : undefined;
  return typeof data === "string" ? data.length : 0;
}
