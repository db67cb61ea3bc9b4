/**
 * `npm run content:check [folder]`: tells authors what is wrong in their persona files and where.
 * Exits with 1 if anything is, or if there is nothing to check.
 */
import { join } from "node:path";
import { loadContent } from "../server/content/load-content.ts";

const directory = process.argv[2] ?? "personas";
const { castings, problems } = await loadContent(directory);

for (const { file, line, column, message } of problems) {
  const path = file === directory ? file : join(directory, file);
  process.stderr.write(`${path}:${line}:${column} ${message}\n`);
}

const personas = new Set(castings.map(({ persona }) => persona.id)).size;
if (problems.length > 0 || personas === 0) {
  const summary =
    problems.length > 0 ? `${problems.length} to put right` : `no persona files in ${directory}`;
  process.stderr.write(`${summary}.\n`);
  process.exitCode = 1;
} else {
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? "" : "s"}`;
  process.stdout.write(`${count(personas, "persona")}, ${count(castings.length, "journey")}: all right.\n`);
}
