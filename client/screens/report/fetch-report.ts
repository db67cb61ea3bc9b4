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
    const keys = keysOf(workshopId);
    for (const key of keys) {
      const token = await key();
      if (token === null) continue;
      const response = await ask(workshopId, "", token);
      if (response.ok) return { status: "ready", report: (await response.json()) as Report, token };
      if (response.status !== 401 && response.status !== 403) return { status: "offline" };
    }
    return { status: keys.length === 0 ? "stranger" : "soon" };
  } catch {
    return { status: "offline" };
  }
}

type Key = () => Promise<string | null>;

/** The facilitator's first: the kept token, then one exchanged anew, should that have run out. Then the seats'. */
function keysOf(workshopId: string): Key[] {
  const facilitators = async (isAnew: boolean) => {
    const token = await facilitatorToken(kept(), workshopId, { isAnew });
    return token.ok ? token.value : null;
  };
  const seats = seatKeys(kept(), workshopId).map(
    ({ token }): Key =>
      async () =>
        token,
  );
  if (!facilitatorKey(kept(), workshopId)) return seats;
  return [() => facilitators(false), () => facilitators(true), ...seats];
}

const ask = (workshopId: string, ending: string, token: string) =>
  fetch(`/api/workshops/${workshopId}/report${ending}`, {
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
