/**
 * What the server asks of durable storage: one append-only log a workshop, and beside it the few rows that must
 * change in the same transaction (receipts, deadlines, credentials, names, the join code). Engines implement it;
 * only the composition root names one. Times are epoch ms and whole numbers, throughout.
 */

export interface NewEvent {
  readonly at: number;
  /** The version of this event's own schema, for upcasting when it is read back. */
  readonly version: number;
  readonly type: string;
  /** Any JSON value. It holds ids, never a person's name. */
  readonly data: unknown;
}

export interface StoredEvent extends NewEvent {
  /** 1 for a workshop's first event, then growing by one without gaps. */
  readonly seq: number;
}

export interface Deadline {
  readonly key: string;
  readonly revision: number;
  readonly dueAt: number;
}

export interface DueDeadline extends Deadline {
  readonly workshopId: string;
}

/** The remembered answer to the last command that a client had accepted. */
export interface Receipt {
  readonly clientId: string;
  readonly number: number;
  /** Any JSON value. */
  readonly result: unknown;
}

export interface Credential {
  /** A hash made by the caller: the store never sees a secret. */
  readonly hash: string;
  readonly workshopId: string;
  readonly kind: "facilitator" | "facilitatorSession" | "seat" | "stage";
  /** Whom it stands for: a seat's id, a facilitator's, a screen's. */
  readonly subject: string;
  readonly createdAt: number;
}

export interface Append {
  readonly workshopId: string;
  /** The seq of the last event the writer knows; 0 founds the workshop. */
  readonly expectedSeq: number;
  /** May be empty for a change beside the log, but not when founding a workshop. */
  readonly events: readonly NewEvent[];
  readonly receipt?: Receipt;
  /** When present, replaces the workshop's whole set. */
  readonly deadlines?: readonly Deadline[];
  /** A hash to revoke that is unknown, or another workshop's, is ignored. */
  readonly credentials?: {
    readonly add: readonly Omit<Credential, "workshopId">[];
    readonly revoke: readonly string[];
  };
  readonly names?: readonly { readonly personId: string; readonly name: string }[];
  readonly code?: { readonly joinCode: string | null };
  /** A time ends the workshop and frees its join code; null reopens it, without a code. */
  readonly endedAt?: number | null;
}

/**
 * `conflict`: the log is at `actualSeq` instead of `expectedSeq`, or the receipt's number was already used: load
 * again and decide again. `taken`: a join code or a credential's hash is in use already: draw another.
 */
export type AppendResult =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: "conflict" | "taken"; readonly actualSeq: number };

export interface WorkshopSummary {
  readonly id: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
  /** When its newest event happened, so that abandoned workshops can be told from running ones. */
  readonly lastEventAt: number;
}

/** Everything needed to bring a workshop into memory, as of one moment. */
export interface WorkshopRecord extends WorkshopSummary {
  readonly joinCode: string | null;
  readonly events: StoredEvent[];
  readonly names: Map<string, string>;
  readonly receipts: Receipt[];
  readonly deadlines: Deadline[];
  readonly credentials: Credential[];
}

/** A text in a stored event's data: the keys and indexes that lead to it. */
export interface TextPlace {
  readonly seq: number;
  readonly path: readonly (string | number)[];
}

/** Every method rejects with a StoreFault when storage fails, and with a RangeError when asked for nonsense. */
export interface EventStore {
  /**
   * Writes the batch in one transaction, in order (STORE-1, STORE-2, STORE-3). A refused entry leaves no trace and
   * takes later entries of the same workshop with it; the others commit. Once it resolves, what is `ok` is durable;
   * when it rejects, nothing of the batch was written.
   */
  append(batch: readonly Append[]): Promise<AppendResult[]>;

  /** Undefined if there is no such workshop. */
  load(workshopId: string): Promise<WorkshopRecord | undefined>;
  /** The events after `afterSeq` (0 if left out), in order; none for an unknown workshop. */
  read(workshopId: string, afterSeq?: number): Promise<StoredEvent[]>;
  /** Names by person. Who was erased is absent. */
  names(workshopId: string): Promise<Map<string, string>>;
  receipt(workshopId: string, clientId: string): Promise<Receipt | undefined>;
  credential(hash: string): Promise<Credential | undefined>;
  /** The workshop that can be joined with this code now; an ended one cannot (STORE-7). */
  workshopByCode(joinCode: string): Promise<string | undefined>;
  /** All workshops, oldest first. */
  workshops(): Promise<WorkshopSummary[]>;

  /** Deadlines due at `atMs` or before, of all workshops, earliest first, at most `limit` (STORE-12). */
  dueDeadlines(atMs: number, limit: number): Promise<DueDeadline[]>;
  nextDeadline(): Promise<DueDeadline | undefined>;

  /** Forgets a person's name for good (STORE-8). Idempotent; false if that person never had one. */
  eraseName(workshopId: string, personId: string): Promise<boolean>;
  /**
   * Puts `removedText` in the place of texts, all of them or none (STORE-9). Idempotent; false, and nothing changed,
   * if one of the places holds no text. Readers that keep the workshop in memory must load it again.
   */
  redact(workshopId: string, places: readonly TextPlace[]): Promise<boolean>;
  /** Forgets a workshop with everything that belongs to it; false if there is none. */
  deleteWorkshop(workshopId: string): Promise<boolean>;
  /** Deletes the workshops that ended before this time and returns their ids (STORE-10). */
  sweep(endedBefore: number): Promise<string[]>;

  /** Notes that the server was running at this time (STORE-14). */
  markAlive(atMs: number): Promise<void>;
  /** The newest such note; undefined if there never was one. */
  lastAlive(): Promise<number | undefined>;

  /** Whether a write and a read succeed at this moment. Never rejects. */
  ready(): Promise<boolean>;
  /** After this, every other method rejects. Idempotent. */
  close(): Promise<void>;
}
