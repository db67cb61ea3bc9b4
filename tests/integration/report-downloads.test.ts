/** The report's files as a browser gets them. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { reportFiles, reportFormats } from "../../shared/report/formats.ts";
import { bearerOf, foundedWorkshop, runningServer, type TestServer } from "../support/running-server.ts";

let server: TestServer;
beforeEach(async () => {
  server = await runningServer();
});
afterEach(() => server.close());

const types: Readonly<Record<string, string>> = {
  md: "text/markdown; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  ics: "text/calendar; charset=utf-8",
  txt: "text/plain; charset=utf-8",
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
