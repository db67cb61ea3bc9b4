/**
 * Builds the browser's part into dist/client and the server's into dist/server/main.js, each only when something it is
 * made of has changed since. Changes are told by content, not by date: a fresh clone's dates mean nothing.
 */
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildStamp, inRoot } from "./paths.mjs";
import { announce, lastLines, run } from "./run.mjs";

const toolchain = ["package-lock.json", "tsconfig.base.json", "scripts/prepare/build.mjs"];

const parts = {
  server: {
    sources: ["server", "shared", ...toolchain],
    result: "dist/server/main.js",
    build: buildServer,
  },
  client: {
    sources: ["client", "shared", "vite.config.ts", ...toolchain],
    result: "dist/client/index.html",
    build: buildClient,
  },
};

export async function build() {
  const built = readStamp();
  for (const [name, { sources, result, build: make }] of Object.entries(parts)) {
    const wanted = fingerprint(sources);
    if (built[name] === wanted && statSync(inRoot(result), { throwIfNoEntry: false })) continue;
    await announce(`Building the ${name} (a few seconds)`, make);
    built[name] = wanted;
    mkdirSync(dirname(buildStamp), { recursive: true });
    writeFileSync(buildStamp, JSON.stringify(built));
  }
}

/** One bundle of our own code; packages stay in node_modules. */
async function buildServer() {
  const { build: bundle } = await import("esbuild");
  const options = {
    absWorkingDir: inRoot(),
    entryPoints: ["server/main.ts"],
    outfile: parts.server.result,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20.19",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "silent",
  };
  await bundle(options).catch((error) => {
    throw new Error(`The server could not be built:\n\n${lastLines(error.message)}`);
  });
  // What runs or is read as a file of its own, beside the bundle as it was beside its module.
  for (const file of ["typesetter.mjs", "report.typ"])
    copyFileSync(inRoot("server/exports/pdf", file), inRoot("dist/server", file));
}

async function buildClient() {
  const { code, output } = await run(process.execPath, [inRoot("node_modules/vite/bin/vite.js"), "build"], {
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (code !== 0) throw new Error(`The client could not be built:\n\n${lastLines(output, 30)}`);
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(buildStamp, "utf8"));
  } catch {
    return {};
  }
}

function fingerprint(sources) {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(filesIn)) hash.update(`${path}\0`).update(readFileSync(inRoot(path)));
  return hash.digest("hex");
}

function filesIn(path) {
  const entry = statSync(inRoot(path), { throwIfNoEntry: false });
  if (!entry) return [];
  if (!entry.isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
