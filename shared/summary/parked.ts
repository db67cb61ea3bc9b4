/**
 * What the groups would have escalated, without whose words it was. For facilitators at any time; for everybody else
 * from the gallery on.
 */
import { type TradeOffKey, tradeOffKey } from "../workshop/ids.ts";
import type { Recorded } from "./records.ts";

export interface Parked {
  /** Of the group and step, whether or not that step came to a trade-off. */
  readonly key: TradeOffKey;
  readonly table: number;
  readonly slot: number;
  readonly text: string;
}

/** SUM-9: every parked line that was not taken back, by table and step, in the order in which they were written. */
export const parkedOf = ({ groups }: Pick<Recorded, "groups">): Parked[] =>
  groups.flatMap(({ id, table, boards }) =>
    boards.flatMap(({ notes, noteOrder }, slot) =>
      noteOrder.flatMap((noteId): Parked[] => {
        const note = notes[noteId];
        if (note?.kind !== "parked" || note.isRemoved) return [];
        return [{ key: tradeOffKey(id, slot), table, slot, text: note.text.value }];
      }),
    ),
  );
