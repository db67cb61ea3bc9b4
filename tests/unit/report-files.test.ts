/** The report's smaller files: calendar, tables for spreadsheets, a text for the team's channel. */
import { afterAll, describe, expect, it } from "vitest";
import { renderCheckIns } from "../../server/exports/check-ins.ts";
import { renderCommitmentsCsv } from "../../server/exports/commitments-csv.ts";
import { renderContributionsCsv } from "../../server/exports/contributions-csv.ts";
import { formats } from "../../server/exports/formats.ts";
import { createTypesetter } from "../../server/exports/pdf/create-typesetter.ts";
import { reportFiles, reportFormats } from "../../shared/report/formats.ts";
import { type Report, reportOf } from "../../shared/report/report.ts";
import { chatText, teamText, teamTextLength } from "../../shared/report/team-text.ts";
import { clean } from "../../shared/workshop/schemas.ts";
import { finishedReport as report, reportWith, titled } from "../support/hostile-report.ts";
import { playthrough } from "../support/playthrough.ts";
import { readCsv } from "../support/read-csv.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const scripts = "Олена, अनिका शर्मा, 王芳, محمد العلي, שלום, Nguyễn, 👩🏽‍🚀";

/** Each entry's properties as a calendar reads them: lines unfolded, what was escaped as it was written. */
function entriesOf(calendar: string): Record<string, string>[] {
  const lines = calendar.replace(/\r\n /g, "").split("\r\n");
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = "", value = ""] = /^([\w-]+)(?:;[^:]*)?:(.*)$/su.exec(line) ?? [];
    if (name === "BEGIN" && value === "VEVENT") entries.push({});
    const read = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? "\n" : sign));
    const entry = entries.at(-1);
    if (entry) entry[name] = read;
  }
  return entries;
}

describe("the calendar file", () => {
  it("has one whole day for each commitment, with its sentence and whose it is, and keeps its id", () => {
    const entries = entriesOf(renderCheckIns(report));
    expect(entries).toHaveLength(report.commitments.length);
    report.commitments.forEach(({ id, cue, action, owner }, index) => {
      const { UID, SUMMARY, DESCRIPTION = "", DTSTART } = entries[index] ?? {};
      expect(UID).toBe(`${id}@counterpart`);
      expect(DTSTART).toMatch(/^\d{8}$/);
      for (const part of [cue.replace(/^when /i, ""), action]) expect(SUMMARY).toContain(part);
      expect(DESCRIPTION).toContain(owner?.name ?? "table");
      expect(DESCRIPTION).toContain("Simulation decisions, not roadmap decisions.");
    });
    expect(new Set(entries.map(({ UID }) => UID)).size).toBe(entries.length);
  });

  it("invites nobody and blocks nobody's day", () => {
    const calendar = renderCheckIns(report);
    expect(calendar).not.toMatch(/^(ATTENDEE|ORGANIZER|METHOD)/im);
    expect(entriesOf(calendar).every(({ TRANSP }) => TRANSP === "TRANSPARENT")).toBe(true);
  });

  it("is on the day that it is where the reader is", () => {
    const late = {
      ...report,
      commitments: report.commitments.map((one) => ({ ...one, dueAt: Date.UTC(2025, 2, 28, 23, 30) })),
    };
    expect(entriesOf(renderCheckIns(late))[0]?.DTSTART).toBe("20250328");
    expect(entriesOf(renderCheckIns(late, { timeZone: "Asia/Tokyo" }))[0]?.DTSTART).toBe("20250329");
  });

  it.each([...titled, ["every script", scripts.repeat(8)] as const])(
    "has the same entries whatever people write, in lines of 75 octets: %s",
    (_, text) => {
      const calendar = renderCheckIns(reportWith(text));
      const entries = entriesOf(calendar);
      const names = (all: Record<string, string>[]) => all.map((entry) => Object.keys(entry));
      expect(names(entries)).toEqual(names(entriesOf(renderCheckIns(report))));
      expect(entries[0]?.DESCRIPTION).toContain(clean(text.replace(/\s+/g, " ")));
      for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    },
  );
});

