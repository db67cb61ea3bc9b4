/**
 * How the trade-offs spread: by theme, by persona, by step along each journey, by who pays, by what the decision rests
 * on and by whether it can be undone. For facilitators at any time; for everybody else from the gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import {
  type Evidence,
  evidences,
  type Payer,
  payers,
  type Reversibility,
  reversibilities,
  type Theme,
  themes,
} from "../workshop/vocabulary.ts";
import type { SummaryRecord } from "./records.ts";

/** The records that one word was chosen for, in their order. */
export interface Tally<Word> {
  readonly of: Word;
  readonly keys: readonly TradeOffKey[];
  /** How many groups these records come from. */
  readonly groups: number;
}

/**
 * SUM-2: a record counts once for each theme of its own, once for each payer that it names (REP-5), and once under null
 * where nobody chose any. The most frequent first, the vocabulary's order on ties, null last; words without a record are
 * left out.
 */
export const themeTallies = (records: readonly SummaryRecord[]): Tally<Theme | null>[] =>
  talliesOf(records, themes, (one) => one.themes);

export const payerTallies = (records: readonly SummaryRecord[]): Tally<Payer | null>[] =>
  talliesOf(records, payers, (one) => one.whoPays);

/** What the decisions rest on: known, assumed, need to find out. */
export const evidenceTallies = (records: readonly SummaryRecord[]): Tally<Evidence | null>[] =>
  talliesOf(records, evidences, (one) => (one.evidence === null ? [] : [one.evidence]));

/** One-way doors, two-way doors, unsure. */
export const doorTallies = (records: readonly SummaryRecord[]): Tally<Reversibility | null>[] =>
  talliesOf(records, reversibilities, (one) => (one.reversibility === null ? [] : [one.reversibility]));

function talliesOf<Word>(
  records: readonly SummaryRecord[],
  words: readonly Word[],
  chosen: (record: SummaryRecord) => readonly Word[],
): Tally<Word | null>[] {
  const named = words
    .map((of) =>
      tally<Word | null>(
        of,
        records.filter((one) => chosen(one).includes(of)),
      ),
    )
    .filter(({ keys }) => keys.length > 0)
    .sort((a, b) => b.keys.length - a.keys.length);
  const none = records.filter((one) => chosen(one).length === 0);
  return none.length > 0 ? [...named, tally<Word | null>(null, none)] : named;
}

function tally<Word>(of: Word, records: readonly SummaryRecord[]): Tally<Word> {
  return { of, keys: records.map(({ key }) => key), groups: groupsIn(records) };
}

/** How many groups the records come from. */
export const groupsIn = (records: readonly SummaryRecord[]): number =>
  new Set(records.map(({ groupId }) => groupId)).size;

export interface PersonaTally {
  readonly personaId: string;
  readonly personaName: string;
  readonly keys: readonly TradeOffKey[];
  readonly groups: number;
}

/** SUM-3: by persona, in the order in which they first appear; several journeys of one persona count together. */
export function personaTallies(records: readonly SummaryRecord[]): PersonaTally[] {
  return gathered(records, ({ personaId }) => personaId).map((of) => ({
    personaId: of[0].personaId,
    personaName: of[0].personaName,
    keys: of.map(({ key }) => key),
    groups: groupsIn(of),
  }));
}

export interface StepTally {
  readonly castingId: string;
  readonly personaName: string;
  readonly stepIndex: number;
  readonly stepAction: string;
  readonly keys: readonly TradeOffKey[];
}

/** SUM-3: by step, journey by journey as they first appear, each along its line; steps without a record are left out. */
export function stepTallies(records: readonly SummaryRecord[]): StepTally[] {
  return gathered(records, ({ castingId }) => castingId).flatMap((ofJourney) =>
    gathered(ofJourney, ({ stepIndex }) => String(stepIndex))
      .sort((a, b) => a[0].stepIndex - b[0].stepIndex)
      .map((ofStep) => {
        const [{ castingId, personaName, stepIndex, stepAction }] = ofStep;
        return { castingId, personaName, stepIndex, stepAction, keys: ofStep.map(({ key }) => key) };
      }),
  );
}

/** Those of a kind together, kinds in the order in which they first appear. */
export function gathered<Item>(items: readonly Item[], kindOf: (item: Item) => string): [Item, ...Item[]][] {
  const kinds = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = kinds.get(kindOf(item));
    if (known) known.push(item);
    else kinds.set(kindOf(item), [item]);
  }
  return [...kinds.values()];
}
