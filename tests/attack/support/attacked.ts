/** Starts the server that is attacked, and tells what the attack has done to it. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Damage {
  /** Properties of JavaScript's own objects that are not what they were. */
  readonly prototypes: readonly string[];
  /** What was logged as a warning or worse. */
  readonly faults: readonly string[];
  readonly memoryMb: number;
}

export interface Attacked {
  readonly url: string;
  /** Why the process ended, or undefined while it runs. */
  fate(): string | undefined;
  damage(): Promise<Damage>;
  stop(): Promise<void>;
}

export async function startAttacked(): Promise<Attacked> {
  const main = fileURLToPath(new URL("attacked-server.ts", import.meta.url));
  const child = fork(main, { execArgv: ["--import", "tsx"], stdio: ["ignore", "ignore", "pipe", "ipc"] });
  let said = "";
  let fate: string | undefined;
  child.stderr?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.once("exit", (code, signal) => {
    fate = `The server ended (${signal ?? code}):\n${said}`;
  });
  const url = String(await heard(child, () => fate));
  return {
    url,
    fate: () => fate,
    async damage() {
      const answer = heard(child, () => fate);
      child.send("damage");
      return (await answer) as Damage;
    },
    async stop() {
      if (fate !== undefined) return;
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
    },
  };
}

function heard(child: ChildProcess, fate: () => string | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const fail = () => setImmediate(() => reject(new Error(fate() ?? "The server ended.")));
    child.once("exit", fail);
    child.once("message", (message) => {
      child.off("exit", fail);
      resolve(message);
    });
  });
}
