/** The library: the personas that come with the product, and those that the operator adds to them (CONTENT_DIR). */
import { resolve } from "node:path";
import { type ContentProblem, type LoadedContent, loadContent } from "./load-content.ts";

/** In the order of the directories. Of two personas with one id the first is kept, the other is a problem (CONTENT-13). */
export async function loadLibrary(directories: readonly string[]): Promise<LoadedContent> {
  const castings: LoadedContent["castings"][number][] = [];
  const problems: ContentProblem[] = [];
  for (const directory of new Set(directories.map((one) => resolve(one)))) {
    const loaded = await loadContent(directory);
    const known = new Set(castings.map(({ persona }) => persona.id));
    const again = new Set(loaded.castings.map(({ persona }) => persona.id).filter((id) => known.has(id)));
    castings.push(...loaded.castings.filter(({ persona }) => !known.has(persona.id)));
    problems.push(...loaded.problems);
    for (const id of again) {
      problems.push({
        file: directory,
        line: 1,
        column: 1,
        message: `id: “${id}” is the id of another persona`,
      });
    }
  }
  return { castings, problems };
}
