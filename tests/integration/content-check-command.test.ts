import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { stringify } from "yaml";
import { examplePersona } from "../support/example-persona.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function checkFolderWith(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), "content-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const command = ["--import", "tsx", "scripts/content-check.ts", folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf-8" });
  return { folder, status, stdout, stderr };
}

it("content:check says in one line that all is right", () => {
  expect(checkFolderWith({ "lucia.yaml": stringify(examplePersona()) })).toMatchObject({
    status: 0,
    stdout: "1 persona, 1 journey: all right.\n",
    stderr: "",
  });
});

it("content:check names file, line and column of each mistake and fails", () => {
  const { folder, status, stdout, stderr } = checkFolderWith({ "broken.yaml": "name: Lucía\nnmae: Lucía\n" });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(`${join(folder, "broken.yaml")}:2:1 nmae: is not a key of this format`);
});

it("content:check fails where there is nothing to check", () => {
  expect(checkFolderWith({ "notes.txt": "" })).toMatchObject({ status: 1, stdout: "" });
});
