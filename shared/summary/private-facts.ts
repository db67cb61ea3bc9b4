/**
 * The private facts of each step: who knew them, and whether they were spoken. Nobody is given these before the gallery
 * reveals them (SECRET-5); until then there are none, in a facilitator's draft either.
 */
import type { SeatId, TradeOffKey } from "../workshop/ids.ts";
import type { SummaryRecord } from "./records.ts";

export interface PrivateFact {
  readonly key: TradeOffKey;
  readonly table: number;
  readonly slot: number;
  readonly personaName: string;
  readonly stepAction: string;
  readonly role: "productManager" | "engineer";
  /** Who held that role when the step ended, and so knew it; null where an edition does not tell (SUM-14). */
  readonly knownBy: SeatId | null;
  readonly text: string;
  readonly wasSaid: boolean;
}

/** SUM-7: both facts of each step that came to a trade-off, as far as its author wrote any; by table and step. */
export const privateFacts = (records: readonly SummaryRecord[]): PrivateFact[] =>
  records.flatMap(({ key, table, slot, personaName, stepAction, heldBy, facts }) =>
    facts.map(({ role, text, wasSaid }) => ({
      key,
      table,
      slot,
      personaName,
      stepAction,
      role,
      knownBy: heldBy[role],
      text,
      wasSaid,
    })),
  );
