/**
 * Installs the packages that package-lock.json names, with `npm ci`, when those in node_modules are missing, are others,
 * or were built for another Node.js. A folder that somebody filled with npm by hand is recognised and kept.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { aptInstall, canApt } from "./apt.mjs";
import { npm } from "./npm.mjs";
import { inRoot, installStamp } from "./paths.mjs";
import { announce, lastLines, run } from "./run.mjs";

export async function install() {
  const wanted = stampNow();
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === wanted) return;
  if (!((await holdsTheLocksPackages()) && (await nativeModuleLoads()).ok)) {
    await announce(
      "Installing packages (usually half a minute; two where the database is compiled)",
      async () => {
        // Even where NODE_ENV is production: the build needs its tools.
        const { code, output } = await npm(["ci", "--include=dev"]);
        if (code !== 0) throw new Error(`npm could not install the packages:\n\n${lastLines(output)}`);
      },
    );
    await ensureNativeModule();
  }
  mkdirSync(dirname(installStamp), { recursive: true });
  writeFileSync(installStamp, wanted);
}

/** What node_modules depends on: the lock, and the Node.js and platform that native code was built for. */
function stampNow() {
  const lock = createHash("sha256")
    .update(readFileSync(inRoot("package-lock.json")))
    .digest("hex");
  const { platform, arch, version } = process;
  return JSON.stringify({ lock, node: version, platform, arch });
}

/** npm writes down what it put into node_modules; is that what the lock asks for? */
async function holdsTheLocksPackages() {
  const record = inRoot("node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const { packages: present } = JSON.parse(readFileSync(record, "utf8"));
  const { packages: asked } = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
  const { "": _project, ...dependencies } = asked;
  // Optional ones are for particular platforms: those of others are rightly absent.
  return Object.entries(dependencies).every(([path, { version, optional, devOptional, peer }]) => {
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional || peer);
  });
}

async function ensureNativeModule() {
  if ((await nativeModuleLoads()).ok) return;
  if (canApt() && !(await hasCompiler())) {
    await aptInstall(["build-essential", "python3"], "Installing a compiler for the database (a minute)");
  }
  const rebuilt = await announce("Compiling the database (about a minute)", () =>
    npm(["rebuild", "better-sqlite3", "--ignore-scripts=false"]),
  );
  const loads = await nativeModuleLoads();
  if (loads.ok) return;
  throw new Error(
    "The database (better-sqlite3) could not be built for this machine. It needs a C++ compiler, make and Python 3:\n" +
      "  Debian, Ubuntu: apt-get install build-essential python3 · macOS: xcode-select --install\n" +
      "  Windows: the “Desktop development with C++” workload of Visual Studio Build Tools\n\n" +
      lastLines(rebuilt.code === 0 ? loads.output : rebuilt.output),
  );
}

async function nativeModuleLoads() {
  const open = 'new (require("better-sqlite3"))(":memory:").close()';
  const { code, output } = await run(process.execPath, ["-e", open]);
  return { ok: code === 0, output };
}

async function hasCompiler() {
  const tools = await Promise.all(["c++", "make", "python3"].map((tool) => run(tool, ["--version"])));
  return tools.every(({ code }) => code === 0);
}
