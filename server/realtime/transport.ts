/**
 * What the gateway asks of a network: connections that come and go, messages with an acknowledgement coming in, messages
 * going out. `socket-transport.ts` is the real one; the simulation puts one of its own here.
 */
import type { ChangesMessage, ComeBackMessage, Snapshot, Typing } from "../../shared/protocol.ts";
import type { Listener } from "./answering.ts";
import type { Outbox } from "./audience.ts";
import type { Member } from "./member.ts";

export interface ToClient {
  changes: (message: ChangesMessage) => void;
  fresh: (message: Snapshot) => void;
  typing: (message: Typing) => void;
  comeBack: (message: ComeBackMessage) => void;
}

export interface Connection {
  readonly id: string;
  readonly isOpen: boolean;
  /** Who it is, since its hello. */
  member?: Member;
  /** For good, and its client can tell that it was on purpose. */
  close(): void;
}

/** How the gateway hears one connection. */
export interface Hearing {
  /** By the message's name. Whatever somebody sends may come in: handlers validate it. */
  readonly listeners: Readonly<Record<string, Listener>>;
  onClosed(): void;
}

/**
 * To one connection, messages arrive in the order in which they were sent, or it is closed. A client that does not read
 * is cut off when a megabyte waits for it (LINK-4).
 */
export interface Transport extends Outbox {
  /** To be called once. */
  listen(onConnection: (connection: Connection) => Hearing): void;
  /** May be dropped on the way. */
  typing(connectionIds: readonly string[], message: Typing): void;
  comeBack(connectionId: string, message: ComeBackMessage): void;
  get(connectionId: string): Connection | undefined;
  all(): Connection[];
  /** Closes every connection and takes no more; what was said before is given a moment to get through. */
  close(): void | Promise<void>;
}