describe("the tables for a spreadsheet", () => {
  const tables = { commitments: renderCommitmentsCsv, contributions: renderContributionsCsv };
  it.each(Object.entries(tables))("keep text whole, and no cell is a formula: %s (REP-14)", (_, render) => {
    for (const [, text] of titled) {
      const [header = [], ...rows] = readCsv(render(reportWith(text)).slice(1));
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      const cells = rows.map((row) => row[header.indexOf(header.includes("cue") ? "cue" : "name")] ?? "");
      expect(cells.length).toBeGreaterThan(0);
      for (const cell of cells) expect(cell.replace(/^'/, "")).toBe(clean(text));
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }
  });

  it("have a row for each commitment, and one for each person and step", () => {
    const csv = renderCommitmentsCsv(report);
    expect(csv.startsWith("\uFEFFtable,group,whose,owner")).toBe(true);
    expect(readCsv(csv.slice(1))).toHaveLength(1 + report.commitments.length);
    const contributions = readCsv(renderContributionsCsv(report).slice(1));
    expect(contributions).toHaveLength(1 + report.contributions.length);
  });

  it("credit everybody with the lines that stand under their name, and rank nobody (REP-20)", () => {
    const { contributions } = report;
    const sum = (kind: "parked" | "realityCheck") =>
      contributions.reduce((all, { credited }) => all + credited[kind], 0);
    expect(sum("realityCheck")).toBe(report.tradeOffs.flatMap((one) => one.realityChecks).length);
    expect(sum("parked")).toBe(report.tradeOffs.flatMap((one) => one.parked).length);
    const collator = new Intl.Collator("en-GB");
    const sorted = contributions.toSorted(
      (a, b) => a.table - b.table || collator.compare(a.name, b.name) || a.slot - b.slot,
    );
    expect(contributions.map(({ name, slot }) => [name, slot])).toEqual(
      sorted.map(({ name, slot }) => [name, slot]),
    );
    for (const { table, slot, credited, role } of contributions) {
      expect(credited.need === 0 || credited.constraint === 0 || role === null).toBe(true);
      expect(report.tradeOffs.some((one) => one.table === table && one.slot === slot)).toBe(true);
    }
    const [header = [], ...rows] = readCsv(renderContributionsCsv(report).slice(1));
    expect(header.join()).not.toMatch(/total|rank|share|percent/);
    for (const row of rows) expect(row[header.indexOf("read_as")]).toContain("not talk time");
  });

  it("credit nobody with options that are still written in silence (REP-2)", () => {
    const silent = playthrough({ until: { phase: "step", slot: 0, turn: "options", isPlayed: false } });
    const draft = reportOf(silent.state, { now: silent.play.now });
    expect(draft.contributions.every(({ credited }) => credited.option === 0)).toBe(true);
  });
});

/** As Slack, Teams, Discord and mail programs find what they make something of. */
const markup = [
  /(^|\s)[@＠](everyone|here|channel)/i,
  /<[!@#]/,
  /[<>`*~]/,
  /\b_|_\b/,
  /:\w+:/,
  /:\/\//,
  /\bwww\.\w/i,
  /\w@\w/,
  /\w\.\p{L}/u,
  /\]\(/,
  /(^|\s)#\w/,
  /^\s*(>|#|\d+[.)] |- )/m,
];

describe("the text for the team's channel", () => {
  it("says what it is, what the room found, who pays most, what is owed and what the groups will do", () => {
    const text = teamText(report);
    expect(text).toContain("Simulation decisions, not roadmap decisions.");
    expect(text).toContain("What the room found\n• ");
    expect(text).toMatch(/Who pays most often: .+ in \d of \d\./);
    expect(text).toContain("Debts without a repay trigger: ");
    for (const { owner, action } of report.commitments)
      if (owner === null) expect(text).toContain(chatText(action).slice(0, 40));
    expect(text.split("\n").every((line) => line === line.trim())).toBe(true);
  });

  it("names no person", () => {
    const names = report.groups.flatMap(({ members }) => members.map(({ name }) => name));
    const text = teamText(report);
    for (const name of names) expect(text).not.toContain(name);
  });

  it("can be written of a workshop in any phase, an empty one too", () => {
    const { state: empty, play: lobby } = playthrough({ people: 0, until: "lobby" });
    const text = teamText(reportOf(empty, { now: lobby.now }));
    expect(text).toContain("A draft");
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  /** As many debts and commitments as forty groups leave. */
  const long = (text: string): Report => {
    const one = reportWith(text);
    const many = <Item>(items: readonly Item[]): Item[] => Array.from({ length: 40 }, () => items).flat();
    return {
      ...one,
      debts: many(one.debts.map((debt) => ({ ...debt, repayTrigger: "" }))),
      commitments: many(one.commitments.map((commitment) => ({ ...commitment, owner: null }))),
    };
  };

  it.each([
    ...titled,
    ["10,000 characters", "ab ".repeat(3_333)] as const,
    ["scripts", scripts.repeat(20)] as const,
  ])("is short, and means nothing to a chat: %s (REP-21)", (_, text) => {
    for (const one of [reportWith(text), long(text)]) {
      const told = teamText(one);
      expect(told.length).toBeLessThanOrEqual(teamTextLength + 1);
      expect(told).not.toMatch(/\p{Surrogate}/u);
      for (const sign of markup) expect(told).not.toMatch(sign);
    }
    expect(teamText(long(text))).toMatch(/• and \d+ more in the report/);
  });

  it("reads as it was written, but for signs that a chat would take for its own (REP-21)", () => {
    const seen = (text: string) => chatText(text).replaceAll("\u2060", "");
    for (const text of [scripts, "Ask Ana: 3.5 days, and/or more (see www.example.com)"])
      expect(seen(text)).toBe(text);
    expect(seen("<!channel> *now*")).toBe("‹!channel› ∗now∗");
  });
});

describe("every format", () => {
  const typesetter = createTypesetter();
  afterAll(() => typesetter.close());

  it("has a file name of its own", () => {
    expect(new Set(reportFormats.map((format) => reportFiles[format])).size).toBe(reportFormats.length);
  });

  const castings = shippedCastings.filter(({ persona }) =>
    ["amina-carer", "tomasz-courier"].includes(persona.id),
  );
  const golden = playthrough({ people: 9, isEventful: true, castings });
  const goldenReport = reportOf(golden.state, { now: golden.play.now });
  it.each(["csv", "commitments.csv", "contributions.csv", "ics", "txt"] as const)(
    "is the same for the same workshop, to the letter: %s",
    async (format) => {
      const content = await formats[format].render(goldenReport, { typesetter });
      await expect(content).toMatchFileSnapshot(`../golden/${reportFiles[format]}`);
    },
  );

  it.each(reportFormats)("can be written of an empty workshop: %s", async (format) => {
    const { state: empty, play: lobby } = playthrough({ people: 0, until: "lobby" });
    const content = await formats[format].render(reportOf(empty, { now: lobby.now }), { typesetter });
    expect(content.length).toBeGreaterThan(0);
  });
});
