/** The report as files, and deleting the workshop: what a facilitator asks for over HTTP with their token. */

import type { Outcome } from "../../connection/api.ts";
import { kept } from "../../connection/kept.ts";
import { facilitatorToken } from "../../store/facilitator-key.ts";

export type ReportFormat = "md" | "csv" | "json";

async function asked(workshopId: string, path: string, method: "GET" | "POST"): Promise<Response | null> {
  const token = await facilitatorToken(kept(), workshopId);
  if (!token.ok) return null;
  try {
    return await fetch(`/api/workshops/${workshopId}/${path}`, {
      method,
      headers: { Authorization: `Bearer ${token.value}` },
    });
  } catch {
    return null;
  }
}

/** Whether it worked. The file's name is the server's. */
export async function downloadReport(workshopId: string, format: ReportFormat): Promise<boolean> {
  const timeZone = encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const response = await asked(workshopId, `report.${format}?timeZone=${timeZone}`, "GET");
  if (!response?.ok) return false;
  const named = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "");
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = named?.[1] ?? `report.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return true;
}

export async function forgetWorkshop(workshopId: string): Promise<Outcome<null>> {
  const response = await asked(workshopId, "forget", "POST");
  if (response?.ok) return { ok: true, value: null };
  return { ok: false, error: { code: response ? "fault" : "network" } };
}
