/** The report over HTTP: as data for its own page, and as files that are saved under the name that the server gives them. */

import { type ReportFormat, reportFiles } from "../../shared/report/formats.ts";
import type { Edition } from "../../shared/summary/editions.ts";

export const askReport = (workshopId: string, ending: string, token: string): Promise<Response> =>
  fetch(`/api/workshops/${workshopId}/report${ending}`, { headers: { Authorization: `Bearer ${token}` } });

/** Its dates are those of the reader's time zone. Whether it worked. */
export async function saveReport(
  workshopId: string,
  format: ReportFormat,
  token: string,
  edition: Edition = "participant",
): Promise<boolean> {
  try {
    const timeZone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
    const response = await askReport(workshopId, `.${format}?timeZone=${timeZone}&edition=${edition}`, token);
    if (!response.ok) return false;
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = name ?? reportFiles[format];
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  } catch {
    return false;
  }
}
