/**
 * Turns an append into what is stored, and refuses nonsense before anything is written, so that every engine stores
 * and refuses the same and a bad entry cannot fail half-way through a transaction.
 */
import type { Append, Credential } from "./event-store.ts";

export interface EventRow {
  readonly seq: number;
  readonly at: number;
  readonly version: number;
  readonly type: string;
  readonly data: string;
}

export interface ReceiptRow {
  readonly clientId: string;
  readonly number: number;
  readonly result: string;
}

/** An append whose JSON is written out and whose events have their seq. */
export interface AppendRows extends Omit<Append, "events" | "receipt" | "credentials"> {
  readonly events: readonly EventRow[];
  readonly receipt?: ReceiptRow;
  readonly credentials?: { readonly add: readonly Credential[]; readonly revoke: readonly string[] };
}

/** Throws a RangeError if the append makes no sense, whatever is in the store. */
export function appendRows({ events, receipt, credentials, ...rest }: Append): AppendRows {
  const { workshopId, expectedSeq, deadlines = [], endedAt } = rest;
  if (workshopId === "") throw new RangeError("an append needs a workshop");
  whole("expectedSeq", expectedSeq, 0);
  if (expectedSeq === 0 && events.length === 0) throw new RangeError("a workshop begins with an event");
  for (const deadline of deadlines) {
    whole("revision", deadline.revision);
    whole("dueAt", deadline.dueAt);
  }
  distinct(
    "deadline",
    deadlines.map((deadline) => deadline.key),
  );
  if (typeof endedAt === "number") whole("endedAt", endedAt);
  const added = credentials?.add.map((credential) => ({ ...credential, workshopId })) ?? [];
  for (const credential of added) whole("createdAt", credential.createdAt);
  distinct(
    "credential",
    added.map((credential) => credential.hash),
  );
  return {
    ...rest,
    events: events.map(({ at, version, type, data }, index) => ({
      seq: expectedSeq + index + 1,
      at: whole("at", at),
      version: whole("version", version),
      type,
      data: json(data),
    })),
    ...(receipt && {
      receipt: {
        clientId: receipt.clientId,
        number: whole("receipt", receipt.number),
        result: json(receipt.result),
      },
    }),
    ...(credentials && { credentials: { add: added, revoke: credentials.revoke } }),
  };
}

function whole(what: string, value: number, least = Number.MIN_SAFE_INTEGER): number {
  if (!Number.isSafeInteger(value) || value < least) throw new RangeError(`${what} must be a whole number`);
  return value;
}

function distinct(what: string, keys: readonly string[]): void {
  if (new Set(keys).size !== keys.length) throw new RangeError(`the same ${what} twice in one append`);
}

function json(value: unknown): string {
  try {
    const text: string | undefined = JSON.stringify(value);
    if (text !== undefined) return text;
  } catch {
    // Circular, or a bigint: told below, without the value.
  }
  throw new RangeError("what is stored must be JSON");
}
