/** The words that only the report on paper needs: what stands around the text, and in its figures. */
import type { Edition } from "../summary/editions.ts";

export interface PaperWords {
  /** In two parts, which meet at the seam of the title page. */
  readonly title: readonly [left: string, right: string];
  readonly editions: Readonly<Record<Edition, string>>;
  readonly contents: string;
  /** A page's number; {page} and {pages} are filled in when the pages are made. */
  readonly page: string;
  readonly counted: {
    readonly people: (count: number) => string;
    readonly groups: (count: number) => string;
    readonly tradeOffs: (count: number) => string;
    readonly debts: (count: number) => string;
  };
  readonly themes: string;
  readonly curve: string;
  readonly curveAbout: string;
  readonly timesAbout: string;
  readonly momentOfTruth: string;
  /** What the bars are counted of. */
  readonly shareAbout: (of: number) => string;
}
