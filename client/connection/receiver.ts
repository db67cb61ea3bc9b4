/** Who is told what a link hears, and in which states a page's connection can be. */
import type { ChangesMessage, Hello, HelloAnswer, Snapshot, Typing } from "../../shared/protocol.ts";

/**
 * `refused`: none of this device's tokens is good. `broken`: the server cannot read this workshop; it is asked again.
 * `outdated`: the page is older than the server and stays so.
 */
export type ConnectionStatus =
  | "connecting"
  | "live"
  | "reconnecting"
  | "offline"
  | "refused"
  | "broken"
  | "outdated";

export type Welcome = Extract<HelloAnswer, { ok: true }>;

export interface Receiver {
  cursor(): Hello["cursor"];
  tokens(): readonly string[];
  onStatus(status: ConnectionStatus): void;
  /** Each of these says whether it fitted what was there; if not, everything is asked for anew. */
  onWelcome(welcome: Welcome): boolean;
  onChanges(message: ChangesMessage): boolean;
  onSnapshot(snapshot: Snapshot): void;
  onTyping(typing: Typing): void;
  /** The server speaks a newer protocol. */
  onOutdated(): void;
}
