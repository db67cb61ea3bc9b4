/** Counting what the groups chose by taps. */
import type { Payer, Theme } from "../workshop/vocabulary.ts";
import type { ReportTradeOff } from "./report-trade-offs.ts";

export interface Counted<Word> {
  readonly of: Word;
  readonly count: number;
}

/** How often each of `words` is among `chosen`: the most frequent first, the vocabulary's order on ties, none left out. */
export function countBy<Word>(words: readonly Word[], chosen: readonly Word[]): Counted<Word>[] {
  return words
    .map((of) => ({ of, count: chosen.filter((one) => one === of).length }))
    .sort((a, b) => b.count - a.count);
}

/** REP-5: a trade-off counts once for each payer that it names, however often it is named. */
export const payersNamed = (tradeOffs: readonly ReportTradeOff[]): Payer[] =>
  tradeOffs.flatMap((one) => [...new Set(one.whoPays)]);

export const themesNamed = (tradeOffs: readonly ReportTradeOff[]): Theme[] =>
  tradeOffs.flatMap((one) => [...new Set(one.themes)]);

export interface ThemeSection {
  /** Null: trade-offs that nobody tagged. */
  readonly theme: Theme | null;
  readonly tradeOffs: readonly ReportTradeOff[];
}

/** The trade-off log by theme, each record once, under the more frequent of its themes; untagged ones last. */
export function byTheme(
  themes: readonly Counted<Theme>[],
  tradeOffs: readonly ReportTradeOff[],
): ThemeSection[] {
  const themeOf = (one: ReportTradeOff): Theme | null =>
    themes.find(({ of }) => one.themes.includes(of))?.of ?? null;
  return [...themes.map(({ of }) => of), null]
    .map((theme) => ({ theme, tradeOffs: tradeOffs.filter((one) => themeOf(one) === theme) }))
    .filter((section) => section.tradeOffs.length > 0);
}
