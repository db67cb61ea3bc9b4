/** The one transaction that writes: a batch of appends into an SQLite file. */
import type { Database } from "better-sqlite3";
import { type AppendRows, appendRows } from "./append-rows.ts";
import type { Append, AppendResult, Deadline } from "./event-store.ts";

/** Prepares the statements once; the function returned commits a batch, or throws and has written nothing. */
export function batchWriter(db: Database): (batch: readonly Append[]) => AppendResult[] {
  const head = db.prepare<[string], { seq: number }>(
    "select seq from event where workshop_id = ? order by seq desc limit 1",
  );
  const refusal = refusals(db);
  const write = itemWriter(db);

  const transaction = db.transaction((batch: readonly Append[]) => {
    const refused = new Set<string>();
    const heads = new Map<string, number>();
    return batch.map((append): AppendResult => {
      const item = appendRows(append);
      const id = item.workshopId;
      const actualSeq = heads.get(id) ?? head.get(id)?.seq ?? 0;
      const isStale = refused.has(id) || actualSeq !== item.expectedSeq;
      const reason = (isStale ? "conflict" : refusal(item)) ?? (write(item) ? undefined : "conflict");
      if (reason) {
        refused.add(id);
        return { ok: false, reason, actualSeq };
      }
      const seq = actualSeq + item.events.length;
      heads.set(id, seq);
      return { ok: true, seq };
    });
  });
  // Immediate, so that what the checks have read cannot change before the writes.
  return (batch) => transaction.immediate(batch);
}

/** Whether what an append brings is in use already (STORE-6); its receipt alone is left to the writing. */
function refusals(db: Database) {
  const lastNumber = db.prepare<[string, string], { number: number }>(
    "select number from receipt where workshop_id = ? and client_id = ?",
  );
  const codeElsewhere = db.prepare<[string, string]>(
    "select 1 from workshop where join_code = ? and id <> ?",
  );
  const knownHash = db.prepare<[string]>("select 1 from credential where hash = ?");

  return ({ workshopId, receipt, code, credentials }: AppendRows): "conflict" | "taken" | undefined => {
    const joinCode = code?.joinCode ?? null;
    const isTaken =
      (joinCode !== null && codeElsewhere.get(joinCode, workshopId) !== undefined) ||
      credentials?.add.some(({ hash }) => knownHash.get(hash) !== undefined);
    if (!isTaken) return undefined;
    const last = receipt && lastNumber.get(workshopId, receipt.clientId)?.number;
    return receipt && last !== undefined && receipt.number <= last ? "conflict" : "taken";
  };
}

function itemWriter(db: Database) {
  const found = db.prepare<[string, number]>("insert into workshop (id, created_at) values (?, ?)");
  const addEvent = db.prepare<[string, number, number, number, string, string]>(
    "insert into event (workshop_id, seq, at, version, type, data) values (?, ?, ?, ?, ?, ?)",
  );
  const remember = db.prepare<[string, string, number, string]>(
    `insert into receipt (workshop_id, client_id, number, result) values (?, ?, ?, ?)
     on conflict do update set number = excluded.number, result = excluded.result
     where excluded.number > number`,
  );
  const end = db.prepare<[number | null, string]>(
    "update workshop set ended_at = ?, join_code = null where id = ?",
  );
  const setCode = db.prepare<[string | null, string]>(
    "update workshop set join_code = ? where id = ? and ended_at is null",
  );
  const revoke = db.prepare<[string, string]>("delete from credential where hash = ? and workshop_id = ?");
  const grant = db.prepare<[string, string, string, string, number]>(
    "insert into credential (hash, workshop_id, kind, subject, created_at) values (?, ?, ?, ?, ?)",
  );
  const setName = db.prepare<[string, string, string]>(
    `insert into person_name (workshop_id, person_id, name) values (?, ?, ?)
     on conflict do update set name = excluded.name`,
  );
  const replaceDeadlines = deadlineWriter(db);

  /** False, and nothing written, if the receipt's number was used already (STORE-5). */
  return (item: AppendRows): boolean => {
    const id = item.workshopId;
    const [first] = item.events;
    if (item.expectedSeq === 0 && first) found.run(id, first.at);
    const { receipt } = item;
    if (receipt && remember.run(id, receipt.clientId, receipt.number, receipt.result).changes === 0)
      return false;
    for (const { seq, at, version, type, data } of item.events)
      addEvent.run(id, seq, at, version, type, data);
    if (item.endedAt !== undefined) end.run(item.endedAt, id);
    if (item.code) setCode.run(item.code.joinCode, id);
    for (const hash of item.credentials?.revoke ?? []) revoke.run(hash, id);
    for (const one of item.credentials?.add ?? [])
      grant.run(one.hash, id, one.kind, one.subject, one.createdAt);
    for (const { personId, name } of item.names ?? []) setName.run(id, personId, name);
    if (item.deadlines) replaceDeadlines(id, item.deadlines);
    return true;
  };
}

/** Writes only what differs: with forty groups' clocks in the set, mostly one of them has changed. */
function deadlineWriter(db: Database) {
  const present = db.prepare<[string], Deadline>(
    "select key, revision, due_at as dueAt from deadline where workshop_id = ?",
  );
  const drop = db.prepare<[string, string]>("delete from deadline where workshop_id = ? and key = ?");
  const put = db.prepare<[string, string, number, number]>(
    `insert into deadline (workshop_id, key, revision, due_at) values (?, ?, ?, ?)
     on conflict do update set revision = excluded.revision, due_at = excluded.due_at`,
  );
  return (workshopId: string, wanted: readonly Deadline[]): void => {
    const old = new Map(present.all(workshopId).map((deadline) => [deadline.key, deadline]));
    for (const { key, revision, dueAt } of wanted) {
      const before = old.get(key);
      if (before?.revision !== revision || before.dueAt !== dueAt) put.run(workshopId, key, revision, dueAt);
      old.delete(key);
    }
    for (const key of old.keys()) drop.run(workshopId, key);
  };
}
