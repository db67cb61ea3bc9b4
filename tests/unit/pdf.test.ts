/** The report as a PDF, through the real typesetter. Its text is read off the drawing of the same pages. Rule REP-22. */
import { afterAll, describe, expect, it } from "vitest";
import { apart, composed, plain, text } from "../../server/exports/pdf/blocks.ts";
import { createTypesetter, NotTypeset } from "../../server/exports/pdf/create-typesetter.ts";
import { pdfDocument } from "../../server/exports/pdf/render-pdf.ts";
import { finishedReport as report, reportWith, titled } from "../support/hostile-report.ts";

const typesetter = createTypesetter();
afterAll(() => typesetter.close());

/** Without blanks: lines end where the page does. */
const solid = (shown: string): string => shown.replace(/\s|\u200B|\u200D|\u2068|\u2069|\uFE0F/gu, "");

async function textOn(given: typeof report): Promise<string> {
  const svg = await typesetter.svg(pdfDocument(given));
  const pieces = [...svg.matchAll(/class="tsel"[^>]*>([^<]*)/g)].map(([, piece = ""]) => piece);
  return solid(
    pieces
      .join("")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"')
      .replace(/&#x27;|&#39;/g, "'")
      .replace(/&amp;/g, "&"),
  );
}

const pagesOf = (pdf: Buffer): number => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe("the report as a PDF", () => {
  it("has its notice, its parts and their pages, and every decision (REP-10)", async () => {
    const shown = await textOn(report);
    const pages = pagesOf(await typesetter.pdf(pdfDocument(report)));
    expect(pages).toBeGreaterThan(5);
    expect(shown).toContain(solid(`${pages} of ${pages}`));
    expect(shown.split(solid("Simulation decisions, not roadmap decisions."))).toHaveLength(pages + 2);
    for (const { texts } of report.tradeOffs) expect(shown).toContain(solid(texts.decision));
  });

  it("is the same file for the same report, whoever asks and whenever (REP-22)", async () => {
    const other = createTypesetter();
    const first = await typesetter.pdf(pdfDocument(report));
    const later = await other.pdf(pdfDocument({ ...report, writtenAt: report.writtenAt + 3_600_000 }));
    await other.close();
    expect(first.equals(later)).toBe(true);
  });

  it("says of itself what it is called and when it was made, and nothing else (REP-22)", async () => {
    const file = (await typesetter.pdf(pdfDocument(report))).toString("latin1");
    expect(file).toContain(`/Title (${report.title})`);
    expect(file).not.toMatch(/\/(Author|Keywords|Subject) |<dc:(creator|subject)>/);
  });

  it("is on A4, or on Letter where that is asked for", async () => {
    const boxOf = async (paper: "a4" | "letter") =>
      /\/MediaBox \[0 0 (\d+)[.\d]* (\d+)/.exec(
        (await typesetter.pdf(pdfDocument(report, { paper }))).toString("latin1"),
      );
    expect((await boxOf("a4"))?.slice(1)).toEqual(["595", "841"]);
    expect((await boxOf("letter"))?.slice(1)).toEqual(["612", "792"]);
  });

  it.each<readonly [title: string, text: string]>([
    ...titled,
    [
      "markup of its own",
      '#let x = 1 $a$ [b] *c* _d_ @e // g /* h */ `i` ~ -- --- = k + l / n: #panic() #read("report.typ")',
    ],
    ["names in many scripts", "Олена Ωμέγα अनिका 王芳 さくら 김민준 Nguyễn สมชาย 🎉"],
  ])("shows what people wrote as they wrote it: %s (REP-22)", async (_, written) => {
    expect(await textOn(reportWith(written))).toContain(solid(plain(written)));
  });

  it("runs from the right what somebody wrote so, and never our own words around it (REP-22)", () => {
    const name = "محمد العلي";
    expect(text(name).fromRight).toBe(true);
    expect(composed(apart(name)).fromRight).toBe(true);
    expect(composed(`${apart(name)}, Teal, table 1`)).toEqual({
      runs: [{ text: `\u2068${name}\u2069, Teal, table 1`, isStrong: false }],
      fromRight: false,
    });
  });

  it("takes ten thousand characters in one field", async () => {
    const long = "word and more ".repeat(715);
    const [first, ...rest] = report.tradeOffs;
    if (!first) throw new Error("There is no trade-off.");
    const whole = { ...report, tradeOffs: [{ ...first, discussionNote: long }, ...rest] };
    expect(await textOn(whole)).toContain(solid(long));
  });

  it("fails by itself where the typesetter cannot run, and nothing else does", async () => {
    const broken = createTypesetter({
      source: new URL("data:text/javascript,throw new Error('no such machine')"),
    });
    await expect(broken.pdf(pdfDocument(report))).rejects.toThrow(NotTypeset);
    await expect(broken.pdf(pdfDocument(report))).rejects.toThrow("no such machine");
    await broken.close();
  });
});
