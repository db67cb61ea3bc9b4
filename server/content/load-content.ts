/**
 * Loads the personas that a directory holds, one YAML file a persona, into castings (a persona on one journey).
 * A file with anything wrong in it is left out and reported with its places; the others load (CONTENT-9).
 */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { checkPersona } from "../../shared/content/check.ts";
import { problemInWords } from "../../shared/content/problem.ts";
import type { Casting, PersonaFile } from "../../shared/content/schema.ts";
import { type Place, readYaml } from "./read-yaml.ts";

export interface ContentProblem extends Place {
  /** The file's name within the directory, or the directory if that could not be read. */
  readonly file: string;
  readonly message: string;
}

export interface LoadedContent {
  /** By file name, then in each file's order of journeys. */
  readonly castings: readonly Casting[];
  readonly problems: readonly ContentProblem[];
}

interface ReadPersona {
  readonly persona: PersonaFile;
  readonly idPlace: Place;
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Flaw[] };
type Flaw = Omit<ContentProblem, "file">;

const largestFile = 256 * 1024;
/** Nobody reads more at one go, and most of what follows is the same mistake again. */
const mostFlaws = 20;
const mostFlawsLocated = 500;

const flawed = (message: string, place: Place = { line: 1, column: 1 }): { ok: false; problems: Flaw[] } => ({
  ok: false,
  problems: [{ ...place, message }],
});

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** CONTENT-10: at most 256 KB of UTF-8, in an ordinary file. */
async function readText(path: string): Promise<Read<string>> {
  let bytes: Buffer;
  try {
    const about = await stat(path);
    if (!about.isFile()) return flawed("is not an ordinary file");
    if (about.size > largestFile) return flawed("is larger than 256 KB");
    bytes = await readFile(path);
  } catch (error) {
    return flawed(`cannot be read (${reasonOf(error)})`);
  }
  try {
    return { ok: true, value: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return flawed("is not UTF-8 text: save it with the encoding UTF-8", firstBadByte(bytes));
  }
}

/** The first character that is not UTF-8. A line break cannot be part of another character, so lines are safe cuts. */
function firstBadByte(bytes: Buffer): Place {
  const lenient = bytes.toString("utf-8").split("\n");
  const strict = bytes.toString("latin1").split("\n");
  const index = lenient.findIndex(
    (line, at) => !Buffer.from(line).equals(Buffer.from(strict[at] ?? "", "latin1")),
  );
  return { line: index + 1, column: Math.max(0, lenient[index]?.indexOf("\uFFFD") ?? 0) + 1 };
}

function readPersona(text: string): Read<ReadPersona> {
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false, problems: [...yaml.problems] };
  const checked = checkPersona(yaml.value);
  if (checked.ok) return { ok: true, value: { persona: checked.persona, idPlace: yaml.placeOf(["id"]) } };
  const problems = checked.problems.slice(0, mostFlawsLocated).map((problem) => ({
    ...yaml.placeOf(problem.path),
    message: problemInWords(problem),
  }));
  return { ok: false, problems };
}

/** The first flaws of a file, in its order, and whether there are more. */
function firstFlaws(flaws: readonly Flaw[]): Flaw[] {
  const sorted = [...flaws].sort((a, b) => a.line - b.line || a.column - b.column);
  const next = sorted[mostFlaws];
  if (!next) return sorted;
  return [...sorted.slice(0, mostFlaws), { ...next, message: "and more from here on" }];
}

const castingsOf = ({ journeys, ...persona }: PersonaFile): Casting[] =>
  journeys.map((journey) => ({ persona, journey }));

const isPersonaFile = (name: string): boolean => /\.ya?ml$/i.test(name) && !name.startsWith(".");

/**
 * Every `.yaml` and `.yml` file of `directory` (not of folders in it). Never rejects: a directory that cannot be
 * read is a problem too. Of two files with one persona id the first by name is kept (CONTENT-12).
 */
export async function loadContent(directory: string): Promise<LoadedContent> {
  let names: string[];
  try {
    names = (await readdir(directory)).filter(isPersonaFile).sort();
  } catch (error) {
    const message = `the folder cannot be read (${reasonOf(error)})`;
    return { castings: [], problems: [{ file: directory, line: 1, column: 1, message }] };
  }
  const castings: Casting[] = [];
  const problems: ContentProblem[] = [];
  const fileOfId = new Map<string, string>();
  for (const file of names) {
    const text = await readText(join(directory, file));
    const read = text.ok ? readPersona(text.value) : text;
    if (!read.ok) {
      problems.push(...firstFlaws(read.problems).map((flaw) => ({ file, ...flaw })));
      continue;
    }
    const { persona, idPlace } = read.value;
    const earlier = fileOfId.get(persona.id);
    if (earlier !== undefined) {
      problems.push({
        file,
        ...idPlace,
        message: `id: “${persona.id}” is the id of the persona in ${earlier} too`,
      });
      continue;
    }
    fileOfId.set(persona.id, file);
    castings.push(...castingsOf(persona));
  }
  return { castings, problems };
}
