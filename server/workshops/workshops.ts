/**
 * The workshops as the rest of the server sees them: commands go in, commits come out. In order within
 * a workshop; commit, then answer, then publish (SEND-1).
 * `create-workshops.ts` makes them.
 */
import type { Actor } from "../../shared/workshop/actor.ts";
import type { ParsedCommand } from "../../shared/workshop/commands.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { Rejection } from "../../shared/workshop/rejection.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import type { Credential } from "../store/event-store.ts";

/** What a command became. */
export type Submitted =
  /** Durable. `events` are this command's own, even if others shared its transaction. */
  | { readonly kind: "accepted"; readonly events: readonly WorkshopEvent[] }
  /** This client's number was accepted before; nothing was done again. */
  | { readonly kind: "duplicate"; readonly result: unknown }
  | { readonly kind: "rejected"; readonly rejection: Rejection }
  | { readonly kind: "gap"; readonly expected: number }
  /** A credential that it would add exists already (a repeated or simultaneous request); nothing was done. */
  | { readonly kind: "taken" }
  /** No such workshop. */
  | { readonly kind: "unavailable" };

/** A row beside the log; its workshop is the submission's. */
export type NewCredential = Omit<Credential, "workshopId">;

export interface CredentialChange {
  readonly add: readonly NewCredential[];
  /** Hashes. Connections that used them lose what they stood for. */
  readonly revoke: readonly string[];
}

export interface Submission {
  readonly command: ParsedCommand;
  readonly actor: Actor;
  /** Makes the command repeatable: who sent it and its number. Absent for commands of the server and over HTTP. */
  readonly delivery?: { readonly clientId: string; readonly number: number };
  /** Rows that are committed with the events, such as a new seat's token; computed from what was decided. */
  readonly credentials?: (events: readonly WorkshopEvent[]) => CredentialChange;
}

/** Everything that one transaction changed in one workshop; it may hold several commands' events. */
export interface Commit {
  readonly workshopId: WorkshopId;
  readonly before: WorkshopState;
  readonly after: WorkshopState;
  readonly events: readonly WorkshopEvent[];
  /** The seq of the commit's last event. */
  readonly seq: number;
  /** Hashes of credentials that are no longer good. */
  readonly revoked: readonly string[];
}

/** A committed state and the seq that it is at. */
export interface Reading {
  readonly state: WorkshopState;
  readonly seq: number;
}

/**
 * Why a workshop left memory: `asleep`, nobody needs it; `replaced`, its log was changed by a removal and it is loaded
 * anew; `gone`, it was deleted.
 */
export type LetGoReason = "asleep" | "replaced" | "gone";

export interface Workshops {
  /** Starts a log with its first events. `taken`: the join code or a credential is in use already; draw another. */
  create(
    id: WorkshopId,
    events: readonly WorkshopEvent[],
    credentials: readonly NewCredential[],
  ): Promise<"created" | "taken">;
  /**
   * Rejects with a fault when the store fails or the server is stopping, with a BrokenWorkshop when its log cannot be
   * read; nothing was acknowledged then.
   */
  submit(id: WorkshopId, submission: Submission): Promise<Submitted>;
  /** Adds and revokes credentials alone. Rejects as `submit` does; false if a new one is taken. */
  changeCredentials(id: WorkshopId, change: CredentialChange): Promise<boolean>;
  /** The newest committed state; loads the workshop if it sleeps. Undefined if there is none; rejects as `submit` does. */
  read(id: WorkshopId): Promise<Reading | undefined>;
  /** The same at once, if the workshop is in memory. */
  peek(id: WorkshopId): Reading | undefined;
  /** The number of the last command accepted from a client, 0 for none; what is under way is waited for. */
  lastNumber(id: WorkshopId, clientId: string): Promise<number>;
  /** Keeps the workshop in memory until what it returns is called. */
  keep(id: WorkshopId): () => void;
  /** To be called after the store erased, redacted or deleted something of it: what is in memory is forgotten. */
  forget(id: WorkshopId): Promise<void>;
  /** How many workshops are in memory. */
  count(): number;
  /** Called after each commit, in order within a workshop, after its senders were answered. */
  onCommit(listener: (commit: Commit) => void): void;
  onLoad(listener: (id: WorkshopId, reading: Reading) => void): void;
  onLetGo(listener: (id: WorkshopId, reason: LetGoReason) => void): void;
  /** Notices an outage and takes up the deadlines that stand. To be called once, when listeners are in place. */
  start(): Promise<void>;
  /** Stops taking commands and finishes what is under way. Does not close the store. */
  close(): Promise<void>;
}
