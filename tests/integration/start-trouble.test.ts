/**
 * What keeps the program from starting is told in words, with what to do, and nothing of the data is touched; being
 * killed while it starts or migrates does no harm (STORE-11, STORE-13, STORE-4).
 */
import { chmod, readFile, rm, truncate, writeFile } from "node:fs/promises";
import Database from "better-sqlite3";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import { postTo } from "../support/post-to.ts";
import { foundedWorkshop, joining } from "../support/running-server.ts";
import { type ServerProgram, serverProgram, whyNot } from "../support/server-program.ts";

let program: ServerProgram;
beforeAll(async () => {
  program = await serverProgram();
});
afterAll(() => program.close());
afterEach(async () => {
  await program.kill();
  await chmod(program.dataDir, 0o755);
});

/** A database of some pages, closed, and nothing else in the folder. */
async function someData(): Promise<void> {
  for (const end of ["", "-wal", "-shm"]) await rm(program.databaseFile + end, { force: true });
  const store = openSqliteStore(program.databaseFile);
  const event = { at: 1, type: "test", version: 1, data: { text: "x".repeat(1000) } };
  await store.append([{ workshopId: "w-test", expectedSeq: 0, events: Array(50).fill(event) }]);
  await store.close();
}

it.each([
  ["is no database", async () => writeFile(program.databaseFile, "Dear diary, ".repeat(1000))],
  ["was cut off", async () => truncate(program.databaseFile, 9 * 4096)],
  [
    "was overwritten in the middle",
    async () => {
      const bytes = await readFile(program.databaseFile);
      bytes.fill(0xab, 2 * 4096, 6 * 4096);
      await writeFile(program.databaseFile, bytes);
    },
  ],
])("says that the database is damaged where it %s, and what to try", async (_, damage) => {
  await someData();
  await damage();
  const before = await readFile(program.databaseFile);
  const said = await whyNot(program);
  expect(said).toContain(`${program.databaseFile} is damaged`);
  expect(said).toContain("Put back the newest backup of it.");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
  expect(await readFile(program.databaseFile)).toEqual(before);
});

it("leaves data of a newer version alone, and says which version it takes (STORE-13)", async () => {
  await someData();
  const db = new Database(program.databaseFile);
  db.pragma("user_version = 99");
  db.close();
  const said = await whyNot(program);
  expect(said).toContain("was written by a newer Counterpart: the database is at version 99");
  expect(said).toContain("Start that version or a later one");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it.each([
  ["folder", () => chmod(program.dataDir, 0o555)],
  ["database", () => chmod(program.databaseFile, 0o444)],
])("says what to do where the %s cannot be written to", async (_, protect) => {
  await someData();
  await protect();
  const said = await whyNot(program);
  expect(said).toContain(`Workshops cannot be kept in ${program.databaseFile}: it cannot be written to`);
  expect(said).toContain("Let the user that runs this program write to the folder");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("says so where the folder for the data cannot be made, and does not try for ever", async () => {
  const nowhere = await serverProgram({ environment: { DATA_DIR: "/proc/counterpart/data" } });
  const said = await whyNot(nowhere);
  await nowhere.close();
  expect(said).toContain("Workshops cannot be kept in /proc/counterpart/data/counterpart.sqlite");
  expect(said).toContain("DATA_DIR chooses another folder.");
});

it("loses nothing when it is killed again and again while it starts and migrates", async () => {
  await someData();
  await program.start();
  const { joinCode } = await foundedWorkshop({ post: postTo(program.url) });
  await program.stop();
  const db = new Database(program.databaseFile);
  // As the first release left it.
  db.exec("alter table upkeep drop column alive_at; pragma user_version = 1");
  db.close();
  const random = seededRandom("starting");
  for (let kill = 0; kill < 12; kill++) await program.startAndKillAfter(random() * 700);
  await program.start();
  expect(await (await postTo(program.url)("/api/join", joining(joinCode, "Ana"))).json()).toMatchObject({
    name: "Ana",
  });
});
