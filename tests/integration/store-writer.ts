/**
 * A process that appends to three workshops as fast as it can and tells on stdout each event that was acknowledged:
 * "ack <workshop> <seq>". It ends by being killed, or on the first fault with "fault <kind>". Run by the store's
 * kill and full-disk tests: `node --import tsx store-writer.ts <file> <bytes of text an event>`.
 */
import { writeSync } from "node:fs";
import type { Append, EventStore } from "../../server/store/event-store.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { StoreFault } from "../../server/store/store-fault.ts";

export const writtenWorkshops = ["w1", "w2", "w3"] as const;

async function writeForEver(store: EventStore, text: string): Promise<never> {
  const heads = new Map<string, number>();
  for (const id of writtenWorkshops) heads.set(id, (await store.read(id)).length);
  for (;;) {
    const batch = [...heads].map(([id, head]) => nextAppend(id, head, text));
    const results = await store.append(batch);
    for (const [index, result] of results.entries()) {
      const id = writtenWorkshops[index];
      if (!id || !result.ok) throw new Error("the only writer was refused");
      heads.set(id, result.seq);
      // Synchronous, so that no acknowledgement waits in a buffer when the process is killed.
      writeSync(1, `ack ${id} ${result.seq}\n`);
    }
  }
}

/** Event, receipt and deadline carry the same number, so that a torn append would show. */
function nextAppend(workshopId: string, head: number, text: string): Append {
  const number = head + 1;
  return {
    workshopId,
    expectedSeq: head,
    events: [{ at: number, version: 1, type: "written", data: { number, text } }],
    receipt: { clientId: "writer", number, result: { number } },
    deadlines: [{ key: "turn", revision: number, dueAt: number }],
  };
}

const [, , file, bytes] = process.argv;
if (process.argv[1] === import.meta.filename && file && bytes) {
  const store = openSqliteStore(file);
  try {
    await writeForEver(store, "x".repeat(Number(bytes)));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    writeSync(1, `fault ${error.kind}\n`);
    for (const id of writtenWorkshops) writeSync(1, `kept ${id} ${(await store.read(id)).length}\n`);
    process.exit(3);
  }
}
