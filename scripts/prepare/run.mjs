/** Runs another program quietly: its output is kept back, and its last lines are shown only when it fails. */
import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/**
 * Resolves to the program's exit code and output. A program that can't be started or that outlasts `timeoutMs`
 * counts as failed; it never rejects.
 */
export function run(program, args, { env = process.env, timeoutMs, shell = false } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const options = { cwd: root, env, shell, timeout: timeoutMs, stdio: ["ignore", "pipe", "pipe"] };
    const child = spawn(program, args, options);
    const stop = () => child.kill();
    process.once("exit", stop);
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => {
      process.off("exit", stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The last lines of a failed program, indented, without the addresses of the servers that it talked to. */
export function lastLines(output, count = 15) {
  const lines = output.replace(/\bhttps?:\/\/[^\s/"')]+/g, "…").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .slice(-count)
    .map((line) => `  │ ${line}`)
    .join("\n");
}

/** Says what is being done, does it, and says how long it took. */
export async function announce(what, work) {
  const startedAt = Date.now();
  console.log(`• ${what} …`);
  const result = await work();
  console.log(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}
