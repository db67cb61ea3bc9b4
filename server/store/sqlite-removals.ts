/**
 * Everything that forgets: erasing a name, removing a text, deleting workshops; and then making sure that the
 * bytes are gone from the files as well (STORE-8, STORE-9, STORE-10).
 */
import type { Database } from "better-sqlite3";
import type { TextPlace } from "./event-store.ts";
import { removeText } from "./redaction.ts";
import { StoreFault } from "./store-fault.ts";

export function storeRemovals(db: Database) {
  const blankName = db.prepare<[string, string]>(
    "update person_name set name = null where workshop_id = ? and person_id = ?",
  );
  const deleteOne = db.prepare<[string]>("delete from workshop where id = ?");
  const deleteEnded = db.prepare<[number], { id: string }>(
    "delete from workshop where ended_at < ? returning id",
  );
  const dataOf = db.prepare<[string, number], { data: string }>(
    "select data from event where workshop_id = ? and seq = ?",
  );
  const setData = db.prepare<[string, string, number]>(
    "update event set data = ? where workshop_id = ? and seq = ?",
  );
  const scrubIsDue = db.prepare<[], { due: number }>("select scrub_due as due from upkeep");
  const setScrubDue = db.prepare<[number]>("update upkeep set scrub_due = ?");

  /**
   * `secure_delete` alone is not enough: when SQLite moves rows between pages it leaves copies in their unused parts,
   * so the file is rebuilt; then the write-ahead log, with its old pages, is emptied. About 5 ms a MB.
   */
  const scrub = (): void => {
    db.exec("vacuum");
    const outcome = db.prepare<[], { busy: number }>("pragma wal_checkpoint(truncate)").get();
    if (outcome?.busy !== 0)
      throw new StoreFault("busy", "removed, but a reader still holds on to the old log");
    setScrubDue.run(0);
  };
  /** Does what an earlier removal was cut off from doing, by a crash or a reader that held on to the old log. */
  const finish = (): void => {
    if (scrubIsDue.get()?.due === 1) scrub();
  };
  /** Runs a removal in one transaction with the note that the files need scrubbing; then scrubs them. */
  const removing = (work: () => boolean): boolean => {
    const transaction = db.transaction(() => {
      const hasRemoved = work();
      if (hasRemoved) setScrubDue.run(1);
      return hasRemoved;
    });
    const hasRemoved = transaction.immediate();
    finish();
    return hasRemoved;
  };

  const redact = (workshopId: string, places: readonly TextPlace[]): boolean => {
    const changed = new Map<number, unknown>();
    for (const { seq, path } of places) {
      const row = changed.has(seq) ? undefined : dataOf.get(workshopId, seq);
      if (row) changed.set(seq, JSON.parse(row.data));
      if (!removeText(changed.get(seq), path)) return false;
    }
    for (const [seq, data] of changed) setData.run(JSON.stringify(data), workshopId, seq);
    return true;
  };

  return {
    finish,
    eraseName: (workshopId: string, personId: string) =>
      removing(() => blankName.run(workshopId, personId).changes > 0),
    redact: (workshopId: string, places: readonly TextPlace[]) => removing(() => redact(workshopId, places)),
    deleteWorkshop: (workshopId: string) => removing(() => deleteOne.run(workshopId).changes > 0),
    sweep: (endedBefore: number): string[] => {
      let ids: string[] = [];
      removing(() => {
        ids = deleteEnded.all(endedBefore).map(({ id }) => id);
        return ids.length > 0;
      });
      return ids.sort();
    },
  };
}
