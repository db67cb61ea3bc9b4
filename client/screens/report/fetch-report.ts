/** Asks the server for the report with whatever this browser holds: a facilitator's key, or a seat's. */
import type { Report } from "../../../shared/report/report.ts";
import { kept } from "../../connection/kept.ts";
import { askReport } from "../../connection/report-file.ts";
import { facilitatorKey, facilitatorToken } from "../../store/facilitator-key.ts";
import { seatKeys } from "../../store/seat-keys.ts";

export type Found =
  | { readonly status: "ready"; readonly report: Report; readonly token: string }
  /** A seat's, before the workshop has ended (or a seat that is signed out: the server does not tell which). */
  | { readonly status: "soon" }
  /** This browser holds nothing of the workshop. */
  | { readonly status: "stranger" }
  | { readonly status: "offline" };

/** Facilitators get their own copy; a seat is given the participants' edition whatever it asks for. */
export async function findReport(workshopId: string): Promise<Found> {
  try {
    const keys = keysOf(workshopId);
    for (const key of keys) {
      const token = await key();
      if (token === null) continue;
      const response = await askReport(workshopId, "?edition=facilitator", token);
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
