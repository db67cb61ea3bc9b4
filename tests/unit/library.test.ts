/** The library: what ships, and what the operator adds to it (CONTENT-13). */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { stringify } from "yaml";
import { loadLibrary } from "../../server/content/library.ts";
import { examplePersona } from "../support/example-persona.ts";

let [ours, theirs] = ["", ""];
beforeEach(async () => {
  ours = await mkdtemp(join(tmpdir(), "counterpart-ours-"));
  theirs = await mkdtemp(join(tmpdir(), "counterpart-theirs-"));
});
afterEach(() => Promise.all([ours, theirs].map((directory) => rm(directory, { recursive: true }))));

const write = (directory: string, file: string, persona: object) =>
  writeFile(join(directory, file), stringify(persona));
const ids = async (...directories: string[]) =>
  (await loadLibrary(directories)).castings.map(({ persona }) => `${persona.id}: ${persona.name}`);

it("adds the operator's personas after those that ship", async () => {
  await write(ours, "z.yaml", examplePersona());
  await write(theirs, "a.yaml", { ...examplePersona(), id: "omar-cook", name: "Omar" });
  expect(await ids(ours, theirs)).toEqual(["lucia-shopper: Lucía", "omar-cook: Omar"]);
});

it("keeps the first of two personas with one id and says so", async () => {
  await write(ours, "a.yaml", examplePersona());
  await write(theirs, "b.yaml", { ...examplePersona(), name: "Another" });
  const { castings, problems } = await loadLibrary([ours, theirs]);
  expect(castings.map(({ persona }) => persona.name)).toEqual(["Lucía"]);
  expect(problems).toMatchObject([{ file: theirs, message: expect.stringContaining("lucia-shopper") }]);
});

it("does without a folder that is not there, and says so", async () => {
  await write(ours, "a.yaml", examplePersona());
  const { castings, problems } = await loadLibrary([ours, join(theirs, "nothing")]);
  expect(castings).toHaveLength(1);
  expect(problems).toHaveLength(1);
});

it("reads a folder once that was named twice", async () => {
  await write(ours, "a.yaml", examplePersona());
  expect(await loadLibrary([ours, `${ours}/`])).toMatchObject({ castings: [{}], problems: [] });
});
