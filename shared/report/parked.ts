/** What the groups would have escalated, by table and step. */
import type { WorkshopState } from "../workshop/state.ts";
import { type Named, named } from "./attendance.ts";
import { groupsOf } from "./readable.ts";

export interface ParkedLine {
  readonly table: number;
  readonly slot: number;
  readonly personaName: string;
  readonly stepAction: string;
  readonly text: string;
  /** Null in an edition that names nobody. */
  readonly speaker: Named | null;
}

/** Every parked note that was not taken back, whether or not its step came to a trade-off. */
export function parkedLines(state: WorkshopState): ParkedLine[] {
  return groupsOf(state).flatMap((group) => {
    const casting = state.castings[group.castingId];
    return group.boards.flatMap((board, slot) =>
      board.noteOrder.flatMap((id): ParkedLine[] => {
        const note = board.notes[id];
        if (note?.kind !== "parked" || note.isRemoved) return [];
        return [
          {
            table: group.table,
            slot,
            personaName: casting?.persona.name ?? "",
            stepAction: casting?.journey.steps[group.steps[slot] ?? -1]?.action ?? "",
            text: note.text.value,
            speaker: named(state, note.speaker),
          },
        ];
      }),
    );
  });
}
