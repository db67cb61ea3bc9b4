/**
 * A part of the measurement in a process of its own: started by main.ts under a role, asked one question at a time.
 * Each part tells by itself what it uses of the machine, so that nobody else's work is counted.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

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

export async function startProgram<Question extends object>(role: Role): Promise<Program<Question>> {
  const main = fileURLToPath(new URL("main.ts", import.meta.url));
  const child = fork(main, [role], { execArgv: ["--expose-gc", "--import", "tsx"] });
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
