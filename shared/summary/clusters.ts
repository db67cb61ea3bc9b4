/**
 * Trade-offs that may be alike, as clusters for the facilitator to merge, split and name. It only proposes: on short
 * notes the letters alone find a right neighbour about twice as often as chance, so themes, payers and the content's
 * tags count for more. For facilitators at any time; for everybody else from the gallery on. It compares each two records:
 * not for every commit of a large workshop, but once, when a facilitator asks for it.
 */
import { remembered } from "../memo.ts";
import type { TradeOffKey } from "../workshop/ids.ts";
import type { Payer, Theme } from "../workshop/vocabulary.ts";
import { likeness, runsOf } from "./likeness.ts";
import type { SummaryRecord } from "./records.ts";

export interface ProposedCluster {
  /** The key of its first record: stays as long as that record is the first. */
  readonly id: TradeOffKey;
  readonly keys: readonly TradeOffKey[];
  /** What all of its records share, as far as somebody tapped it: why they are proposed together. */
  readonly themes: readonly Theme[];
  readonly payers: readonly Payer[];
}

/** What likeness is made of; together 1. */
const shares = { themes: 0.35, payers: 0.2, content: 0.15, letters: 0.3 } as const;

/** On average, each two of a cluster are at least this much alike. */
const leastAlike = 0.45;

/** More would be a heap and not a cluster. */
const mostRecords = 6;

/**
 * SUM-10: two records are alike by the themes that both have (0.35; the share of those that either has), the payers
 * that both name (0.2, likewise), the same step of the same journey (0.15) or the same domain (0.05), and the letters of
 * decision and price (0.3; TF-IDF over 3 to 5 characters). Clusters grow from the most alike two: two clusters join while
 * their records are 0.45 alike on average and no more than six. In the order of their first records; nothing else.
 */
export function proposedClusters(records: readonly SummaryRecord[]): ProposedCluster[] {
  const alike = alikeness(records);
  const homes = records.map((_, place) => [place]);
  for (const [one, other] of closestFirst(records.length, alike)) {
    const [into, from] = [homes[one], homes[other]];
    if (!into || !from || into === from || into.length + from.length > mostRecords) continue;
    if (meanAlikeness(into, from, alike.of) < leastAlike) continue;
    into.push(...from);
    for (const place of from) homes[place] = into;
  }
  return [...new Set(homes)]
    .filter(({ length }) => length > 1)
    .flatMap((places) => proposed(places.sort((x, y) => x - y).flatMap((place) => records[place] ?? [])));
}

interface Alikeness {
  readonly of: (one: number, other: number) => number;
  /** Never less than that, and quickly known. */
  readonly atMost: (one: number, other: number) => number;
}

/** Letters are compared only where somebody asks, and once. */
function alikeness(records: readonly SummaryRecord[]): Alikeness {
  const letters = likeness(records.map(lettersOf));
  const known = new Map<number, number>();
  const chosen = (one: number, other: number): number => {
    const [a, b] = [records[one], records[other]];
    if (!a || !b) return 0;
    return (
      shares.themes * overlap(a.themes, b.themes) +
      shares.payers * overlap(a.whoPays, b.whoPays) +
      sameContent(a, b)
    );
  };
  return {
    of(one, other) {
      const place = Math.min(one, other) * records.length + Math.max(one, other);
      const found = known.get(place) ?? chosen(one, other) + shares.letters * letters(one, other);
      known.set(place, found);
      return found;
    },
    atMost: (one, other) => chosen(one, other) + shares.letters,
  };
}

const lettersOf = remembered(({ texts }: SummaryRecord) => runsOf(`${texts.decision} ${texts.giveUp}`));

function sameContent(a: SummaryRecord, b: SummaryRecord): number {
  if (a.castingId === b.castingId && a.stepIndex === b.stepIndex) return shares.content;
  return a.domain === b.domain && a.domain !== "" ? shares.content / 3 : 0;
}

/** How many both have, of those that either has; each counts once, however often it is named. */
function overlap<Word>(a: readonly Word[], b: readonly Word[]): number {
  const isFirst = (word: Word, place: number, all: readonly Word[]): boolean => all.indexOf(word) === place;
  const [once, other] = [a.filter(isFirst), b.filter(isFirst)];
  const both = once.filter((word) => other.includes(word)).length;
  return both === 0 ? 0 : both / (once.length + other.length - both);
}

/** Each two that are alike enough to begin with, the most alike first; in the order of the records on ties. */
function closestFirst(count: number, alike: Alikeness): (readonly [number, number])[] {
  const pairs: { readonly pair: readonly [number, number]; readonly by: number }[] = [];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      if (alike.atMost(one, other) < leastAlike) continue;
      const by = alike.of(one, other);
      if (by >= leastAlike) pairs.push({ pair: [one, other], by });
    }
  }
  return pairs.sort((a, b) => b.by - a.by).map(({ pair }) => pair);
}

function meanAlikeness(a: readonly number[], b: readonly number[], alike: Alikeness["of"]): number {
  const all = a.flatMap((one) => b.map((other) => alike(one, other)));
  return all.reduce((sum, by) => sum + by, 0) / all.length;
}

function proposed(records: readonly SummaryRecord[]): ProposedCluster[] {
  const [first, ...others] = records;
  if (!first) return [];
  return [
    {
      id: first.key,
      keys: records.map(({ key }) => key),
      themes: first.themes.filter((theme) => others.every((one) => one.themes.includes(theme))),
      payers: first.whoPays.filter((payer) => others.every((one) => one.whoPays.includes(payer))),
    },
  ];
}
