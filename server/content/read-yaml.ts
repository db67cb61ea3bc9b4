/**
 * Reads one YAML text into a plain value and tells where in the text each part of it stands.
 * Knows nothing of personas. Hostile or broken text gives a problem with a place, never an exception.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from "yaml";

/** A place in a text; both count from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface YamlProblem extends Place {
  readonly message: string;
}

type ReadYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly placeOf: (path: readonly (string | number)[]) => Place;
    }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] };

/** More than an author needs, and few enough that nothing can be multiplied into a flood. */
const mostAliases = 20;

/** What we find ourselves, in the shape of the parser's own errors. */
type Flaw = Pick<YAMLError, "code" | "message" | "pos">;

const start: Place = { line: 1, column: 1 };

/** The mistakes that authors make most, in their words; the parser's own words for the rest. */
const inWords: Readonly<Record<string, string>> = {
  BAD_ALIAS: "this alias is not usable: put texts that begin with * or & in quotes",
  BAD_INDENT: "this line is not indented like the others of its block",
  BLOCK_AS_IMPLICIT_KEY: "a text that has a colon and a space in it must stand in quotes",
  DUPLICATE_KEY: "this key stands here twice",
  MISSING_CHAR: "something is missing here, most likely a closing quote, a comma or a colon",
  MULTILINE_IMPLICIT_KEY: "this line has no colon after its key, or a long text is not indented",
  MULTIPLE_DOCS: "one file holds one persona: take the line “---” out",
  NON_STRING_KEY: "a key must be plain text",
  TAB_AS_INDENT: "indent with spaces, not with tabs",
  TAG_RESOLVE_FAILED: "tags (words that begin with !) are not allowed: put the text in quotes",
};

/**
 * CONTENT-11: YAML 1.2 with its core types only: no custom tags, no merge keys, keys that are text, each key once,
 * one document, few aliases.
 */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return line > 0 ? { line, column: Math.max(1, col) } : start;
  };
  try {
    const document = parseDocument(text, {
      version: "1.2",
      schema: "core",
      resolveKnownTags: false,
      stringKeys: true,
      // The parser compares each key with each; `repeatedKeys` looks them up.
      uniqueKeys: false,
      prettyErrors: false,
      lineCounter: lines,
      // "silent" would also keep a second document in the file from being an error.
      logLevel: "error",
    });
    const problems = [
      ...document.errors,
      ...document.warnings,
      ...repeatedKeys(document),
      ...tooManyAliases(document),
    ].map((error) => ({
      ...placeAt(error.pos[0]),
      message: inWords[error.code] ?? error.message,
    }));
    if (problems.length > 0) return { ok: false, problems };
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return { ok: true, value, placeOf: (path) => placeAt(offsetOf(document, path)) };
  } catch {
    // The parser recurses: absurdly deep nesting exhausts the stack; aliases of aliases exhaust their budget.
    return { ok: false, problems: [{ ...start, message: "is nested too deeply, or refers to itself" }] };
  }
}

function repeatedKeys(document: Document.Parsed): Flaw[] {
  const flaws: Flaw[] = [];
  visit(document, {
    Map: (_, map) => {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [from, to] = key.range ?? [0, 0];
        if (seen.has(key.value)) flaws.push({ code: "DUPLICATE_KEY", message: "", pos: [from, to] });
        seen.add(key.value);
      }
    },
  });
  return flaws;
}

function tooManyAliases(document: Document.Parsed): Flaw[] {
  const aliases: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      aliases.push(alias);
    },
  });
  const pos = aliases[mostAliases]?.range;
  if (!pos) return [];
  const message = `at most ${mostAliases} aliases (words that begin with *) are allowed`;
  return [{ code: "UNEXPECTED_TOKEN", message, pos: [pos[0], pos[1]] }];
}

/** Where the key (in a list: the entry) at `path` begins, or the nearest that exists on the way to it. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === part);
      if (!pair) break;
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof part === "number") {
      const item = node.items[part];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
