/** Kills a process that is writing to the SQLite store, and starves one of disk: nothing acknowledged may be lost. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { writtenWorkshops } from "./store-writer.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "counterpart-kill-"));
  file = join(folder, "counterpart.db");
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs the writer until it ends, killing it after `killAfter` lines; tells what it said. */
async function runWriter({ killAfter = Number.POSITIVE_INFINITY, bytes = 200, limit = "unlimited" }) {
  const script = join(import.meta.dirname, "store-writer.ts");
  const command = `ulimit -f ${limit} && exec "$0" --import tsx "$1" "$2" "$3"`;
  const child = spawn("bash", ["-c", command, process.execPath, script, file, String(bytes)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === killAfter) child.kill("SIGKILL");
  }
  const [exitCode, signal]: unknown[] = await ended;
  return { lines, exitCode, signal };
}

function noteAcknowledged(lines: readonly string[], into: Map<string, number>): void {
  for (const line of lines) {
    const [, id, seq] = /^ack (\w+) (\d+)$/.exec(line) ?? [];
    if (id) into.set(id, Number(seq));
  }
}

/** Every event once and in order, receipt and deadline of the same append; tells how many events there are. */
async function verifiedHeads(): Promise<Map<string, number>> {
  const store = openSqliteStore(file);
  const heads = new Map<string, number>();
  for (const id of writtenWorkshops) {
    const record = await store.load(id);
    const numbers = Array.from({ length: record?.events.length ?? 0 }, (_, index) => index + 1);
    expect(record?.events.map(({ seq }) => seq)).toEqual(numbers);
    expect(record?.events.map(({ data }) => data)).toMatchObject(numbers.map((number) => ({ number })));
    const number = numbers.length;
    expect(record?.receipts).toEqual([{ clientId: "writer", number, result: { number } }]);
    expect(record?.deadlines).toEqual([{ key: "turn", revision: number, dueAt: number }]);
    heads.set(id, number);
  }
  await store.close();
  return heads;
}

it("loses and doubles nothing that was acknowledged when its process is killed again and again (STORE-4)", async () => {
  const acknowledged = new Map<string, number>();
  for (const killAfter of [10, 61, 122, 243, 304]) {
    const { lines, signal } = await runWriter({ killAfter });
    expect(signal).toBe("SIGKILL");
    noteAcknowledged(lines, acknowledged);
    for (const [id, head] of await verifiedHeads()) {
      const told = acknowledged.get(id) ?? 0;
      // The commit that the kill cut off from its acknowledgement may be there: one event a workshop, no more.
      expect([told, told + 1]).toContain(head);
      acknowledged.set(id, head);
    }
  }
});

it("acknowledges nothing that it could not write when the disk takes no more (STORE-11)", async () => {
  const { lines, exitCode } = await runWriter({ bytes: 5_000, limit: "2048" });
  expect(exitCode).toBe(3);
  expect(lines.filter((line) => line.startsWith("fault "))).toEqual([
    expect.stringMatching(/^fault (io|full)$/),
  ]);
  const acknowledged = new Map<string, number>();
  noteAcknowledged(lines, acknowledged);
  const kept = lines.flatMap((line) => {
    const [, id, seq] = /^kept (\w+) (\d+)$/.exec(line) ?? [];
    return id ? [[id, Number(seq)] as const] : [];
  });
  expect(new Map(kept)).toEqual(acknowledged);
  expect(await verifiedHeads()).toEqual(acknowledged);
});
