/** What docs/operating.md tells an operator to type works on a running server's data: the words are taken from there. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openSqliteStore, type SqliteStore } from "../../server/store/sqlite-store.ts";
import { upkeep } from "../../server/upkeep.ts";
import {
  bearerOf,
  foundedWorkshop,
  joining,
  runningServer,
  type TestServer,
} from "../support/running-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const operating = readFileSync(join(root, "docs/operating.md"), "utf8");
const scripts = [...operating.matchAll(/^node -e '([^']+)'/gm)].map(([, script = ""]) => script);

/** Runs the documented script in which `words` stand, with other arguments than the documented ones. */
async function run(words: string, ...given: readonly string[]): Promise<string> {
  const script = scripts.find((one) => one.includes(words)) ?? "";
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script, ...given], { cwd: root });
  return stdout.trim();
}

const open: { server?: TestServer; store?: SqliteStore } = {};
let folder: string;
let live: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "counterpart-operating-"));
  live = join(folder, "counterpart.sqlite");
});

async function stop(): Promise<void> {
  await open.server?.close();
  await open.store?.close();
}
async function start(file: string): Promise<TestServer> {
  open.store = openSqliteStore(file);
  open.server = await runningServer({}, { store: open.store });
  return open.server;
}
afterEach(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

it("a copy made beside the running server has everything, and its links open once it is put back", async () => {
  const before = await start(live);
  const { workshopId, joinCode, facilitatorKey } = await foundedWorkshop(before);
  const { seatId } = await (await before.post("/api/join", joining(joinCode, "Ana"))).json();
  const backup = join(folder, "backup.sqlite");
  await run("vacuum into", live, backup);
  await stop();

  const restored = await start(backup);
  const session = await (await restored.post("/api/session", { key: facilitatorKey })).json();
  expect(session.workshopId).toBe(workshopId);
  expect(await restored.store.names(workshopId)).toEqual(new Map([[seatId, "Ana"]]));
});

it("a lost facilitator's link can be replaced while the server runs, and the lost one goes on working (ACCESS-7)", async () => {
  const { url, ...server } = await start(live);
  const { workshopId, facilitatorKey } = await foundedWorkshop(server);
  const store = openSqliteStore(live);
  const invited = await upkeep({ store, addresses: [url], now: Date.now }, ["invite", workshopId]);
  await store.close();
  const [address, invitedKey] = invited.ok ? invited.text.trim().split("#") : [];
  expect(address).toBe(`${url}/facilitate/${workshopId}`);
  for (const key of [invitedKey, facilitatorKey]) {
    const { token } = await (await server.post("/api/session", { key })).json();
    const links = await server.get(`/api/workshops/${workshopId}/links`, bearerOf(token));
    expect(links.status).toBe(200);
  }
});
