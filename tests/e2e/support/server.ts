/**
 * The built server as a process of its own: a fixed free port and a folder of its own, so that it can be killed and
 * started again at the same address with what it had stored.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";

const main = fileURLToPath(new URL("../../../dist/server/main.js", import.meta.url));

export interface BuiltServer {
  readonly url: string;
  readonly databaseFile: string;
  /** Resolves once the server answers that it is ready. */
  start(): Promise<void>;
  /** As a power cut would: no farewell, nothing flushed. */
  kill(): Promise<void>;
  /** Ends the process and deletes what it stored. */
  dispose(): Promise<void>;
  /** What it logged as an error, in all its lives, but for what a test brought about on purpose. */
  errors(): readonly string[];
  /** Lines that match are asked for by the test. */
  expectErrors(expected: RegExp): void;
}

/** `host`: which networks it is in; it always answers at 127.0.0.1. */
export async function builtServer({ host }: { readonly host: string }): Promise<BuiltServer> {
  if (!existsSync(main)) throw new Error("There is no built server: node scripts/prepare.mjs build");
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "counterpart-e2e-"));
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let logged = "";
  let isEnding = false;
  let expected: RegExp | undefined;

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    isEnding = true;
    const hasEnded = once(child, "exit");
    child.kill(signal);
    await hasEnded;
    isEnding = false;
  }

  return {
    url,
    databaseFile: join(dataDir, "counterpart.sqlite"),
    async start() {
      child = spawn(process.execPath, ["--enable-source-maps", main], {
        env: {
          PATH: process.env.PATH,
          PORT: String(port),
          HOST: host,
          DATA_DIR: dataDir,
          LOG_LEVEL: "error",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.once("exit", (code, signal) => {
        if (!isEnding) logged += `{"msg":"The server ended by itself: ${signal ?? code}"}\n`;
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on("data", (chunk: Buffer) => {
          logged += chunk.toString();
        });
      }
      const started = child;
      const isUp = () => {
        if (started.exitCode !== null) throw new Error(`The server did not start:\n${logged}`);
        return isReady(url);
      };
      await expect.poll(isUp, { timeout: 30_000, intervals: [50] }).toBe(true);
    },
    kill: () => end("SIGKILL"),
    async dispose() {
      await end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
    // The greeting is meant for people; everything that the log says at this level begins as JSON.
    errors: () => logged.split("\n").filter((line) => line.startsWith("{") && !expected?.test(line)),
    expectErrors(lines) {
      expected = lines;
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** The system picks it; it is let go at once for the server to take. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("The system named no port.");
  return address.port;
}
