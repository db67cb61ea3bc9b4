import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { fileName } from "../../server/exports/file-name.ts";
import { renderJson } from "../../server/exports/json.ts";
import { renderMarkdown } from "../../server/exports/markdown.ts";
import { markdownText } from "../../server/exports/markdown-text.ts";
import { renderTradeOffsCsv } from "../../server/exports/trade-offs-csv.ts";
import { englishSummary } from "../../shared/report/english-summary.ts";
import { managersEdition } from "../../shared/report/manager-edition.ts";
import { reportOf } from "../../shared/report/report.ts";
import { rosterOf } from "../../shared/report/roster.ts";
import { phaseOf } from "../../shared/workshop/reading.ts";
import { clean } from "../../shared/workshop/schemas.ts";
import { hostile, finishedReport as report, reportWith, titled } from "../support/hostile-report.ts";
import { asSeat, facilitator } from "../support/play.ts";
import { playthrough } from "../support/playthrough.ts";
import { readCsv } from "../support/read-csv.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

/** As lenient a reader as there is: HTML allowed, addresses turned into links. */
const reader = new MarkdownIt({ html: true, linkify: true });

/** Each token's type and the heading's level, in order: the document's structure without its words. */
function structure(markdown: string): string[] {
  return reader
    .parse(markdown, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter(({ type }) => type !== "text" && type !== "text_special")
    .map(({ type, tag }) => `${type} ${tag}`);
}

describe("the Markdown report", () => {
  it("says on every copy that these are simulation decisions (REP-10)", () => {
    const draft = playthrough({ until: "soWhat" });
    for (const one of [report, reportOf(draft.state, { now: draft.play.now })]) {
      expect(renderMarkdown(one)).toContain("Simulation decisions, not roadmap decisions.");
    }
    expect(renderMarkdown(reportOf(draft.state, { now: draft.play.now }))).toContain("A draft");
    expect(renderMarkdown(report)).not.toContain("A draft");
  });

  it.each(titled)("has the same structure whatever people write: %s (REP-13)", (_, text) => {
    expect(structure(renderMarkdown(reportWith(text)))).toEqual(
      structure(renderMarkdown(reportWith("plain"))),
    );
  });

  it.each(titled)("shows what they wrote, as they wrote it, in one line: %s (REP-13)", (_, text) => {
    const shown = reader
      .parseInline(markdownText(text), {})
      .flatMap((token) => token.children ?? [])
      .map(({ content }) => content)
      .join("");
    expect(shown).toBe(clean(text.replace(/\s+/g, " ")));
  });

  it("leaves no address that a reader would turn into a link by itself (REP-13)", () => {
    const addresses = "https://evil.com, www.evil.com, WWW.evil.com, mail@evil.com";
    expect(markdownText(addresses)).toBe(
      "https\\://evil.com, www\\.evil.com, WWW\\.evil.com, mail\\@evil.com",
    );
  });

  it("says who bears most only where one payer does", () => {
    const [first, second, ...others] = report.whoPays;
    if (!first || !second) throw new Error("Nobody pays.");
    const tied = { ...report, whoPays: [{ ...first, count: 2 }, { ...second, count: 2 }, ...others] };
    expect(renderMarkdown(tied)).not.toContain("bears most");
    expect(
      renderMarkdown({
        ...report,
        whoPays: [
          { ...first, count: 3 },
          { ...second, count: 2 },
        ],
      }),
    ).toContain("bears most: 3");
  });

  it("can be written of a workshop in any phase, an empty one too", () => {
    const { state: empty, play: lobby } = playthrough({ people: 0, until: "lobby" });
    const markdown = renderMarkdown(reportOf(empty, { now: lobby.now }));
    expect(markdown).toContain("0 people");
    expect(markdown).not.toMatch(/undefined|NaN|null/);
    expect(renderMarkdown(report)).not.toMatch(/undefined|NaN|null/);
  });

  it("tells dates in the zone that it is asked for", () => {
    const late = { ...report, startedAt: Date.UTC(2025, 2, 14, 23, 30) };
    expect(renderMarkdown(late)).toContain("14 March 2025");
    expect(renderMarkdown(late, { timeZone: "Asia/Tokyo" })).toContain("15 March 2025");
  });

  it("is the same for the same workshop, to the letter", async () => {
    const castings = shippedCastings.filter(({ persona }) =>
      ["amina-carer", "tomasz-courier"].includes(persona.id),
    );
    const golden = playthrough({ people: 9, isEventful: true, castings });
    const whole = reportOf(golden.state, { now: golden.play.now });
    await expect(renderMarkdown(whole)).toMatchFileSnapshot("../golden/report.md");
    const managers = managersEdition(whole, rosterOf(golden.state, englishSummary.inPlaceOfNames));
    await expect(renderMarkdown(managers)).toMatchFileSnapshot("../golden/report-manager.md");
  });
});

describe("the CSV of trade-offs", () => {
  it("has one row a trade-off, all of one width, behind a byte-order mark", () => {
    const csv = renderTradeOffsCsv(report);
    expect(csv.startsWith("\uFEFFtable,group,persona")).toBe(true);
    const rows = readCsv(csv.slice(1));
    expect(rows).toHaveLength(1 + report.tradeOffs.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it.each(titled)("keeps text whole, and no cell is a formula: %s (REP-14)", (_, text) => {
    const [header = [], ...rows] = readCsv(renderTradeOffsCsv(reportWith(text)).slice(1));
    for (const row of rows) {
      const cell = row[header.indexOf("decision")] ?? "";
      expect(cell.replace(/^'/, "")).toBe(clean(text));
      for (const one of row) expect(one).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  it("ends its lines as RFC 4180 asks", () => {
    const csv = renderTradeOffsCsv(report);
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("the JSON report", () => {
  it("reads back as the report, with its schema’s and its content’s version", () => {
    const read: unknown = JSON.parse(renderJson(report));
    expect(read).toEqual(report);
    expect(read).toMatchObject({ schemaVersion: 1, contents: [{ version: expect.any(Number) }, {}] });
  });
});

describe("names in any script", () => {
  const names = [
    "Олена Шевченко",
    "अनिका शर्मा",
    "王芳",
    "محمد العلي",
    "Nguyễn Linh",
    "Saoirse O’Neill",
    "👩🏽‍🚀 Ada",
  ];

  it.each(names)("survive in every export: %s", (name) => {
    const { play: lobby } = playthrough({ people: 3, until: "lobby" });
    lobby.send({ kind: "visitor" }, "join", {
      name,
      discipline: "design",
      whenTaken: "another",
      isBot: false,
    });
    const seat = Object.values(lobby.state.seats).at(-1);
    lobby.send(facilitator, "proposeGroups", { preferredSize: 4 });
    lobby.send(facilitator, "confirmGroups", {});
    while (phaseOf(lobby.state) !== "step") {
      lobby.send(facilitator, "advanceRoom", { from: lobby.state.room.revision });
    }
    const group = Object.values(lobby.state.groups)[0];
    if (!seat || !group) throw new Error("There is no group.");
    const here = { groupId: group.id, slot: 0 };
    lobby.send(asSeat(seat.id), "writeProposal", { ...here, text: "Wait", base: 0 });
    lobby.send(asSeat(seat.id), "openVoting", here);
    for (const id of group.seatIds) {
      lobby.send(asSeat(id), "castBallot", { ...here, fingers: id === seat.id ? 1 : 4 });
    }
    const one = reportOf(lobby.state, { now: lobby.now });
    const stored = seat.name;
    expect(renderMarkdown(one)).toContain(stored);
    expect(renderTradeOffsCsv(one)).toContain(stored);
    expect(renderJson(one)).toContain(stored);
  });
});

describe("a download’s name", () => {
  it("says what it is of, when it was and what is in it", () => {
    expect(fileName(report, "md")).toBe("payments-guild-2025-03-14-report.md");
    expect(fileName(report, "csv")).toBe("payments-guild-2025-03-14-trade-offs.csv");
    expect(fileName({ ...report, isDraft: true }, "json")).toBe(
      "payments-guild-2025-03-14-report-draft.json",
    );
  });

  const titles = ["../../etc/passwd", "Zażółć gęślą jaźń", "東京", "", "CON", 'a"b\r\nX: y', ...hostile];
  it.each(titles.map((title) => [encodeURI(title.slice(0, 40)), title]))(
    "is safe whatever the title: %s (REP-15)",
    (_, title) => {
      expect(fileName({ ...report, title }, "md")).toMatch(/^[a-z0-9][a-z0-9-]{0,39}-2025-03-14-report\.md$/);
    },
  );
});
