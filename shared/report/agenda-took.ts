/** The agenda as it was set up and as it went; a step that was dropped has not begun. */
import type { BlockKind } from "../workshop/agenda.ts";
import { currentBlock } from "../workshop/reading.ts";
import type { WorkshopState } from "../workshop/state.ts";

export interface AgendaBlock {
  readonly id: string;
  readonly kind: BlockKind;
  /** 0-based; null for what is not a step. */
  readonly slot: number | null;
  readonly plannedMs: number;
  /** Null: not begun. The running block counts up to now; pauses count as time taken. */
  readonly tookMs: number | null;
}

export function agendaTook(state: WorkshopState, now: number): AgendaBlock[] {
  const running = currentBlock(state);
  return state.plan.planned.blocks.map(({ id, kind, slot, plannedMs }) => {
    const before = state.room.tookMs[id];
    const present = running?.id === id ? Math.max(0, now - state.room.enteredAt) : undefined;
    const tookMs = before === undefined && present === undefined ? null : (before ?? 0) + (present ?? 0);
    return { id, kind, slot: slot ?? null, plannedMs, tookMs };
  });
}
