/**
 * Opens a workshop to whoever knows its join code, and tells nothing to anybody else: an unknown code, one of an ended
 * workshop and any code from a locked-out address get the same answer after the same work (ACCESS-3).
 */
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import type { EventStore } from "../store/event-store.ts";
import type { Limit } from "./limits.ts";
import { mintJoinCode, normaliseJoinCode } from "./secrets.ts";

/** Undefined: the code opens nothing for this address. */
export type OpenByCode = (typed: string, address: string) => Promise<WorkshopId | undefined>;

/** Looked up in the place of what cannot be a code, so that the same work is done. It is in no code's alphabet. */
const noCode = "00000000";

export function createOpenByCode(store: Pick<EventStore, "workshopByCode">, wrongCodes: Limit): OpenByCode {
  return async (typed, address) => {
    const isLockedOut = await wrongCodes.isSpent(address);
    const found = await store.workshopByCode(normaliseJoinCode(typed) ?? noCode);
    if (found !== undefined && !isLockedOut) return found as WorkshopId;
    await wrongCodes.count(address);
    return undefined;
  };
}

/** A code that no other workshop has now. */
export async function freeJoinCode(store: Pick<EventStore, "workshopByCode">): Promise<string> {
  const code = mintJoinCode();
  return (await store.workshopByCode(code)) === undefined ? code : freeJoinCode(store);
}
