/** Asks the server for the report with whatever this browser holds: a facilitator's key, or a seat's. */
import type { Report } from "../../../shared/report/report.ts";
import { kept } from "../../connection/kept.ts";
import { facilitatorKey, facilitatorToken } from "../../store/facilitator-key.ts";
import { seatKeys } from "../../store/seat-keys.ts";

export type Found =
  | { readonly status: "ready"; readonly report: Report; readonly token: string }
  /** A seat's, before the workshop has ended (or a seat that is signed out: the server does not tell which). */
  | { readonly status: "soon" }
  /** This browser holds nothing of the workshop. */
  | { readonly status: "stranger" }
  | { readonly status: "offline" };

export type Format = "md" | "csv" | "json";

export async function findReport(workshopId: string): Promise<Found> {
  try {
    const tokens = await tokensOf(workshopId);
    for (const token of tokens) {
      const response = await ask(workshopId, "", token);
      if (response.ok) return { status: "ready", report: (await response.json()) as Report, token };
      if (response.status !== 401 && response.status !== 403) return { status: "offline" };
    }
    return { status: tokens.length === 0 ? "stranger" : "soon" };
  } catch {
    return { status: "offline" };
  }
}

/** The facilitator's tokens first: the kept one, then one that the key is exchanged for anew, should that have run out. */
async function tokensOf(workshopId: string): Promise<string[]> {
  const seats = seatKeys(kept(), workshopId).map(({ token }) => token);
  if (!facilitatorKey(kept(), workshopId)) return seats;
  const known = await facilitatorToken(kept(), workshopId);
  if (known.ok && (await ask(workshopId, "", known.value, "HEAD")).ok) return [known.value, ...seats];
  const fresh = await facilitatorToken(kept(), workshopId, { isAnew: true });
  return fresh.ok ? [fresh.value, ...seats] : seats;
}

const ask = (workshopId: string, ending: string, token: string, method = "GET") =>
  fetch(`/api/workshops/${workshopId}/report${ending}`, {
    method,
    headers: { Authorization: `Bearer ${token}` },
  });

/** Saves one of the report's files under the name that the server gives it. Whether it worked. */
export async function saveReport(workshopId: string, format: Format, token: string): Promise<boolean> {
  try {
    const response = await ask(workshopId, `.${format}`, token);
    if (!response.ok) return false;
    const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1];
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = name ?? `workshop-report.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    return true;
  } catch {
    return false;
  }
}
