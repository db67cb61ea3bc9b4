/** The report's files as a browser gets them. */
import { unzipSync } from "fflate";
import { afterEach, beforeEach, expect, it } from "vitest";
import { reportFiles, reportFormats } from "../../shared/report/formats.ts";
import { actAsFacilitator } from "../support/act-as-facilitator.ts";
import {
  bearerOf,
  foundedWorkshop,
  joining,
  runningServer,
  type TestServer,
} from "../support/running-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await runningServer();
});
afterEach(() => server.close());

const types: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  zip: "application/zip",
};

it.each(reportFormats)(
  "is saved under its name, never shown as a page, and kept by no cache: %s (REP-15)",
  async (format) => {
    const { workshopId, token } = await foundedWorkshop(server);
    const answer = await server.get(`/api/workshops/${workshopId}/report.${format}`, bearerOf(token));
    expect(answer.status).toBe(200);
    const [what, ending = ""] = reportFiles[format].split(".");
    expect(answer.headers.get("content-type")).toBe(types[ending]);
    expect(answer.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="[a-z0-9-]+-\\d{4}-\\d\\d-\\d\\d-${what}-draft\\.${ending}"$`),
    );
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-security-policy")).toContain("sandbox");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
  },
);

it("is nobody's without a key (REP-1)", async () => {
  const { workshopId } = await foundedWorkshop(server);
  for (const format of reportFormats)
    expect((await server.get(`/api/workshops/${workshopId}/report.${format}`)).status).toBe(401);
});

it("holds facilitators' own notes in their page and their JSON, and in nothing that anybody else gets (PNOTE-1)", async () => {
  const own = await foundedWorkshop(server);
  const ana = joining(own.joinCode, "Ana");
  await server.post("/api/join", ana);
  const note = { groupId: null, text: "Ana needs a break." };
  await actAsFacilitator(server, own, "writePrivateNote", note);
  await actAsFacilitator(server, own, "endWorkshop", { confirmed: true });
  const path = `/api/workshops/${own.workshopId}/report`;
  const ways = ["", ...reportFormats.map((format) => `.${format}`)];
  const told = async (way: string, token: string) => {
    const answer = await server.get(`${path}${way}?edition=facilitator`, bearerOf(token));
    expect([way, answer.status]).toEqual([way, 200]);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const files = way === ".zip" ? Object.values(unzipSync(bytes)) : [bytes];
    const text = files.map((file) => new TextDecoder().decode(file)).join("\n");
    return { text, name: answer.headers.get("content-disposition") };
  };
  for (const way of ways) {
    expect([way, (await told(way, ana.token)).text.includes(note.text)]).toEqual([way, false]);
    const isTheirs = ["", ".json", ".zip"].includes(way);
    const theirs = await told(way, own.token);
    expect([way, theirs.text.includes(note.text)]).toEqual([way, isTheirs]);
    expect([way, theirs.name?.includes("-facilitators-") ?? false]).toEqual([way, isTheirs && way !== ""]);
  }
  expect(JSON.parse((await told("", own.token)).text)).toMatchObject({
    edition: "facilitator",
    privateNotes: [{ place: "lobby", table: null, text: note.text }],
  });
});
