/** The TCP socket beneath a WebSocket, which engine.io keeps to itself: for what has to leave together, or at once. */
import { Socket as TcpSocket } from "node:net";

/** Undefined if nothing of the kind is there (any more). */
export function rawSocketOf(transport: object): TcpSocket | undefined {
  const raw: unknown = Reflect.get(Object(Reflect.get(transport, "socket")), "_socket");
  return raw instanceof TcpSocket ? raw : undefined;
}
