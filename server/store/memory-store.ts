/**
 * The event store without a disk, for tests: the same answers as the durable engines, from
 * a shelf that can be opened again and by several handles, as a file can.
 */
import { type AppendRows, appendRows, type EventRow, type ReceiptRow } from "./append-rows.ts";
import type {
  Append,
  AppendResult,
  Credential,
  Deadline,
  DueDeadline,
  EventStore,
  Receipt,
  StoredEvent,
} from "./event-store.ts";
import { removeText } from "./redaction.ts";
import { StoreFault } from "./store-fault.ts";

interface Shelved {
  readonly id: string;
  readonly createdAt: number;
  endedAt: number | null;
  joinCode: string | null;
  events: EventRow[];
  deadlines: readonly Deadline[];
  readonly receipts: Map<string, ReceiptRow>;
  readonly credentials: Map<string, Credential>;
  /** Null for a person who was erased. */
  readonly names: Map<string, string | null>;
}

/** What outlives a handle. */
export type MemoryShelf = Map<string, Shelved>;

/** When each shelf's server was last alive. */
const aliveAt = new WeakMap<MemoryShelf, number>();

export function createMemoryStore(shelf: MemoryShelf = new Map()): EventStore {
  let isOpen = true;
  const answer = async <T>(work: () => T): Promise<T> => {
    if (!isOpen) throw new StoreFault("closed", "the store is closed");
    return work();
  };
  const due = () => [...shelf.values()].flatMap(dueOf).sort(byTime);

  return {
    append: (batch) => answer(() => appendBatch(shelf, batch)),
    load: (id) =>
      answer(() => {
        const found = shelf.get(id);
        return (
          found && {
            ...summaryOf(found),
            joinCode: found.joinCode,
            events: found.events.map(toEvent),
            names: namesOf(found),
            receipts: [...found.receipts.values()].sort(by((row) => row.clientId)).map(toReceipt),
            deadlines: dueOf(found)
              .sort(byTime)
              .map(({ workshopId: _, ...deadline }) => deadline),
            credentials: [...found.credentials.values()].sort(
              by(
                (one) => one.createdAt,
                (one) => one.hash,
              ),
            ),
          }
        );
      }),
    read: (id, afterSeq = 0) => answer(() => (shelf.get(id)?.events ?? []).slice(afterSeq).map(toEvent)),
    names: (id) => answer(() => namesOf(shelf.get(id))),
    receipt: (id, clientId) =>
      answer(() => {
        const row = shelf.get(id)?.receipts.get(clientId);
        return row && toReceipt(row);
      }),
    credential: (hash) => answer(() => credentialIn(shelf, hash)),
    workshopByCode: (joinCode) =>
      answer(() => [...shelf.values()].find((one) => one.joinCode === joinCode)?.id),
    workshops: () =>
      answer(() =>
        [...shelf.values()].map(summaryOf).sort(
          by(
            (one) => one.createdAt,
            (one) => one.id,
          ),
        ),
      ),
    dueDeadlines: (atMs, limit) =>
      answer(() =>
        due()
          .filter(({ dueAt }) => dueAt <= atMs)
          .slice(0, limit),
      ),
    nextDeadline: () => answer(() => due()[0]),
    eraseName: (id, personId) =>
      answer(() => {
        const names = shelf.get(id)?.names;
        if (!names?.has(personId)) return false;
        names.set(personId, null);
        return true;
      }),
    redact: (id, places) =>
      answer(() => {
        const found = shelf.get(id);
        const changed = found?.events.map(toEvent);
        if (!places.every(({ seq, path }) => removeText(changed?.[seq - 1]?.data, path))) return false;
        if (found && changed)
          found.events = changed.map((event) => ({ ...event, data: JSON.stringify(event.data) }));
        return true;
      }),
    deleteWorkshop: (id) => answer(() => shelf.delete(id)),
    sweep: (endedBefore) =>
      answer(() => {
        const ended = [...shelf.values()].filter(({ endedAt }) => endedAt !== null && endedAt < endedBefore);
        for (const { id } of ended) shelf.delete(id);
        return ended.map(({ id }) => id).sort();
      }),
    markAlive: (atMs) => answer(() => void aliveAt.set(shelf, atMs)),
    lastAlive: () => answer(() => aliveAt.get(shelf)),
    ready: async () => isOpen,
    close: async () => {
      isOpen = false;
    },
  };
}

