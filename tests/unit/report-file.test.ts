/** A report that a browser saves, from the cockpit and from the report's own page alike. */
import { afterEach, expect, it, vi } from "vitest";
import { saveReport } from "../../client/connection/report-file.ts";

afterEach(() => vi.unstubAllGlobals());

/** A browser that only saves; gives back what it was asked for and what it saved. */
function aBrowser(answer: () => Response) {
  const asked: string[] = [];
  const link = { href: "", download: "", click: vi.fn() };
  vi.stubGlobal("document", { createElement: () => link });
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return answer();
  });
  vi.stubGlobal("setTimeout", () => 0);
  return { asked, link };
}

it("is dated in the reader's time zone and keeps the name that the server gives it", async () => {
  const { asked, link } = aBrowser(
    () => new Response("# It", { headers: { "content-disposition": 'attachment; filename="monday.md"' } }),
  );
  expect(await saveReport("w-1", "md", "token")).toBe(true);
  const here = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(asked).toEqual([`/api/workshops/w-1/report.md?timeZone=${here}&edition=participant`]);
  expect(link.download).toBe("monday.md");
  expect(link.click).toHaveBeenCalledOnce();
  URL.revokeObjectURL(link.href);
});

it("is not saved where the server refuses it or does not answer", async () => {
  const { link } = aBrowser(() => new Response("", { status: 401 }));
  expect(await saveReport("w-1", "csv", "token")).toBe(false);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  expect(await saveReport("w-1", "csv", "token")).toBe(false);
  expect(link.click).not.toHaveBeenCalled();
});
