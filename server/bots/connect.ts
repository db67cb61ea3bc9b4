/**
 * A socket to a server as a program without a page makes it. The only file of the server's side that names
 * socket.io-client.
 */
import { io } from "socket.io-client";
import type { ChangesMessage, ComeBackMessage, Snapshot } from "../../shared/protocol.ts";

export interface ConnectionEvents {
  onConnected(): void;
  onDisconnected(): void;
  onChanges(message: ChangesMessage): void;
  onFresh(message: Snapshot): void;
  onComeBack(message: ComeBackMessage): void;
}

export interface Connection {
  /** Rejects where no answer comes in time, or where there is no connection. */
  request(name: "hello" | "command" | "resync", message: unknown): Promise<unknown>;
  /** Drops the connection; `open` makes another one. */
  drop(): void;
  open(): void;
  close(): void;
}

const requestMs = 8_000;

/** Connects at once, and again by itself for as long as it is not dropped or closed. */
export function connect(url: string, events: ConnectionEvents): Connection {
  const socket = io(url, {
    transports: ["websocket"],
    forceNew: true,
    reconnectionDelay: 400,
    reconnectionDelayMax: 5_000,
  });
  socket.on("connect", () => events.onConnected());
  socket.on("disconnect", (reason) => {
    events.onDisconnected();
    // socket.io does not come back by itself where the server hung up.
    if (reason === "io server disconnect") setTimeout(() => socket.active || socket.connect(), 1_000).unref();
  });
  socket.on("changes", (message) => events.onChanges(message));
  socket.on("fresh", (message) => events.onFresh(message));
  socket.on("comeBack", (message) => events.onComeBack(message));
  return {
    async request(name, message) {
      if (!socket.connected) throw new Error("There is no connection.");
      return socket.timeout(requestMs).emitWithAck(name, message);
    },
    drop: () => void socket.disconnect(),
    open: () => void socket.connect(),
    close() {
      socket.removeAllListeners();
      socket.disconnect();
    },
  };
}
