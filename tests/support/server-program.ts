/**
 * The server as it is run: one bundle of the present sources in a process of its own, with its data in a folder of its
 * own, which a test may kill at any moment and start again on the same port.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface ServerProgram {
  /** Stays the same over restarts. */
  readonly url: string;
  readonly dataDir: string;
  readonly databaseFile: string;
  /** Everything it said, all lives together. */
  said(): string;
  /** Ends it as a power cut would; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code when the process is gone. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts it again; resolves when it listens. Rejects, with what it said, if it does not. */
  start(): Promise<void>;
  /** Starts it and kills it after so long, wherever it is by then. */
  startAndKillAfter(ms: number): Promise<void>;
  /** Kills it for good and removes its data. */
  close(): Promise<void>;
}

export interface ServerProgramOptions {
  /** What is run instead of the server's own main, from the project's root. */
  readonly entry?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Not started yet. */
export async function serverProgram({
  entry = "server/main.ts",
  environment = {},
}: ServerProgramOptions = {}): Promise<ServerProgram> {
  const bundle = await bundled(entry);
  const dataDir = await mkdtemp(join(tmpdir(), "counterpart-program-"));
  let said = "";
  let port = "0";
  let child: ChildProcess | undefined;

  function run(): ChildProcess {
    const [program, args] = withoutPrivileges(process.execPath, ["--enable-source-maps", bundle]);
    child = spawn(program, args, {
      cwd: root,
      env: {
        PATH: process.env.PATH,
        PORT: port,
        HOST: "127.0.0.1",
        DATA_DIR: dataDir,
        LOG_LEVEL: "warn",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    return child;
  }

  async function start(): Promise<void> {
    const program = run();
    let saidNow = "";
    port = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += chunk;
        saidNow += chunk;
        const [, listening] = /On this computer\s+http:\S+:(\d+)/.exec(saidNow) ?? [];
        if (listening) resolve(listening);
      };
      program.stdout?.on("data", hear);
      program.stderr?.on("data", hear);
      program.once("close", () => reject(new Error(`The server did not start:\n${saidNow}`)));
    });
  }

  async function stop(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    if (!child) return null;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, "exit");
      child.kill(signal);
      await gone;
    }
    return child.exitCode;
  }

  const kill = async (): Promise<void> => void (await stop("SIGKILL"));

  return {
    get url() {
      return `http://127.0.0.1:${port}`;
    },
    dataDir,
    databaseFile: join(dataDir, "counterpart.sqlite"),
    said: () => said,
    kill,
    stop,
    start,
    async startAndKillAfter(ms) {
      run();
      await new Promise((done) => setTimeout(done, ms));
      await kill();
    },
    async close() {
      await kill();
      await chmod(dataDir, 0o755);
      await rm(dataDir, { recursive: true });
      await rm(bundle);
    },
  };
}

export async function startServerProgram(options: ServerProgramOptions = {}): Promise<ServerProgram> {
  const program = await serverProgram(options);
  await program.start();
  return program;
}

/** What it said when it would not start. */
export async function whyNot(program: ServerProgram): Promise<string> {
  const error: unknown = await program.start().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error ? error.message : "It started.";
}

/** Root may write to what nobody may write to; a server that runs as root in a container may not do so here. */
function withoutPrivileges(program: string, args: readonly string[]): [string, readonly string[]] {
  if (process.getuid?.() !== 0) return [program, args];
  return ["setpriv", ["--bounding-set", "-dac_override,-dac_read_search", program, ...args]];
}

/** Within the project, so that it finds its packages. */
async function bundled(entry: string): Promise<string> {
  const name = `server-${process.pid}-${performance.now()}.mjs`;
  const outfile = join(root, "node_modules/.cache/counterpart", name);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
