import { afterAll, describe, expect, it } from "vitest";
import { fileName } from "../../server/exports/file-name.ts";
import { formats } from "../../server/exports/formats.ts";
import { renderJson } from "../../server/exports/json.ts";
import { renderMarkdown } from "../../server/exports/markdown.ts";
import { createTypesetter } from "../../server/exports/pdf/create-typesetter.ts";
import { pdfDocument } from "../../server/exports/pdf/render-pdf.ts";
import { englishSummary } from "../../shared/report/english-summary.ts";
import { reportFormats } from "../../shared/report/formats.ts";
import { managersEdition } from "../../shared/report/manager-edition.ts";
import { reportOf } from "../../shared/report/report.ts";
import { rosterOf } from "../../shared/report/roster.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { playthrough } from "../support/playthrough.ts";

const { state, play } = playthrough({ people: 9, isEventful: true, title: "Payments guild" });
const everyone = Object.values(state.seats);
const roll = everyone.map(({ name }) => name).join(", ");

/** The state with everybody's name behind each text that somebody wrote, found by walking; taps are no texts. */
function withNames<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(withNames) as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => {
      if (key === "borrowing") return [key, value];
      const isWritten = typeof value === "string" && written.has(key);
      return [key, isWritten && value !== "" ? `${value} ${roll}` : withNames(value)];
    }),
  ) as Part;
}

/** Fields in which people's own words stand: values of what is edited in versions, proposals, lines, the title. */
const written = new Set(["value", "proposal", "text", "title", "question"]);

const { castings, seats, castingOrder, groups, ...rest } = state;
const lines = (whole: WorkshopState["groups"]): WorkshopState["groups"] =>
  Object.fromEntries(
    Object.entries(whole).map(([id, group]) => {
      const said = Object.fromEntries(
        Object.entries(group.deRole.lines).map(([who, line]) => [who, `${line} ${roll}`]),
      );
      return [id, { ...group, deRole: { ...group.deRole, lines: said } }];
    }),
  ) as WorkshopState["groups"];
const named: WorkshopState = {
  ...withNames(rest),
  castings,
  seats,
  castingOrder,
  groups: lines(withNames(groups)),
};

const participants = reportOf(named, { now: play.now });
const managers = managersEdition(participants, rosterOf(named, englishSummary.inPlaceOfNames));
const names = everyone.flatMap(({ name }) => [name, ...name.split(" ")]);

const typesetter = createTypesetter();
afterAll(() => typesetter.close());

describe("the manager’s edition", () => {
  it.each(reportFormats)("names nobody in .%s (REP-16)", async (format) => {
    const shown = String(await formats[format].render(managers, { timeZone: "UTC", typesetter }));
    expect(shown.length).toBeGreaterThan(0);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
    expect(everyone.filter(({ id }) => shown.includes(id))).toEqual([]);
  });

  it("names nobody on any page of the PDF, which everybody’s names (REP-16)", () => {
    const pages = pdfDocument(managers).data;
    expect(names.filter((name) => pages.includes(name))).toEqual([]);
    expect(everyone.filter(({ id }) => pages.includes(id))).toEqual([]);
    const whole = pdfDocument(participants).data;
    expect(everyone.filter(({ name }) => !whole.includes(name))).toEqual([]);
  });

  it("is asked of a report in which everybody is named, and in every text (REP-16)", () => {
    for (const whole of [renderJson(participants), renderMarkdown(participants)])
      expect(everyone.filter(({ name }) => !whole.includes(name))).toEqual([]);
  });

  it("says less than the participants’ and nothing else: the same trade-offs, debts and insights (REP-16)", () => {
    expect(managers.edition).toBe("manager");
    expect(managers.insights).toEqual(participants.insights);
    expect(managers.tradeOffs.map(({ key }) => key)).toEqual(participants.tradeOffs.map(({ key }) => key));
    expect(managers.totals).toEqual(participants.totals);
    expect(managers.whoPays).toEqual(participants.whoPays);
    expect(managers.commitments.every(({ owner }) => owner === null)).toBe(true);
  });

  it("shows the fingers of no vote that anybody dissented in (REP-16)", () => {
    const votes = managers.tradeOffs.flatMap((one) => one.votes);
    expect(votes.some(({ fingers }) => fingers.length === 0)).toBe(true);
    expect(votes.flatMap(({ fingers }) => fingers).every((fingers) => fingers > 2)).toBe(true);
  });

  it("counts a discipline of one person among the others (REP-16)", () => {
    const { people } = managersEdition(
      {
        ...participants,
        people: { total: 9, byDiscipline: { engineering: 4, product: 3, design: 1, other: 1 }, bots: 0 },
      },
      () => [],
    );
    expect(people).toEqual({
      total: 9,
      byDiscipline: { engineering: 4, product: 3, design: 0, other: 2 },
      bots: 0,
    });
  });

  it("says on its file and in it what it is (REP-16)", () => {
    expect(fileName({ ...managers, title: "Guild" }, "md")).toBe("guild-2025-03-14-report-manager.md");
    expect(renderMarkdown(managers)).toContain("This edition names nobody");
    expect(renderMarkdown(managers)).toContain("Simulation decisions, not roadmap decisions.");
    expect(renderMarkdown(managers)).not.toMatch(/undefined|NaN|null/);
  });
});
