/** The numbered rules: each one in docs/rules.md is proven somewhere, and whatever is cited exists. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rules = readFileSync(join(root, "docs/rules.md"), "utf8");

/** Numbers that are not rules': character encodings, hash functions and standards. */
const others = /^(UTF|SHA|RFC|ISO|WCAG)-/;
const number = /\b[A-Z]{3,12}-[1-9]\d*\b/g;
/** A first and a last number with "to" or "…" between them cite what lies between as well. */
const range = /\b([A-Z]{3,12})-(\d+) (?:to|…) \1-(\d+)\b/g;

function citedIn(text: string): string[] {
  const between = [...text.matchAll(range)].flatMap(([, area, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, nth) => `${area}-${Number(from) + nth}`),
  );
  return [...(text.match(number) ?? []), ...between].filter((rule) => !others.test(rule));
}

/** Who cites what: rule by rule, the files under `folders` that do. */
function citations(...folders: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|tsx|md)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      for (const rule of citedIn(readFileSync(path, "utf8"))) {
        found.set(rule, (found.get(rule) ?? new Set()).add(relative(root, path)));
      }
    }
  }
  return found;
}

const written = [...rules.matchAll(/^- \*\*([A-Z]+-\d+)\*\* (.+)$/gm)].map(
  ([, rule = "", sentence = ""]) => ({
    rule,
    sentence,
  }),
);

describe("the rules", () => {
  it("have a number each and a sentence that ends", () => {
    expect(written.length).toBeGreaterThan(100);
    expect(written.length).toBe(rules.match(/^- \*\*/gm)?.length);
    expect(new Set(written.map(({ rule }) => rule)).size).toBe(written.length);
    expect(written.filter(({ sentence }) => !/[.”"]$/.test(sentence))).toEqual([]);
  });

  it("are each cited by a test", () => {
    const tested = citations("tests");
    expect(written.map(({ rule }) => rule).filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it("include every number that the code, its tests and the docs cite", () => {
    const known = new Set(written.map(({ rule }) => rule));
    const unknown = [...citations("shared", "server", "client", "tests", "scripts", "docs")].filter(
      ([rule]) => !known.has(rule),
    );
    expect(unknown.map(([rule, files]) => `${rule}: ${[...files].join(", ")}`)).toEqual([]);
  });
});
