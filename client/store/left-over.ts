/**
 * What somebody wrote on this device in a workshop and has not given: drafts, and commands that no server answered. For
 * pages on which none of it can be given any more (DRAFT-3).
 */

import type { SeatId } from "../../shared/workshop/ids.ts";
import { otherQueues } from "../connection/command-queue.ts";
import type { Kept } from "../connection/kept.ts";
import { textOf } from "./command-texts.ts";
import { keptDrafts } from "./drafts.ts";

/** `seatId`: of one seat; else of every seat that this device has or had. Each text once. */
export function leftOver(storage: Kept, workshopId: string, seatId?: SeatId): string[] {
  const isMeant = (whose: string | null) => seatId === undefined || whose === seatId;
  const drafts = Object.entries(keptDrafts(storage, workshopId)).flatMap(([key, { text }]) =>
    isMeant(key.slice(0, key.indexOf(":"))) ? [text] : [],
  );
  // No page load is called "", so that these are all there are.
  const queued = otherQueues(storage, workshopId, "").flatMap(({ commands }) =>
    commands.flatMap((command) => (isMeant(command.seatId) ? [textOf(command)] : [])),
  );
  return [...new Set([...queued, ...drafts].map((text) => text.trim()))].filter((text) => text !== "");
}
