/**
 * The whole summary of a workshop, by rules that anyone can read (docs/report.md): no model, no network, no clock.
 * It names nobody: it holds keys of records, figures, and what groups and authors wrote.
 */
import { remembered } from "../memo.ts";
import type { WorkshopState } from "../workshop/state.ts";
import type { Evidence, Payer, Reversibility, Theme } from "../workshop/vocabulary.ts";
import type { Alone } from "./alone.ts";
import { type ProposedCluster, proposedClusters } from "./clusters.ts";
import type { ContestedRecord } from "./contested.ts";
import type { DebtLedger } from "./debts.ts";
import { type Insight, insightsOf } from "./insights.ts";
import { type BentLine, bentLines } from "./journey-lines.ts";
import { type Overrun, overruns } from "./overruns.ts";
import type { Parked } from "./parked.ts";
import { partsOf } from "./parts.ts";
import { type Postcard, postcards } from "./postcards.ts";
import type { PrivateFact } from "./private-facts.ts";
import { type Prompt, prompts } from "./prompts.ts";
import { type Recorded, recordedOf } from "./records.ts";
import type { SharedStep } from "./side-by-side.ts";
import {
  doorTallies,
  evidenceTallies,
  type PersonaTally,
  personaTallies,
  type StepTally,
  stepTallies,
  type Tally,
} from "./tallies.ts";

export interface Summary {
  readonly insights: readonly Insight[];
  readonly themes: readonly Tally<Theme | null>[];
  readonly personas: readonly PersonaTally[];
  readonly steps: readonly StepTally[];
  readonly bill: readonly Tally<Payer | null>[];
  readonly debts: DebtLedger;
  readonly doors: readonly Tally<Reversibility | null>[];
  readonly evidence: readonly Tally<Evidence | null>[];
  readonly contested: readonly ContestedRecord[];
  readonly alone: readonly Alone[];
  readonly sideBySide: readonly SharedStep[];
  readonly lines: readonly BentLine[];
  readonly facts: readonly PrivateFact[];
  readonly parked: readonly Parked[];
  readonly overruns: readonly Overrun[];
  readonly prompts: readonly Prompt[];
  readonly clusters: readonly ProposedCluster[];
  readonly postcards: readonly Postcard[];
}

/**
 * Everything at once, for the report and for facilitators, who may be given it at any time (a draft, without what is
 * still blind: SUM-1). A participant, a group or the stage may be given it once the gallery is open (`isGalleryOpen`),
 * not a moment earlier: it is made of every group's board. Remembered as long as no board, group or plan has changed.
 * A screen that is kept up to date takes `liveSummaryOf`.
 */
export function summaryOf(state: WorkshopState): Summary {
  return { ...liveSummaryOf(state), clusters: clustersOf(recordedOf(state)) };
}

/**
 * The same without clusters, which cost more than all the rest together: a few milliseconds for fifty groups, so that it
 * can be worked out after each commit. For the same viewers, from the same phases on.
 */
export const liveSummaryOf = (state: WorkshopState): Omit<Summary, "clusters"> =>
  live(recordedOf(state), state.agenda, state.room);

/** Proposals for the facilitator, at any time; for everybody else from the gallery on. */
export const clustersOf = remembered(({ records }: Recorded) => proposedClusters(records));

const live = remembered(
  (recorded: Recorded, agenda: WorkshopState["agenda"], room: WorkshopState["room"]) => {
    const over = overruns({ agenda, room });
    return { ...ofRecords(recorded), overruns: over, prompts: prompts(recorded, over) };
  },
);

/** What does not depend on where the room is. */
const ofRecords = remembered((recorded: Recorded) => {
  const { records } = recorded;
  const parts = partsOf(recorded);
  const { themes, bill, ledger: debts, contested, alone, shared: sideBySide, facts, parked } = parts;
  return {
    insights: insightsOf(parts),
    themes,
    personas: personaTallies(records),
    steps: stepTallies(records),
    bill,
    debts,
    doors: doorTallies(records),
    evidence: evidenceTallies(records),
    contested,
    alone,
    sideBySide,
    lines: bentLines(recorded),
    facts,
    parked,
    postcards: postcards(recorded),
  };
});
