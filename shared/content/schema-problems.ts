/**
 * Turns what the schema objects to into problems in plain words (CONTENT-1, CONTENT-2).
 */
import type * as z from "zod/mini";
import { closestWord } from "./closest-word.ts";
import type { Problem } from "./problem.ts";
import { curveballSchema, journeySchema, personaSchema, stepSchema } from "./schema.ts";

type Issue = z.core.$ZodIssue;

/** Which keys an object may have, by the last key on the way to it. */
const knownKeys: Readonly<Record<string, readonly string[]>> = {
  "": Object.keys(personaSchema.shape),
  journeys: Object.keys(journeySchema.shape),
  context: Object.keys(journeySchema.shape.context.shape),
  dataCard: Object.keys(journeySchema.shape.dataCard.def.element.shape),
  steps: Object.keys(stepSchema.shape),
  curveballs: Object.keys(curveballSchema.shape),
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

function valueAt(root: unknown, path: Problem["path"]): unknown {
  let value = root;
  for (const part of path) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

/** Each unknown key is a problem of its own, at the key; the advice leaves out keys that are already there. */
function unknownKeys(path: Problem["path"], keys: readonly string[], root: unknown): Problem[] {
  const parent = valueAt(root, path);
  const present = isObject(parent) ? Object.keys(parent) : [];
  const owner = path.filter((part) => typeof part === "string").at(-1) ?? "";
  const free = (knownKeys[owner] ?? []).filter((key) => !present.includes(key));
  return keys.map((key) => {
    const didYouMean = closestWord(key, free);
    return {
      path: [...path, key],
      message: "is not a key of this format",
      ...(didYouMean && { didYouMean }),
    };
  });
}

const typeInWords: Readonly<Record<string, string>> = {
  string: "must be text",
  number: "must be a whole number",
  int: "must be a whole number",
  boolean: "must be true or false",
  array: "must be a list: indented lines that each begin with “- ”",
  object: "must be a block of “key: value” lines",
};

function wrongType(expected: string, value: unknown): string {
  const needsQuotes = expected === "string" && (typeof value === "number" || typeof value === "boolean");
  return needsQuotes
    ? "must be text: put it in quotes"
    : (typeInWords[expected] ?? `must be of type ${expected}`);
}

function outOfBounds(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown): string {
  const isTooBig = issue.code === "too_big";
  const limit = isTooBig ? issue.maximum : issue.minimum;
  const bound = isTooBig ? `at most ${limit}` : `at least ${limit}`;
  if (typeof value === "string") {
    return isTooBig ? `is too long: ${value.trim().length} characters, ${bound} fit` : "is empty";
  }
  if (Array.isArray(value))
    return `must have ${issue.exact ? `exactly ${limit}` : bound} entries, not ${value.length}`;
  return `must be ${bound}`;
}

function inWords(issue: Issue, path: Problem["path"], value: unknown): string {
  if (value === undefined) return "is missing";
  if (value === null) return "is empty";
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue.expected, value);
    case "too_big":
    case "too_small":
      return outOfBounds(issue, value);
    case "invalid_value":
      return `must be one of: ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return path.at(-1) === "id"
        ? "may hold only small letters a–z, digits and single hyphens, as in “tomasz-courier”"
        : "must be one line of ordinary characters, without line breaks or tabs";
    default:
      return "is not what this format expects";
  }
}

const keyOf = (path: Problem["path"]): string => JSON.stringify(path);

/**
 * All of `issues` as problems, one for each place (a value of the wrong type may also have the wrong length).
 * A key that is missing because it was misspelt is told once, at the misspelling.
 */
export function schemaProblems(issues: readonly Issue[], root: unknown): Problem[] {
  const problems = issues.flatMap((issue): Problem[] => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    if (issue.code === "unrecognized_keys") return unknownKeys(path, issue.keys, root);
    const value = valueAt(root, path);
    const didYouMean =
      issue.code === "invalid_value" && typeof value === "string"
        ? closestWord(value, issue.values.map(String))
        : undefined;
    return [{ path, message: inWords(issue, path, value), ...(didYouMean && { didYouMean }) }];
  });
  const told = new Set<string>();
  const misspelt = new Set(
    problems.flatMap(({ path, didYouMean }) =>
      didYouMean === undefined ? [] : [keyOf([...path.slice(0, -1), didYouMean])],
    ),
  );
  return problems.filter((problem) => {
    const key = keyOf(problem.path);
    const isRepeated = told.has(key) || (problem.message === "is missing" && misspelt.has(key));
    told.add(key);
    return !isRepeated;
  });
}
