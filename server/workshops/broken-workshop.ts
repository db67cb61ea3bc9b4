/**
 * A workshop whose log this server cannot read: what it says of itself, and what its operator is told to do. It is that
 * workshop's trouble alone; the server and every other workshop go on (LOG-2).
 */
import type { WorkshopId } from "../../shared/workshop/ids.ts";
import { StoreFault } from "../store/store-fault.ts";
import { UnreadableEvent } from "./codec.ts";

/** Rejects whatever is asked of such a workshop. Already told to the operator when it is thrown. */
export class BrokenWorkshop extends Error {
  override readonly name = "BrokenWorkshop";

  constructor(
    readonly workshopId: WorkshopId,
    cause: unknown,
  ) {
    super(`Workshop ${workshopId} cannot be opened.`, { cause });
  }
}

/** Whether it is the log that is at fault, and not storage as a whole, for which everybody tries again. */
export const breaksWorkshop = (error: unknown): boolean =>
  !(error instanceof StoreFault) || error.kind === "corrupt";

export function brokenWords(id: WorkshopId, error: unknown): string {
  const reason =
    error instanceof UnreadableEvent || error instanceof StoreFault
      ? error.message
      : "Its log could not be replayed.";
  return [
    `Workshop ${id} cannot be opened. ${reason}`,
    "Its people are told so; every other workshop goes on.",
    "What to try: start the version of Counterpart that wrote it, if that was a newer one; or put back a backup from before;",
    `“node dist/server/main.js workshop export ${id}” writes out what can still be read,`,
    `and “node dist/server/main.js workshop delete ${id}” lets go of it.`,
  ].join(" ");
}
