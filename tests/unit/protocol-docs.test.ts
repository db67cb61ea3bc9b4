/** docs/protocol.md names what there is: every command, rejection, message and stream, and none that is gone. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { protocolVersion } from "../../shared/protocol-version.ts";
import { applyChanges } from "../../shared/view/changes.ts";
import { tradeOffTexts } from "../../shared/workshop/board-state.ts";
import { commands } from "../../shared/workshop/commands.ts";

const at = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const docs = at("docs/protocol.md");
const section = (heading: string): string => docs.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
const rows = (text: string) =>
  [...text.matchAll(/^\| `(\w+)` \| ([^|]+) \| ([^|]+) \|/gm)].map(([, name = "", who = ""]) => ({
    name,
    who: who.trim(),
  }));

/** The words for who may send it, as the table writes them. */
function whoMay({ by }: (typeof commands)[keyof typeof commands]): string {
  const kinds: readonly string[] = by;
  if (kinds.includes("system")) return "the server";
  if (kinds.includes("visitor")) return "the server, for `POST /api/join`";
  return kinds.join(", ");
}

describe("docs/protocol.md", () => {
  const table = rows(section("All commands"));

  it("lists every command of the product, and none that is gone", () => {
    expect(table.map(({ name }) => name).toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it("says of each who may send it", () => {
    for (const { name, who } of table) {
      const spec = Object.values(commands).find((command) => command.name === name);
      if (!spec) throw new Error(`${name} is gone.`);
      expect(`${name}: ${who}`).toMatch(new RegExp(`^${name}: ${whoMay(spec)}`));
    }
  });

  it("names every address of the API", () => {
    const folder = fileURLToPath(new URL("../../server/http", import.meta.url));
    const sources = readdirSync(folder).map((name) => at(`server/http/${name}`));
    const addresses = sources.flatMap(
      (source) => source.match(/(?<=["`])\/(api\/[\w/:.]+|\w+z|metrics)(?=["`])/g) ?? [],
    );
    expect(new Set(addresses).size).toBeGreaterThan(10);
    expect(addresses.filter((address) => !docs.includes(`${address}\``))).toEqual([]);
  });

  it("names every rejection, and every text of a trade-off", () => {
    const source = at("shared/workshop/rejection.ts");
    const codes = [...source.matchAll(/readonly code: "(\w+)"/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(15);
    expect(codes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
    expect(tradeOffTexts.filter((field) => !docs.includes(`\`${field}\``))).toEqual([]);
  });

  it("shows what a client makes of changes as a client makes it", () => {
    const [, before = "", changes = "", after = ""] =
      /```json\n(\{ "names".*)\n```\n\nwith `(\[.*\])` becomes\n\n```json\n(.*)\n```/.exec(docs) ?? [];
    expect(applyChanges(JSON.parse(before), JSON.parse(changes))).toEqual(JSON.parse(after));
  });

  it("is of the version that the product speaks", () => {
    expect(docs).toContain(`protocol's version is **${protocolVersion}**`);
    expect(docs).toContain(`"protocol": ${protocolVersion},`);
  });
});
