/**
 * The wire over socket.io: WebSocket first, long polling where a proxy blocks it, whether it says so or stays silent.
 * The only file that names socket.io-client. Its own retries and state recovery stay off: commands are numbered and
 * positions are ours.
 */
import { io, type Socket } from "socket.io-client";
import type { Request, Wire, WireEvents } from "./wire.ts";

export function socketWire(): Wire {
  let socket: Socket | undefined;
  let comingBack: number | undefined;
  let transports = ["websocket", "polling"];
  return {
    open(events: WireEvents) {
      socket = io({
        transports,
        tryAllTransports: true,
        forceNew: true,
        reconnectionDelay: 400,
        reconnectionDelayMax: 5000,
        randomizationFactor: 0.5,
        timeout: 8000,
      });
      const { opts } = socket.io;
      // A proxy that answers a WebSocket with nothing at all is got past only by trying the other way first.
      socket.on("connect_error", ({ message }) => {
        if (message !== "timeout") return;
        transports = [...transports].reverse();
        opts.transports = transports;
      });
      socket.on("connect", () => events.onConnected());
      socket.on("disconnect", (reason) => {
        events.onDisconnected();
        // The server closed it on purpose: socket.io does not come back by itself then.
        if (reason === "io server disconnect" && comingBack === undefined)
          this.reopen(500 + Math.random() * 1500);
      });
      socket.on("changes", (message) => events.onChanges(message));
      socket.on("fresh", (message) => events.onFresh(message));
      socket.on("typing", (message) => events.onTyping(message));
      socket.on("comeBack", (message) => events.onComeBack(message));
    },
    reopen(afterMs = 0) {
      window.clearTimeout(comingBack);
      comingBack = window.setTimeout(() => {
        comingBack = undefined;
        socket?.connect();
      }, afterMs);
      socket?.disconnect();
    },
    async request(name: Request, message: unknown, timeoutMs: number): Promise<unknown> {
      if (!socket?.connected) throw new Error("There is no connection.");
      return socket.timeout(timeoutMs).emitWithAck(name, message);
    },
    close() {
      window.clearTimeout(comingBack);
      comingBack = undefined;
      socket?.removeAllListeners();
      socket?.disconnect();
      socket = undefined;
    },
  };
}
