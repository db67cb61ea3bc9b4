/**
 * What a connection to the server can do, without saying how. `socket-wire.ts` is the real one; tests put a fake here.
 */
import type { ChangesMessage, ComeBackMessage, Snapshot, Typing } from "../../shared/protocol.ts";

export interface WireEvents {
  onConnected(): void;
  onDisconnected(): void;
  onChanges(message: ChangesMessage): void;
  onFresh(message: Snapshot): void;
  onTyping(message: Typing): void;
  onComeBack(message: ComeBackMessage): void;
}

export type Request = "hello" | "command" | "typing" | "adopt" | "resync" | "time";

export interface Wire {
  /** Connects, and connects again by itself with growing, jittered pauses until `close`. */
  open(events: WireEvents): void;
  /** Drops the present connection and makes a new one, after `afterMs`. */
  reopen(afterMs?: number): void;
  /**
   * Sends and waits for the acknowledgement. Rejects when there is none within `timeoutMs`, or no connection. `onAnswer`
   * hears it before anything that arrives after it, even in one delivery; the promise may tell it later.
   */
  request(
    name: Request,
    message: unknown,
    timeoutMs: number,
    onAnswer?: (answer: unknown) => void,
  ): Promise<unknown>;
  close(): void;
}