function appendBatch(shelf: MemoryShelf, batch: readonly Append[]): AppendResult[] {
  const refused = new Set<string>();
  return batch.map(appendRows).map((item): AppendResult => {
    const actualSeq = shelf.get(item.workshopId)?.events.length ?? 0;
    const isStale = refused.has(item.workshopId) || actualSeq !== item.expectedSeq;
    const reason = isStale ? "conflict" : refusal(shelf, item);
    if (reason) {
      refused.add(item.workshopId);
      return { ok: false, reason, actualSeq };
    }
    write(shelf, item);
    return { ok: true, seq: actualSeq + item.events.length };
  });
}

function refusal(shelf: MemoryShelf, item: AppendRows): "conflict" | "taken" | undefined {
  const last = item.receipt && shelf.get(item.workshopId)?.receipts.get(item.receipt.clientId)?.number;
  if (item.receipt && last !== undefined && item.receipt.number <= last) return "conflict";
  const joinCode = item.code?.joinCode ?? null;
  const others = [...shelf.values()].filter(({ id }) => id !== item.workshopId);
  if (joinCode !== null && others.some((other) => other.joinCode === joinCode)) return "taken";
  if (item.credentials?.add.some(({ hash }) => credentialIn(shelf, hash))) return "taken";
  return undefined;
}

function write(shelf: MemoryShelf, item: AppendRows): void {
  const target = shelf.get(item.workshopId) ?? founded(item);
  shelf.set(target.id, target);
  target.events.push(...item.events);
  if (item.receipt) target.receipts.set(item.receipt.clientId, item.receipt);
  if (item.endedAt !== undefined) {
    target.endedAt = item.endedAt;
    target.joinCode = null;
  }
  if (item.code && target.endedAt === null) target.joinCode = item.code.joinCode;
  for (const hash of item.credentials?.revoke ?? []) target.credentials.delete(hash);
  for (const one of item.credentials?.add ?? []) target.credentials.set(one.hash, one);
  for (const { personId, name } of item.names ?? []) target.names.set(personId, name);
  if (item.deadlines) target.deadlines = structuredClone(item.deadlines);
}

function founded({ workshopId, events }: AppendRows): Shelved {
  return {
    id: workshopId,
    createdAt: events[0]?.at ?? 0,
    endedAt: null,
    joinCode: null,
    events: [],
    deadlines: [],
    receipts: new Map(),
    credentials: new Map(),
    names: new Map(),
  };
}

const summaryOf = ({ id, createdAt, endedAt, events }: Shelved) => ({
  id,
  createdAt,
  endedAt,
  lastEventAt: events.at(-1)?.at ?? createdAt,
});
const toEvent = ({ data, ...row }: EventRow): StoredEvent => ({ ...row, data: JSON.parse(data) });
const toReceipt = ({ result, ...row }: ReceiptRow): Receipt => ({ ...row, result: JSON.parse(result) });
const dueOf = ({ id, deadlines }: Shelved): DueDeadline[] =>
  deadlines.map((deadline) => ({ ...deadline, workshopId: id }));
const namesOf = (found: Shelved | undefined) =>
  new Map([...(found?.names ?? [])].flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
const credentialIn = (shelf: MemoryShelf, hash: string) =>
  [...shelf.values()].map((one) => one.credentials.get(hash)).find((one) => one !== undefined);

/** Orders by the first key that differs. */
function by<T>(...keys: readonly ((item: T) => string | number)[]) {
  return (a: T, b: T): number => {
    const key = keys.find((each) => each(a) !== each(b));
    return key === undefined ? 0 : key(a) < key(b) ? -1 : 1;
  };
}
const byTime = by<DueDeadline>(
  (one) => one.dueAt,
  (one) => one.workshopId,
  (one) => one.key,
);
