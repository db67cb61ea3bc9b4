/** The prepared questions that the SQLite engine can answer. */
import type { Database } from "better-sqlite3";
import type { EventRow, ReceiptRow } from "./append-rows.ts";
import type {
  Credential,
  Deadline,
  DueDeadline,
  Receipt,
  StoredEvent,
  WorkshopRecord,
  WorkshopSummary,
} from "./event-store.ts";

const summaryColumns = `id, created_at as createdAt, ended_at as endedAt,
  (select at from event where workshop_id = id order by seq desc limit 1) as lastEventAt`;
const credentialColumns = `hash, workshop_id as workshopId, kind, subject, created_at as createdAt`;
const dueColumns = `workshop_id as workshopId, key, revision, due_at as dueAt`;

export function storeReads(db: Database) {
  const events = db.prepare<[string, number], EventRow>(
    "select seq, at, version, type, data from event where workshop_id = ? and seq > ? order by seq",
  );
  const names = db.prepare<[string], { personId: string; name: string }>(
    "select person_id as personId, name from person_name where workshop_id = ? and name is not null",
  );
  const receipts = db.prepare<[string], ReceiptRow>(
    "select client_id as clientId, number, result from receipt where workshop_id = ? order by client_id",
  );
  const receipt = db.prepare<[string, string], ReceiptRow>(
    "select client_id as clientId, number, result from receipt where workshop_id = ? and client_id = ?",
  );
  const deadlines = db.prepare<[string], Deadline>(
    "select key, revision, due_at as dueAt from deadline where workshop_id = ? order by due_at, key",
  );
  const credentials = db.prepare<[string], Credential>(
    `select ${credentialColumns} from credential where workshop_id = ? order by created_at, hash`,
  );
  const credential = db.prepare<[string], Credential>(
    `select ${credentialColumns} from credential where hash = ?`,
  );
  const byCode = db.prepare<[string], { id: string }>(
    "select id from workshop where join_code = ? and ended_at is null",
  );
  const summaries = db.prepare<[], WorkshopSummary>(
    `select ${summaryColumns} from workshop order by created_at, id`,
  );
  const summary = db.prepare<[string], WorkshopSummary & { joinCode: string | null }>(
    `select ${summaryColumns}, join_code as joinCode from workshop where id = ?`,
  );
  const due = db.prepare<[number, number], DueDeadline>(
    `select ${dueColumns} from deadline where due_at <= ? order by due_at, workshop_id, key limit ?`,
  );
  const next = db.prepare<[], DueDeadline>(
    `select ${dueColumns} from deadline order by due_at, workshop_id, key limit 1`,
  );

  const read = (workshopId: string, afterSeq: number) => events.all(workshopId, afterSeq).map(toEvent);
  const namesOf = (workshopId: string) =>
    new Map(names.all(workshopId).map(({ personId, name }) => [personId, name]));

  return {
    read,
    names: namesOf,
    /** One transaction, so that another process's commit cannot fall between the parts. */
    load: db.transaction((workshopId: string): WorkshopRecord | undefined => {
      const found = summary.get(workshopId);
      return (
        found && {
          ...found,
          events: read(workshopId, 0),
          names: namesOf(workshopId),
          receipts: receipts.all(workshopId).map(toReceipt),
          deadlines: deadlines.all(workshopId),
          credentials: credentials.all(workshopId),
        }
      );
    }),
    receipt: (workshopId: string, clientId: string): Receipt | undefined => {
      const found = receipt.get(workshopId, clientId);
      return found && toReceipt(found);
    },
    credential: (hash: string) => credential.get(hash),
    workshopByCode: (joinCode: string) => byCode.get(joinCode)?.id,
    workshops: () => summaries.all(),
    dueDeadlines: (atMs: number, limit: number) => due.all(atMs, limit),
    nextDeadline: () => next.get(),
  };
}

function toEvent({ data, ...row }: EventRow): StoredEvent {
  return { ...row, data: parsed(data) };
}

function toReceipt({ result, ...row }: ReceiptRow): Receipt {
  return { ...row, result: parsed(result) };
}

/** We only ever wrote objects. What is damaged is given as it stands, a text, which no reader takes for one (LOG-2). */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
