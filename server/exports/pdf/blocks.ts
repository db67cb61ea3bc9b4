/**
 * What the PDF is made of: blocks of plain values, which report.typ gives their looks. All words are in them already; none
 * is ever markup (REP-22).
 */
import { clean } from "../../../shared/workshop/schemas.ts";

export interface Run {
  readonly text: string;
  readonly isStrong: boolean;
}

/** A stretch of text; from the right where its first letter is of a script that runs so. */
export interface Text {
  readonly runs: readonly Run[];
  readonly fromRight: boolean;
}

export interface Bar {
  readonly label: Text;
  readonly count: number;
  /** 0 to 1: how long the bar is. */
  readonly share: number;
}

export interface Station {
  readonly number: number;
  readonly action: Text;
  readonly before: number;
  readonly after: number;
  readonly isPlayed: boolean;
  readonly isMomentOfTruth: boolean;
  /** "−1 → 0, stays 3". */
  readonly figures: Text;
  readonly decision: Text;
  readonly whoPays: Text;
}

export interface Journey {
  readonly title: Text;
  readonly stations: readonly Station[];
}

export interface Column {
  readonly title: string;
  /** Its share of the width. */
  readonly width: number;
}

export interface Entry {
  readonly text: Text;
  /** What stands under it, smaller. */
  readonly about: Text;
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "bars"; readonly bars: readonly Bar[]; readonly about: string }
  | {
      readonly kind: "times";
      readonly about: string;
      readonly columns: readonly [part: string, planned: string, took: string];
      readonly rows: readonly {
        readonly label: string;
        readonly planned: string;
        readonly took: string;
        /** 0 to 1 of the longest. */
        readonly plannedShare: number;
        readonly tookShare: number;
      }[];
    }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Text[])[];
    }
  | { readonly kind: "entries"; readonly isNumbered: boolean; readonly entries: readonly Entry[] }
  | { readonly kind: "journey"; readonly journey: Journey }
  /** Several, small, to be seen at a glance. */
  | { readonly kind: "curves"; readonly journeys: readonly Journey[] }
  | { readonly kind: "newPage" }
  | {
      readonly kind: "record";
      readonly fields: readonly { readonly label: string; readonly text: Text }[];
    };

/** Longer than any word, and short enough for the narrowest column. */
const unbroken = /[^\s\u200B\-\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{22,}/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** In one line; a word that would run out of the page may be broken. */
export const plain = (text: string): string =>
  clean(text.replace(/\s+/g, " "))
    .trim()
    .replace(unbroken, (word) =>
      [...graphemes.segment(word)]
        .map(({ segment }, index) => (index > 0 && index % 11 === 0 ? `\u200B${segment}` : segment))
        .join(""),
    );

const rightwards = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
const beginsFromRight = new RegExp(`^\\P{L}*[${rightwards}]`, "u");
const runsFromRight = new RegExp(`[${rightwards}]`, "u");

const textOf = (runs: readonly Run[]): Text => ({
  runs: runs.filter(({ text: one }) => one !== ""),
  fromRight: beginsFromRight.test(runs.map(({ text: one }) => one).join("")),
});

/** What somebody wrote, by itself. */
export const text = (value: string): Text => textOf([{ text: plain(value), isStrong: false }]);
export const strong = (value: string): Text => textOf([{ text: plain(value), isStrong: true }]);
const isAllApart = /^\u2068[^\u2068\u2069]*\u2069$/;

/** Our own words, in which what people wrote stands as `apart` gives it. They run from the left, unless there are none. */
export const composed = (value: string): Text => ({
  ...textOf([{ text: value, isStrong: false }]),
  fromRight: isAllApart.test(value) && beginsFromRight.test(value),
});
export const mixed = (runs: readonly Run[]): Text => ({ ...textOf(runs), fromRight: false });
export const nothing: Text = textOf([]);

/**
 * What somebody wrote, to stand within a sentence of ours: a script that runs from the right is set apart, so that it
 * does not turn what stands around it.
 */
export const apart = (value: string): string =>
  runsFromRight.test(value) ? `\u2068${plain(value)}\u2069` : plain(value);

/** A heading with what stands under it, or nothing where nothing does. */
export const section = (level: 1 | 2 | 3, heading: Text, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: "heading", level, text: heading }, ...blocks];

export const paragraph = (value: string): Block[] =>
  value === "" ? [] : [{ kind: "paragraph", text: composed(value) }];

export const entries = (all: readonly Entry[], isNumbered = false): Block[] =>
  all.length === 0 ? [] : [{ kind: "entries", isNumbered, entries: all }];

export const table = (
  columns: readonly (readonly [title: string, width: number])[],
  rows: readonly (readonly Text[])[],
): Block[] =>
  rows.length === 0
    ? []
    : [{ kind: "table", columns: columns.map(([title, width]) => ({ title, width })), rows }];
