/** The program itself: what it says, how it refuses to start, how it stops (CONFIG-1, OPS-3). */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { io } from "socket.io-client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { foundedWorkshop, joining } from "../support/running-server.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "counterpart-start-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
  await rm(dataDir, { recursive: true });
});

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: root,
    env: { PATH: process.env.PATH, PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let said = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  const ended = once(child, "exit").then(([code]) => ({ code, said }));
  return { child, ended, said: () => said };
}

async function startedUrl(program: ReturnType<typeof start>): Promise<string> {
  const found = () => /On this computer\s+(http:\S+)/.exec(program.said())?.[1];
  await expect.poll(found, { timeout: 30_000 }).toBeDefined();
  return found() ?? "";
}

const posting = (url: string) => ({
  post: (path: string, body: unknown) =>
    fetch(`${url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
});

it("names every variable that is wrong and how to mend it, without a stack", async () => {
  const { code, said } = await start({ PORT: "none", RETENTION_DAYS: "0" }).ended;
  expect(code).toBe(1);
  expect(said).toContain("PORT is “none”, but should be a port number");
  expect(said).toContain("RETENTION_DAYS is “0”, but should be after how many days");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("says so when its port is in use", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { code, said } = await start({ PORT: port }).ended;
  await new Promise((done) => other.close(done));
  expect(code).toBe(1);
  expect(said).toContain(`Port ${port} is in use.`);
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("says so when it cannot keep workshops where it was told to", async () => {
  const { code, said } = await start({ DATA_DIR: "/dev/null/data" }).ended;
  expect(code).toBe(1);
  expect(said).toContain("Workshops cannot be kept in /dev/null/data");
  expect(said).not.toMatch(/\bat .*\.ts:\d+/);
});

it("stops within five seconds of SIGTERM, with people connected, and knows everything when it starts again", async () => {
  const first = start({});
  const url = await startedUrl(first);
  const { post } = posting(url);
  const { joinCode } = await foundedWorkshop({ post });
  const ana = joining(joinCode, "Ana");
  const seated = await (await post("/api/join", ana)).json();
  const socket = io(url, { transports: ["websocket"], reconnection: false });
  await new Promise<void>((done) => socket.once("connect", done));
  const comeBack = new Promise((resolve) => socket.once("comeBack", resolve));
  const startedAt = performance.now();
  first.child.kill("SIGTERM");
  expect((await first.ended).code).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
  expect(await comeBack).toEqual({ afterMs: expect.any(Number) });

  const second = start({});
  const again = posting(await startedUrl(second));
  expect(await (await again.post("/api/join", ana)).json()).toEqual(seated);
});
