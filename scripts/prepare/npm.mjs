/**
 * Starts npm from inside an npm script. npm hands its own settings down as npm_config_* variables; those that were meant
 * for the outer command (`npm start --omit=dev`, `npm test --json`) would bend the inner one, so they stop here, while
 * proxies, caches and the like pass.
 */
import { run } from "./run.mjs";

const meantForTheOuterCommand = new Set(
  [
    "also dev dry_run force global if_present ignore_scripts include install_links install_strategy json location",
    "long omit only optional package_lock package_lock_only parseable prefix production save save_dev save_exact",
    "workspace workspaces include_workspace_root loglevel silent",
  ].flatMap((names) => names.split(" ")),
);

export function npm(args) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => {
      const setting = /^npm_config_(.+)$/i.exec(name)?.[1];
      return !setting || !meantForTheOuterCommand.has(setting.toLowerCase().replaceAll("-", "_"));
    }),
  );
  const quiet = ["--no-audit", "--no-fund", "--no-progress", "--no-update-notifier", "--loglevel=error"];
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return run(process.execPath, [cli, ...args, ...quiet], { env });
  return run("npm", [...args, ...quiet], { env, shell: process.platform === "win32" });
}
