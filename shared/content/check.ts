/**
 * Decides whether a value (a persona file as read) is a persona that can be played, and if not, says everything
 * that is wrong with it at once. Where in the file a problem stands is for whoever read the file.
 */
import { journeyProblems } from "./journey-rules.ts";
import type { Problem } from "./problem.ts";
import { journeySchema, type PersonaFile, personaSchema } from "./schema.ts";
import { schemaProblems } from "./schema-problems.ts";

export type Checked =
  | { readonly ok: true; readonly persona: PersonaFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** CONTENT-8: the journeys of a persona have ids of their own. */
function repeatedIds(journeys: readonly unknown[]): Problem[] {
  const seen = new Set<unknown>();
  return journeys.flatMap((journey, index): Problem[] => {
    if (typeof journey !== "object" || journey === null || !("id" in journey)) return [];
    const { id } = journey;
    if (typeof id !== "string") return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ["journeys", index, "id"], message: `is “${id}”, and so is that of an earlier journey` }];
  });
}

/** The rules across fields, for each journey whose own fields are right, so that an author sees all at one go. */
function ruleProblems(value: unknown): Problem[] {
  if (typeof value !== "object" || value === null || !("journeys" in value)) return [];
  const { journeys } = value;
  if (!Array.isArray(journeys)) return [];
  const inJourneys = journeys.flatMap((journey: unknown, index) => {
    const parsed = journeySchema.safeParse(journey);
    if (!parsed.success) return [];
    return journeyProblems(parsed.data).map((problem) => ({
      ...problem,
      path: ["journeys", index, ...problem.path],
    }));
  });
  return [...inJourneys, ...repeatedIds(journeys)];
}

/**
 * The persona with its texts trimmed, or every problem (at least one). Total: takes any value and never throws.
 */
export function checkPersona(value: unknown): Checked {
  const parsed = personaSchema.safeParse(value);
  const problems = [
    ...(parsed.success ? [] : schemaProblems(parsed.error.issues, value)),
    ...ruleProblems(value),
  ];
  if (parsed.success && problems.length === 0) return { ok: true, persona: parsed.data };
  return { ok: false, problems };
}
