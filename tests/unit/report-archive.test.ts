/** All of the report's files in one: as an archive, and as an operator takes them out of the data folder. */
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { exportReport } from "../../server/export-report.ts";
import { archived } from "../../server/exports/archive.ts";
import { type FileContent, formats } from "../../server/exports/formats.ts";
import { createTypesetter } from "../../server/exports/pdf/create-typesetter.ts";
import { createMemoryStore } from "../../server/store/memory-store.ts";
import { encode, namesIn } from "../../server/workshops/codec.ts";
import { reportFiles, reportFormats } from "../../shared/report/formats.ts";
import { finishedReport as report } from "../support/hostile-report.ts";
import { playthrough } from "../support/playthrough.ts";

const typesetter = createTypesetter();
afterAll(() => typesetter.close());

describe("the archive", () => {
  it("holds every other format under its own name, as it is by itself", async () => {
    const content = await formats.zip.render(report, { timeZone: "Asia/Tokyo", typesetter });
    if (typeof content === "string") throw new Error("An archive is no text.");
    const files = unzipSync(content);
    const others = reportFormats.filter((format) => format !== "zip");
    expect(Object.keys(files).toSorted()).toEqual(others.map((format) => reportFiles[format]).toSorted());
    for (const format of ["md", "csv", "json", "ics", "txt"] as const) {
      const alone = await formats[format].render(report, { timeZone: "Asia/Tokyo", typesetter });
      expect(String(Buffer.from(files[reportFiles[format]] ?? []))).toBe(alone);
    }
  });

  it("is the same for the same workshop, byte for byte", async () => {
    const [one, two] = [
      await formats.zip.render(report, { typesetter }),
      await formats.zip.render(report, { typesetter }),
    ];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
  });

  it("can be made of what happened before there were archives", async () => {
    expect(unzipSync(await archived(new Map([["a.txt", new Uint8Array([65])]]), 0))).toHaveProperty("a.txt");
  });
});

describe("the operator's export", () => {
  async function storeWithOne() {
    const { state, log, play } = playthrough({ people: 6 });
    const store = createMemoryStore();
    await store.append([
      { workshopId: state.id, expectedSeq: 0, events: log.map(encode), names: namesIn(log) },
    ]);
    return { store, id: state.id, now: () => play.now };
  }

  /** Runs it, and tells what was said and what was written. */
  async function run(asked: (id: string) => readonly string[]) {
    const { store, id, now } = await storeWithOne();
    const written = new Map<string, FileContent>();
    const write = async (folder: string, name: string, content: FileContent) => {
      written.set(`${folder}/${name}`, content);
    };
    return { done: await exportReport({ store, now, typesetter, write }, asked(id)), written };
  }

  it("writes every format of an ended workshop's report", async () => {
    const { done, written } = await run((id) => ["--workshop", id, "--out", "here"]);
    expect(done).toMatchObject({ ok: true, text: expect.stringContaining("report.md") });
    expect([...written.keys()]).toEqual(reportFormats.map((format) => `here/${reportFiles[format]}`));
    expect(written.get("here/report.md")).toContain("# Payments guild");
    expect(written.get("here/report.md")).not.toContain("A draft");
  });

  it("writes the formats that are named, in the time zone that is named", async () => {
    const { written } = await run((id) => [
      ...["--workshop", id, "--out", "here", "--format", "md, commitments.csv"],
      ...["--time-zone", "Asia/Tokyo"],
    ]);
    expect([...written.keys()]).toEqual(["here/report.md", "here/commitments.csv"]);
  });

  it.each<[string, (id: string) => readonly string[], string]>([
    ["nothing", () => [], "--workshop ID"],
    ["no folder", (id) => ["--workshop", id], "--out DIR"],
    ["something unknown", (id) => ["--workshop", id, "--out", "here", "--speed", "9"], "--speed"],
    ["a format that is none", (id) => ["--workshop", id, "--out", "here", "--format", "md,xls"], "xls"],
    ["a zone that is none", (id) => ["--workshop", id, "--out", "here", "--time-zone", "Mars"], "Mars"],
    ["a workshop that is none", () => ["--workshop", "w-none", "--out", "here"], "no workshop w-none"],
  ])("writes nothing and says why when asked for %s", async (_, asked, told) => {
    const { done, written } = await run(asked);
    expect(done).toMatchObject({ ok: false, problem: expect.stringContaining(told) });
    expect(written.size).toBe(0);
  });

  it("says of a workshop that this version cannot read what to do", async () => {
    const store = createMemoryStore();
    const events = [{ at: 1, version: 1, type: "pigeonSent", data: {} }];
    await store.append([{ workshopId: "w-1", expectedSeq: 0, events }]);
    const write = () => Promise.reject(new Error("Nothing should be written."));
    const done = await exportReport({ store, now: () => 2, typesetter, write }, [
      "--workshop",
      "w-1",
      "--out",
      "here",
    ]);
    expect(done).toMatchObject({ ok: false, problem: expect.stringContaining("cannot be opened") });
  });
});
