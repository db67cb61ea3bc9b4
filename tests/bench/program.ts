/**
 * A part of the measurement in a process of its own: started by main.ts under a role, asked one question at a time.
 * Each part tells by itself what it uses of the machine, so that nobody else's work is counted.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export type Role = "relay" | "product" | "load";

/** What a part tells about itself: `cpu`, its processor time so far in ms; `memory`, the bytes in use after a collection. */
export type UsageQuestion = { readonly what: "cpu" | "memory" };

/** In a part: says that it is ready, then answers whatever it is asked, and ends with whoever asks. */
export function answerQuestions<Question>(ready: string, answer: (question: Question) => unknown): void {
  process.on("message", async (question: Question) => {
    process.send?.((await answer(question)) ?? null);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.(ready);
}

export function usageNow({ what }: UsageQuestion): number {
  if (what === "cpu") {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  }
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

export interface Program<Question> {
  /** What it said when it was ready: a server's address. */
  readonly ready: string;
  ask<Answer>(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** Bundled as the server that is delivered: what runs from sources is another program. */
export async function bundledParts(): Promise<string> {
  const outfile = fileURLToPath(new URL("../../dist/bench/main.js", import.meta.url));
  await build({
    entryPoints: [fileURLToPath(new URL("main.ts", import.meta.url))],
    outfile,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
  });
  return outfile;
}

/** As `npm start` runs the server; the relay and the load get the same. */
const asStarted = "--max-semi-space-size=64";

/** `profileTo`: the folder in which it leaves a CPU profile when it ends. */
export async function startProgram<Question extends object>(
  bundle: string,
  role: Role,
  profileTo?: string,
): Promise<Program<Question>> {
  const profiling = profileTo ? ["--cpu-prof", `--cpu-prof-dir=${profileTo}`] : [];
  const child = fork(bundle, [role], { execArgv: ["--expose-gc", asStarted, ...profiling] });
  const ready = await nextMessage(child);
  return {
    ready: String(ready),
    async ask<Answer>(question: Question) {
      const answer = nextMessage(child);
      child.send(question);
      return (await answer) as Answer;
    },
    async stop() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error("A part of the measurement ended early."));
    child.once("exit", fail);
    child.once("message", (message) => {
      child.off("exit", fail);
      resolve(message);
    });
  });
}
