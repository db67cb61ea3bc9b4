/**
 * The server as it is run: one bundle of the present sources in a process of its own, with its data in a folder of its
 * own, which a test may kill at any moment and start again on the same port.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerProgram {
  /** Stays the same over restarts. */
  readonly url: string;
  readonly databaseFile: string;
  /** Everything it said, all lives together. */
  said(): string;
  /** Ends it as a power cut would; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again; resolves when it listens. */
  start(): Promise<void>;
  /** Kills it for good and removes its data. */
  close(): Promise<void>;
}

export async function startServerProgram(): Promise<ServerProgram> {
  const bundle = await bundledServer();
  const dataDir = await mkdtemp(join(tmpdir(), "counterpart-program-"));
  let said = "";
  let port = "0";
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    const program = spawn(process.execPath, ["--enable-source-maps", bundle], {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        PORT: port,
        HOST: "127.0.0.1",
        DATA_DIR: dataDir,
        LOG_LEVEL: "warn",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = program;
    let saidNow = "";
    port = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk;
        saidNow += chunk;
        const [, listening] = /On this computer\s+http:\S+:(\d+)/.exec(saidNow) ?? [];
        if (listening) resolve(listening);
      };
      program.stdout.on("data", hear);
      program.stderr.on("data", hear);
      program.once("exit", () => reject(new Error(`The server did not start:\n${saidNow}`)));
    });
  }

  async function kill(): Promise<void> {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  await start();
  return {
    url: `http://127.0.0.1:${port}`,
    databaseFile: join(dataDir, "counterpart.sqlite"),
    said: () => said,
    kill,
    start,
    async close() {
      await kill();
      await rm(dataDir, { recursive: true });
      await rm(bundle);
    },
  };
}

/** Within the project, so that it finds its packages. */
async function bundledServer(): Promise<string> {
  const outfile = join(root, "node_modules/.cache/counterpart", `server-${process.pid}-${Date.now()}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: ["server/main.ts"],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    sourcemap: "inline",
    logLevel: "silent",
  });
  return outfile;
}
