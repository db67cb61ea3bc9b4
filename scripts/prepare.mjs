/**
 * Makes a bare clone ready for an npm script, and costs next to nothing when it is ready already.
 * Run by the pre-scripts of package.json as `node scripts/prepare.mjs install [build] [browser]`.
 * Plain JavaScript on Node's own modules: nothing is installed yet when it runs first.
 */
import { requireNode } from "./prepare/node-version.mjs";

const steps = {
  install: async () => (await import("./prepare/install.mjs")).install(),
  build: async () => (await import("./prepare/build.mjs")).build(),
  browser: async () => (await import("./prepare/browser.mjs")).prepareBrowser(),
};

requireNode();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((step) => !Object.hasOwn(steps, step));
if (wanted.length === 0 || unknown.length > 0) {
  console.error(`Usage: node scripts/prepare.mjs [${Object.keys(steps).join("] [")}]`);
  process.exit(2);
}

const { withLock } = await import("./prepare/lock.mjs");
try {
  await withLock(async () => {
    for (const step of Object.keys(steps)) if (wanted.includes(step)) await steps[step]();
  });
} catch (error) {
  console.error(`\n✗ ${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
