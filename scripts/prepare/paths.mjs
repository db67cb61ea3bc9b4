/** Where preparation reads and keeps things. Everything kept is disposable: without it the work is done anew. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const inRoot = (...parts) => join(root, ...parts);

export const installStamp = inRoot("node_modules/.cache/counterpart/install.json");
export const chromiumRecord = inRoot("node_modules/.cache/counterpart/chromium-path");
/** What each test runner writes down where CI is set, for scripts/tally.mjs. */
export const testRecords = {
  vitest: inRoot("node_modules/.cache/counterpart/tests-vitest.json"),
  playwright: inRoot("node_modules/.cache/counterpart/tests-playwright.json"),
};
export const buildStamp = inRoot("dist/build.json");
export const lockFile = inRoot("dist/.prepare.lock");
