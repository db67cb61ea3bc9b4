/**
 * Finds a Chromium for the tests, installing one where it can, and records its path for playwright.config.ts.
 * In this order: CHROMIUM_PATH, the one recorded earlier, the system's, apt-get, Playwright's own download.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { aptInstall, canApt } from "./apt.mjs";
import { chromiumRecord, inRoot } from "./paths.mjs";
import { announce, run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const elsewhere = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

export async function prepareBrowser() {
  const path = await findOrInstall();
  mkdirSync(dirname(chromiumRecord), { recursive: true });
  writeFileSync(chromiumRecord, path);
}

async function findOrInstall() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no browser starts there.`);
  }
  const recorded = existsSync(chromiumRecord) && readFileSync(chromiumRecord, "utf8");
  if (recorded && existsSync(recorded)) return recorded;

  const present = (await firstThatStarts(systemPaths())) ?? (await firstThatStarts(await playwrightPaths()));
  if (present) return present;

  if (canApt()) {
    await aptInstall(["chromium"], "Installing Chromium for the tests (a minute or two)");
    const installed = await firstThatStarts(systemPaths());
    if (installed) return installed;
  }
  await announce("Downloading a Chromium for the tests (a minute or two)", () =>
    run(process.execPath, [inRoot("node_modules/playwright/cli.js"), "install", "chromium"], {
      timeoutMs: 10 * 60_000,
    }),
  );
  const downloaded = await firstThatStarts(await playwrightPaths());
  if (downloaded) return downloaded;
  throw new Error(
    "The tests need a Chromium, and none could be found or installed. Either\n" +
      "  install Chromium or Google Chrome (Debian, Ubuntu: sudo apt-get install chromium), or\n" +
      "  say where one is: CHROMIUM_PATH=/path/to/chromium npm test",
  );
}

function systemPaths() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(elsewhere[process.platform] ?? [])];
}

async function playwrightPaths() {
  const { chromium } = await import("@playwright/test");
  return [chromium.executablePath()].filter(Boolean);
}

async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return undefined;
}

/** Whether it really runs: Ubuntu's `chromium-browser`, for one, may be a stub that only says where to get it. */
async function starts(path) {
  if (!existsSync(path)) return false;
  // Windows' Chrome opens a window instead of printing its version.
  if (process.platform === "win32") return true;
  return (await run(path, ["--version"], { timeoutMs: 30_000 })).code === 0;
}
