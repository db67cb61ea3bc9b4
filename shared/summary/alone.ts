/**
 * What only one group did: "you alone: only yours made support pay". It tells a group apart, never a person, and ranks
 * nobody. For facilitators at any time; for everybody else, that group too, from the gallery on: before it, it would
 * tell one group what the others did not write.
 */
import type { GroupId, TradeOffKey } from "../workshop/ids.ts";
import { type Payer, payers, type Theme, themes } from "../workshop/vocabulary.ts";
import { isDebt } from "./debts.ts";
import type { SummaryRecord } from "./records.ts";
import { gathered } from "./tallies.ts";

export type Deed =
  | { readonly did: "payer"; readonly of: Payer }
  | { readonly did: "theme"; readonly of: Theme }
  | { readonly did: "borrowed" | "oneWay" | "reversed" | "saidAllFacts" };

export type Alone = Deed & {
  readonly groupId: GroupId;
  readonly table: number;
  /** The records in which it did. */
  readonly keys: readonly TradeOffKey[];
  /** How many groups could have: those that said anything about it. */
  readonly among: number;
};

/** Two groups differ in nearly everything; a third makes one of them stand alone. */
export const leastAmong = 3;

/** A deed, in whose records it shows, and whose records say anything about it at all. */
interface Question {
  readonly deed: Deed;
  readonly isAsked: (record: SummaryRecord) => boolean;
  readonly isDone: (record: SummaryRecord) => boolean;
  /** Whether every record of the group that says anything has to show it. */
  readonly isOfAll?: boolean;
}

const questions: readonly Question[] = [
  ...payers.map(
    (of): Question => ({
      deed: { did: "payer", of },
      isAsked: ({ whoPays }) => whoPays.length > 0,
      isDone: ({ whoPays }) => whoPays.includes(of),
    }),
  ),
  { deed: { did: "borrowed" }, isAsked: ({ borrowing }) => borrowing !== null, isDone: isDebt },
  {
    deed: { did: "oneWay" },
    isAsked: ({ reversibility }) => reversibility !== null,
    isDone: ({ reversibility }) => reversibility === "oneWay",
  },
  {
    deed: { did: "reversed" },
    isAsked: ({ curveball }) => curveball?.effect != null,
    isDone: ({ curveball }) => curveball?.effect === "reversed",
  },
  {
    deed: { did: "saidAllFacts" },
    isAsked: ({ facts }) => facts.length > 0,
    isDone: ({ facts }) => facts.every(({ wasSaid }) => wasSaid),
    isOfAll: true,
  },
  ...themes.map(
    (of): Question => ({
      deed: { did: "theme", of },
      isAsked: (record) => record.themes.length > 0,
      isDone: (record) => record.themes.includes(of),
    }),
  ),
];

/**
 * SUM-8: what exactly one group did, of three or more that said anything about it. In the order of the questions above:
 * who pays, borrowing, one-way doors, reversals, private facts, themes.
 */
export function alone(records: readonly SummaryRecord[]): Alone[] {
  return questions.flatMap(({ deed, isAsked, isDone, isOfAll }): Alone[] => {
    const asked = gathered(records.filter(isAsked), ({ groupId }) => groupId);
    const [one, another] = asked.filter((ofGroup) =>
      isOfAll ? ofGroup.every(isDone) : ofGroup.some(isDone),
    );
    if (!one || another || asked.length < leastAmong) return [];
    const [{ groupId, table }] = one;
    const keys = one.filter(isDone).map(({ key }) => key);
    return [{ ...deed, groupId, table, keys, among: asked.length }];
  });
}
