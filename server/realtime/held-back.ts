/**
 * Acknowledgements that wait for the end of their turn of the event loop, so that what is published to the sender in the
 * same turn leaves with its answer, in one write. Nothing changes its order.
 */
import { rawSocketOf } from "./raw-socket.ts";

/** What is needed of engine.io's connection. */
export interface Wired {
  readonly transport: {
    readonly name: string;
    /** Whether something may leave now. */
    writable: boolean;
    emit(event: "ready"): unknown;
  };
}

/** What came with a message over `conn`: an acknowledgement comes back as one that waits, anything else as it is. */
export function heldBack(received: unknown, conn: Wired): unknown {
  if (typeof received !== "function") return received;
  return (answer: unknown) => {
    const { transport } = conn;
    if (transport.name !== "websocket" || !transport.writable) return received(answer);
    // Nothing leaves a transport that is not writable; what is sent queues up in order.
    transport.writable = false;
    received(answer);
    setImmediate(() => {
      const raw = rawSocketOf(transport);
      raw?.cork();
      transport.writable = true;
      transport.emit("ready");
      raw?.uncork();
    });
  };
}
