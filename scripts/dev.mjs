/**
 * `npm run dev`: the server, restarted when its code changes, and Vite with the browser's part. Either one's end, or
 * Ctrl-C, ends both.
 */
import { spawn } from "node:child_process";
import { inRoot } from "./prepare/paths.mjs";

const start = (cli, ...args) =>
  spawn(process.execPath, [inRoot("node_modules", cli), ...args], { cwd: inRoot(), stdio: "inherit" });

const children = [
  start("tsx/dist/cli.mjs", "watch", "--clear-screen=false", "server/main.ts"),
  start("vite/bin/vite.js"),
];

let isStopping = false;
function stop(code) {
  if (isStopping) return;
  isStopping = true;
  process.exitCode = code;
  for (const child of children) child.kill("SIGTERM");
}

for (const child of children) child.on("exit", (code) => stop(code ?? 0));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stop(0));
