/**
 * Lets one preparation work at a time in this clone, so that `npm start` and `npm test` begun together don't install
 * or build over each other. A lock whose owner is gone (killed, or the machine restarted) is taken over.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { lockFile } from "./paths.mjs";

const longestMs = 30 * 60_000;
const owner = `${process.pid} ${hostname()}`;

/** Runs `work` while holding the lock; waits for another holder, and lets go whatever happens. */
export async function withLock(work) {
  let told = false;
  while (!take()) {
    if (!told) console.log("• Waiting for another Counterpart command that is preparing this folder …");
    told = true;
    await pause(300);
  }
  const release = () => rmSync(lockFile, { force: true });
  process.on("exit", release);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(1));
  try {
    await work();
  } finally {
    release();
    process.off("exit", release);
  }
}

function take() {
  mkdirSync(dirname(lockFile), { recursive: true });
  try {
    writeFileSync(lockFile, owner, { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isStale()) return false;
    rmSync(lockFile, { force: true });
    return take();
  }
}

function isStale() {
  try {
    const ageMs = Date.now() - statSync(lockFile).mtimeMs;
    const [pid, host] = readFileSync(lockFile, "utf8").trim().split(" ");
    // Another machine's process (a shared folder, a container) can't be asked whether it lives: only age tells.
    if (host !== hostname()) return ageMs > longestMs;
    // Between its creation and its first byte the file is empty for a moment.
    if (!pid) return ageMs > 2_000;
    return ageMs > longestMs || Number(pid) === process.pid || !isAlive(Number(pid));
  } catch {
    return false;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
