/** Which token of this browser opens a workshop over HTTP (its report, say): the facilitator's, else a seat's. */
import type { Kept } from "../connection/kept.ts";
import { facilitatorKey } from "./facilitator-key.ts";
import { seatKeys } from "./seat-keys.ts";

export function bearerFor(storage: Kept, workshopId: string): string | null {
  return facilitatorKey(storage, workshopId)?.token ?? seatKeys(storage, workshopId)[0]?.token ?? null;
}
