/** Finds the folder of the program, whether it runs from its sources or from the bundle in dist/server. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The nearest folder above this file with a package.json. */
export function appRoot(from = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from) throw new Error("The program's folder has no package.json.");
  return appRoot(above);
}
