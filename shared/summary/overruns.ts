/** The steps that took the room longer than its agenda gave them. For everybody, as soon as the room has left a step. */
import { blockMs, minuteMs } from "../workshop/agenda.ts";
import type { WorkshopState } from "../workshop/state.ts";

export interface Overrun {
  readonly slot: number;
  readonly overMs: number;
}

/** Less than this is not worth a question. */
const leastOverMs = minuteMs;

/**
 * SUM-12: by how much each step that the room has left took longer than planned with its curveball, pauses included; of
 * a minute or more, in the order of the agenda.
 */
export const overruns = ({ agenda, room }: Pick<WorkshopState, "agenda" | "room">): Overrun[] =>
  agenda.blocks.flatMap((block) => {
    const overMs = (room.tookMs[block.id] ?? 0) - blockMs(block);
    return block.slot === undefined || overMs < leastOverMs ? [] : [{ slot: block.slot, overMs }];
  });
