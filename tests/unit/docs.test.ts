/** What the docs promise is so: links, commands, variables, metrics, limits. The handbook has a test of its own. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { usualAllowances } from "../../server/access/limits.ts";
import { readConfig } from "../../server/config.ts";
import { createMetrics } from "../../server/http/metrics.ts";
import { usualPaces } from "../../server/realtime/pace.ts";
import { lengthLimits } from "../../shared/workshop/agenda.ts";
import { seatLimit } from "../../shared/workshop/seats.ts";

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
const operating = read("docs/operating.md");

/** The second cell of the table's row that begins with these words. */
const limitOf = (begins: string): string =>
  operating.split("\n").find((line) => line.startsWith(`| ${begins} |`)) ?? "";

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsIn = (document: string): string[] =>
  [
    ...read(document)
      .replaceAll(/^```.*?^```/gms, "")
      .matchAll(/^#+ (.+)$/gm),
  ].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );

it.each(documents)("links lead somewhere in %s", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];
  const broken = links.filter(([, to, anchor]) => {
    const target = to ? normalize(join(dirname(document), to)) : document;
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsIn(target).includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

it.each(documents)("commands exist that %s names", (document) => {
  const { scripts } = JSON.parse(read("package.json"));
  for (const [, name = ""] of read(document).matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g))
    expect(scripts).toHaveProperty([name]);
  for (const [path] of read(document).matchAll(/\bscripts\/[\w/]+\.m?[jt]s\b/g))
    expect([path, existsSync(join(root, path))]).toEqual([path, true]);
});

it("docs/operating.md lists every variable that the configuration reads, and README.md no other", () => {
  const asked = new Set<string>();
  readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  const listed = [...operating.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  expect(asked.size).toBeGreaterThan(5);
  expect(listed.toSorted()).toEqual([...asked].toSorted());
  const named = [...read("README.md").matchAll(/`([A-Z_]{3,})`/g)].map(([, name]) => name);
  expect([...asked]).toEqual(expect.arrayContaining(named));
});

it("docs/operating.md lists every metric of its own that the server counts, and names no other", async () => {
  const text = await createMetrics({ workshopsInMemory: () => 0 }).text();
  const counted = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name = "", kind]) => ({ name, kind }));
  const own = counted.filter(({ name }) => !/^counterpart_(process|nodejs)_/.test(name));
  const listed = [...operating.matchAll(/^\| `(counterpart_\w+)` \| (\w+) \|/gm)];
  expect(own.length).toBeGreaterThan(3);
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  expect(listed.map(([, name = "", kind]) => ({ name, kind })).toSorted(byName)).toEqual(
    own.toSorted(byName),
  );
  const named = [...operating.matchAll(/\bcounterpart_\w*[a-z]\b(?!_?…)/g)].map(([name]) =>
    name.replace(/_(bucket|count|sum)$/, ""),
  );
  expect(counted.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

it("docs/operating.md gives the limits that the server keeps", () => {
  const { joins, wrongCodes, wrongPasscodes, newWorkshops, sessions } = usualAllowances;
  const promised: Record<string, readonly number[]> = {
    "people in a workshop": [seatLimit],
    length: [lengthLimits.min, lengthLimits.max],
    "joining, from one address": [joins.times],
    "wrong join codes, from one address": [wrongCodes.times, wrongCodes.seconds / 60],
    "wrong passcodes, from one address": [wrongPasscodes.times, wrongPasscodes.seconds / 60],
    "new workshops, from one address": [newWorkshops.times],
    "facilitators' sign-ins, from one address": [sessions.times],
    "commands of a person": [usualPaces.commands.burst],
    "new connections of an address": [usualPaces.strangers.perSecond, usualPaces.strangers.burst],
  };
  for (const [what, figures] of Object.entries(promised))
    for (const figure of figures) expect(limitOf(what)).toMatch(new RegExp(`\\b${figure}\\b`));
});
