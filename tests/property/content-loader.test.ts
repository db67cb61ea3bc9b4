import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadContent } from "../../server/content/load-content.ts";
import { changed, examplePersona } from "../support/example-persona.ts";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "content-"));
});
afterEach(async () => {
  await rm(directory, { recursive: true });
});

const good = stringify(examplePersona());
const save = (name: string, content: string | Uint8Array) => writeFile(join(directory, name), content);

async function problemsOf(content: string | Uint8Array) {
  await save("it.yaml", content);
  const { castings, problems } = await loadContent(directory);
  expect(castings).toEqual([]);
  return problems;
}

/** For any content: it loads, or every problem has a place inside the file. Never a rejection. */
async function expectLoadedOrReported(content: string | Uint8Array): Promise<void> {
  await save("it.yaml", content);
  const { castings, problems } = await loadContent(directory);
  expect(castings.length === 0).toBe(problems.length > 0);
  const lines = Buffer.from(content).toString("utf-8").split("\n");
  for (const { file, line, column, message } of problems) {
    expect(file).toBe("it.yaml");
    expect(message).not.toBe("");
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
  }
}

describe("loading personas", () => {
  it("makes a casting of each journey, the persona in it without its journeys", async () => {
    await save("it.yml", good);
    await save("notes.txt", "not a persona");
    await save(".hidden.yaml", "not a persona either");
    const { journeys, ...persona } = examplePersona();
    expect(await loadContent(directory)).toEqual({
      castings: journeys.map((journey) => ({ persona, journey })),
      problems: [],
    });
  });

  it("leaves a broken file out, tells of it, and loads the others (CONTENT-9)", async () => {
    await save("a.yaml", "name: [");
    await save("b.yaml", good);
    const { castings, problems } = await loadContent(directory);
    expect(castings).toHaveLength(1);
    expect(problems).toMatchObject([{ file: "a.yaml", line: 1 }]);
  });

  it("tells of a folder that cannot be read (CONTENT-9)", async () => {
    const missing = join(directory, "missing");
    expect(await loadContent(missing)).toMatchObject({ castings: [], problems: [{ file: missing }] });
  });

  it("points at the line and column of what is wrong (CONTENT-9)", async () => {
    const misspelt = good.replace("    scenario:", "    scenerio:");
    const line = good.split("\n").findIndex((text) => text.startsWith("    scenario:")) + 1;
    expect(await problemsOf(misspelt)).toEqual([
      {
        file: "it.yaml",
        line,
        column: 5,
        message: "journey 1, scenerio: is not a key of this format. Did you mean “scenario”?",
      },
    ]);
  });

  it("points at the block in which something is missing (CONTENT-9)", async () => {
    const value = changed(examplePersona(), ["journeys", 0, "steps", 2, "need"], undefined);
    const text = stringify(value);
    const line = text.split("\n").findIndex((each) => each.includes("Stage 3")) + 1;
    expect(await problemsOf(text)).toMatchObject([{ line, message: "journey 1, step 3, need: is missing" }]);
  });

  it("takes files of at most 256 KB (CONTENT-10)", async () => {
    const comment = (size: number) => `${good}#${"x".repeat(size - Buffer.byteLength(good) - 1)}`;
    expect(await problemsOf(comment(256 * 1024 + 1))).toMatchObject([{ message: "is larger than 256 KB" }]);
    await save("it.yaml", comment(256 * 1024));
    expect((await loadContent(directory)).castings).toHaveLength(1);
  });

  it("takes UTF-8 with or without a byte order mark, and points at what is not UTF-8 (CONTENT-10)", async () => {
    await save("it.yaml", `\uFEFF${good}`);
    expect((await loadContent(directory)).castings).toHaveLength(1);
    const latin = Buffer.concat([Buffer.from("id: é\nname: Luc"), Buffer.from([0xed]), Buffer.from("a\n")]);
    expect(await problemsOf(latin)).toEqual([
      { file: "it.yaml", line: 2, column: 10, message: "is not UTF-8 text: save it with the encoding UTF-8" },
    ]);
    expect(await problemsOf(Buffer.from(good, "utf16le"))).toHaveLength(1);
  });

  it("refuses a folder that calls itself a persona (CONTENT-10)", async () => {
    await mkdir(join(directory, "it.yaml"));
    expect((await loadContent(directory)).problems).toMatchObject([{ message: "is not an ordinary file" }]);
  });

  it.each([
    ["a custom tag", "name: !!js/function x", /tags .* are not allowed/],
    ["a tag that makes something else than text", "name: !!binary aGVsbG8=", /tags .* are not allowed/],
    ["a key that stands twice", "name: a\nname: b", /stands here twice/],
    ["a key that is no text", "? [a]\n: b", /key must be plain text/],
    ["two documents", `${good}---\n${good}`, /one file holds one persona/],
    ["tabs for indenting", "context:\n\twhy: x", /spaces, not with tabs/],
    ["a colon in a text without quotes", "text: Fraud ops: doubled", /must stand in quotes/],
    ["more aliases than anyone needs", `a: &a x\nb: [${"*a, ".repeat(21)}]`, /at most 20 aliases/],
    ["something that holds itself", "a: &a\n  b: *a", /./],
    ["brackets in brackets for ever", "[".repeat(100_000), /./],
    ["nothing", "", /the file: is empty/],
  ])("refuses %s (CONTENT-11)", async (_, content, words) => {
    const [problem] = await problemsOf(content);
    expect(problem?.message).toMatch(words);
  });

  it("is quick to refuse aliases of aliases of aliases (CONTENT-11)", async () => {
    const layers = Array.from({ length: 9 }, (_, n) => `l${n + 1}: &l${n + 1} [*l${n}, *l${n}]`);
    expect(await problemsOf(["l0: &l0 [x, x]", ...layers].join("\n"))).not.toEqual([]);
  });

  it("is quick with a flood of mistakes, and tells the first twenty (CONTENT-9)", async () => {
    const flood = Array.from({ length: 20_000 }, (_, n) => `k${n}: x`).join("\n");
    const problems = await problemsOf(flood);
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toBe("and more from here on");
  });

  it("keeps the first of two files with one persona id and tells of the second (CONTENT-12)", async () => {
    await save("a.yaml", good);
    await save("b.yaml", `# a copy\n${good}`);
    const { castings, problems } = await loadContent(directory);
    expect(castings).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: "b.yaml",
        line: 2,
        column: 1,
        message: "id: “lucia-shopper” is the id of the persona in a.yaml too",
      },
    ]);
  });

  it("loads or reports whatever bytes a file holds, and never throws (CONTENT-9)", async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."[]{}:-?&*!|>'\"%@#,\n\t ",
        "- ",
        ": ",
        "\n  ",
        "---\n",
        "<<: ",
        "&a ",
        "*a ",
        "!!set ",
      ),
      fc.constantFrom("journeys", "steps", "id", "__proto__", "constructor", "null", "1e999", "\uFFFD"),
      fc.string({ unit: "binary" }),
    );
    const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
    const content = fc.oneof(soup, fc.uint8Array({ maxLength: 200 }));
    await fc.assert(fc.asyncProperty(content, expectLoadedOrReported), { seed: 911, numRuns: 200 });
  });

  it("loads or reports a good file after any accident to it, and never throws (CONTENT-9)", async () => {
    const accident = fc.record({
      at: fc.nat(good.length),
      cut: fc.nat(60),
      put: fc.string({ maxLength: 12 }),
    });
    const broken = accident.map(({ at, cut, put }) => good.slice(0, at) + put + good.slice(at + cut));
    await fc.assert(fc.asyncProperty(broken, expectLoadedOrReported), { seed: 912, numRuns: 120 });
  });

  it("reports any value in any field that is not what belongs there, and never throws (CONTENT-1)", async () => {
    const places = [
      ["id"],
      ["painPoints", 0],
      ["journeys"],
      ["journeys", 0, "steps", 1],
      ["journeys", 0, "context"],
    ];
    const wrong = fc.tuple(
      fc.constantFrom(...places),
      fc.oneof(fc.integer(), fc.constant(null), fc.dictionary(fc.string(), fc.string())),
    );
    await fc.assert(
      fc.asyncProperty(wrong, async ([path, value]) => {
        expect(await problemsOf(stringify(changed(examplePersona(), path, value)))).not.toEqual([]);
      }),
      { seed: 913, numRuns: 50 },
    );
  });
});
