/** Every part of the summary that others are made of, each worked out once. */

import type { Payer, Theme } from "../workshop/vocabulary.ts";
import { type Alone, alone } from "./alone.ts";
import { type ContestedRecord, contestedRecords } from "./contested.ts";
import { type DebtLedger, debtLedger } from "./debts.ts";
import { type Parked, parkedOf } from "./parked.ts";
import { type PlayBackTotals, playBackTotals } from "./play-backs.ts";
import { type PrivateFact, privateFacts } from "./private-facts.ts";
import type { Recorded, SummaryRecord } from "./records.ts";
import { type SharedStep, sharedSteps } from "./side-by-side.ts";
import { payerTallies, type Tally, themeTallies } from "./tallies.ts";

export interface SummaryParts {
  readonly records: readonly SummaryRecord[];
  /** How many groups there are, whether or not they recorded anything. */
  readonly groups: number;
  readonly themes: readonly Tally<Theme | null>[];
  readonly bill: readonly Tally<Payer | null>[];
  readonly ledger: DebtLedger;
  readonly contested: readonly ContestedRecord[];
  readonly alone: readonly Alone[];
  readonly shared: readonly SharedStep[];
  readonly facts: readonly PrivateFact[];
  readonly parked: readonly Parked[];
  readonly playBacks: PlayBackTotals;
}

export const partsOf = (recorded: Recorded): SummaryParts => ({
  records: recorded.records,
  groups: recorded.groups.length,
  themes: themeTallies(recorded.records),
  bill: payerTallies(recorded.records),
  ledger: debtLedger(recorded.records),
  contested: contestedRecords(recorded.records),
  alone: alone(recorded.records),
  shared: sharedSteps(recorded.records),
  facts: privateFacts(recorded.records),
  parked: parkedOf(recorded),
  playBacks: playBackTotals(recorded.groups),
});
