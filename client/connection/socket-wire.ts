/**
 * The wire over socket.io: WebSocket first, long polling where a proxy blocks it, whether it says so or stays silent.
 * The only file that names socket.io-client. Its own retries and state recovery stay off: commands are numbered and
 * positions are ours. Rule LINK-5.
 */
import { io, type Socket } from "socket.io-client";
import type { Kept } from "./kept.ts";
import type { Request, Wire, WireEvents } from "./wire.ts";

/** Kept while this browser is behind a proxy that answers a WebSocket with nothing at all. */
const slowerWayKey = "counterpart:slowerWay";

/** Both ways are tried anyhow; which comes first. */
const ways = {
  usual: ["websocket", "polling"],
  /** Goes on to a WebSocket by itself where one gets through. */
  slower: ["polling", "websocket"],
};

/** How long the first WebSocket may take to open; one that is swallowed keeps people waiting for so long. */
const firstMs = 3000;
/** Later, and for polling: a server to which a full room returns needs its time. */
const openMs = 8000;

export function socketWire(storage: Kept): Wire {
  let socket: Socket | undefined;
  let comingBack: number | undefined;
  let way = storage.read(slowerWayKey) === true ? ways.slower : ways.usual;

  /** A WebSocket that is swallowed is got past only by trying the other way first; and one that is slow, likewise. */
  function turnRound({ io: manager }: Socket): void {
    way = way === ways.usual ? ways.slower : ways.usual;
    manager.opts.transports = [...way];
    manager.timeout(openMs);
  }

  /** The next page of this browser need not find out again. */
  function remember({ io: manager }: Socket): void {
    const { transport } = manager.engine;
    manager.timeout(openMs);
    if (transport.name === "websocket") storage.remove(slowerWayKey);
    else if (way === ways.slower) storage.write(slowerWayKey, true);
    manager.engine.once("upgrade", () => storage.remove(slowerWayKey));
  }

  return {
    open(events: WireEvents) {
      const made = io({
        transports: [...way],
        tryAllTransports: true,
        forceNew: true,
        reconnectionDelay: 400,
        reconnectionDelayMax: 5000,
        randomizationFactor: 0.8,
        timeout: way === ways.usual ? firstMs : openMs,
      });
      socket = made;
      socket.on("connect_error", ({ message }) => {
        if (message === "timeout") turnRound(made);
      });
      socket.on("connect", () => remember(made));
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
    request(name: Request, message: unknown, timeoutMs: number, onAnswer) {
      return new Promise((resolve, reject) => {
        if (!socket?.connected) return reject(new Error("There is no connection."));
        socket.timeout(timeoutMs).emit(name, message, (error: Error | null, answer: unknown) => {
          if (error) return reject(error);
          onAnswer?.(answer);
          resolve(answer);
        });
      });
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
