/** What the docs promise in tables and links is so: minutes, variables, commands, files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readConfig } from "../../server/config.ts";
import { agendaFor, type Block, minuteMs, turnMs } from "../../shared/workshop/agenda.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "personas/README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** The cells of a table's row that begins with this word. */
const row = (text: string, begins: string): string[] =>
  (text.split("\n").find((line) => line.startsWith(`| ${begins}`)) ?? "")
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());

it.each(documents)("links lead somewhere in %s", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(
    ([, to = ""]) => to,
  );
  expect(links.filter((to) => !existsSync(join(root, dirname(document), to)))).toEqual([]);
});

it("docs/facilitating.md gives the minutes that the agenda has", () => {
  const text = read("docs/facilitating.md");
  const agendas = [60, 75, 90].map(agendaFor);
  const minutesOf = (isIt: (block: Block) => boolean) =>
    agendas.map(({ blocks }) => {
      const found = blocks.find(isIt);
      return found ? String(found.plannedMs / minuteMs) : "";
    });
  const kinds = {
    welcome: "welcome",
    briefing: "briefing",
    "meet your customer": "immersion",
    "out of the roles": "deRole",
    "what?": "what",
    "so what?": "soWhat",
    "now what?": "nowWhat",
    close: "close",
  };
  for (const [name, kind] of Object.entries(kinds))
    expect([name, row(text, name)]).toEqual([name, minutesOf((block) => block.kind === kind)]);
  for (const slot of [0, 1, 2, 3])
    expect(row(text, `step ${slot + 1}`)).toEqual(minutesOf((block) => block.slot === slot));
  expect(row(text, "buffer")).toEqual(agendas.map(({ bufferMs }) => String(bufferMs / minuteMs)));
});

it("docs/facilitating.md gives the turns' lengths", () => {
  const text = read("docs/facilitating.md");
  const inDigits = (ms: number) =>
    `${Math.floor(ms / 60_000)}:${String((ms % 60_000) / 1000).padStart(2, "0")}`;
  const [seven, nine] = [turnMs(7 * minuteMs), turnMs(9 * minuteMs)];
  for (const turn of ["need", "constraint", "options", "decision"] as const)
    expect([turn, ...row(text, turn).slice(0, 2)]).toEqual([
      turn,
      inDigits(seven[turn]),
      inDigits(nine[turn]),
    ]);
});

it("README.md lists every variable that the configuration reads", () => {
  const asked = new Set<string>();
  readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  const listed = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(asked.size).toBeGreaterThan(5);
  expect(listed.toSorted()).toEqual([...asked].toSorted());
});

it("README.md and CONTRIBUTING.md name commands that exist", () => {
  const scripts: unknown = JSON.parse(read("package.json")).scripts;
  const named = ["README.md", "CONTRIBUTING.md"].flatMap((document) =>
    [...read(document).matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(scripts).toHaveProperty([name]);
});
