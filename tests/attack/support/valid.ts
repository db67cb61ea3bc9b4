/**
 * Values that pass a schema, drawn from the schema itself, so that a command that is added tomorrow is attacked, too.
 * Ids are those that somebody has seen, so that many a command finds what it is about.
 */
import * as z from "zod/mini";
import type { Random } from "../../../shared/workshop/random.ts";
import { pick } from "./rubbish.ts";

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

export const inputOf = (schema: z.ZodMiniType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;

/** Everything that looks like an id in what the server sent, by its first word. */
export class KnownIds {
  readonly #byKind = new Map<string, Set<string>>();

  learn(text: string): void {
    for (const [id, kind = ""] of text.matchAll(/\b([a-z]{1,12})-[a-z0-9]{1,24}(?=["/:])/g))
      this.#byKind.set(kind, (this.#byKind.get(kind) ?? new Set()).add(id));
  }

  any(kind: string, random: Random): string {
    const known = [...(this.#byKind.get(kind) ?? [])];
    return known.length === 0 ? `${kind}-0` : pick(random, known);
  }
}

const words = ["yes", "I need to know at once.", "=1+1", "<b>bold</b>", "שלום", "a\nb", "👩‍👩‍👧‍👦", "{{x}}"];

const kindOf = (key: string): string =>
  key === "speaker" ? "seat" : key === "key" ? "group" : key.replace(/Id$/, "").toLowerCase();

/** `key`: what the value is called where it stands. */
export function validFor(schema: JsonSchema, random: Random, ids: KnownIds, key = ""): unknown {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return validFor(pick(random, options), random, ids, key);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(random, schema.enum);
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([name]) => schema.required?.includes(name) || random() < 0.5)
          .map(([name, one]) => [name, validFor(one, random, ids, name)]),
      );
    case "array": {
      const { items = {}, maxItems = 3 } = schema;
      return Array.from({ length: Math.floor(random() * (maxItems + 1)) }, () =>
        validFor(items, random, ids, key),
      );
    }
    case "string":
      return validText(schema, random, ids, key);
    case "integer":
    case "number": {
      const { minimum = 0, maximum = minimum + 3 } = schema;
      const spread = random() < 0.8 ? Math.min(3, maximum - minimum) : maximum - minimum;
      return minimum + Math.floor(random() * (spread + 1));
    }
    case "boolean":
      return random() < 0.5;
    default:
      return null;
  }
}

function validText(
  { pattern, maxLength = 40 }: JsonSchema,
  random: Random,
  ids: KnownIds,
  key: string,
): string {
  if (pattern === undefined) return pick(random, words).slice(0, maxLength);
  const id = ids.any(kindOf(key), random);
  if (pattern.includes("\\d{1,2}")) return `${id}/${Math.floor(random() * 4)}`;
  return pattern.includes("\\/") ? "tomasz/send-the-rent" : id;
}
