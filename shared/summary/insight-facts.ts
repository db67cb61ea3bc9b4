/** What each rule for an insight tells: the figures and words that its sentence is filled in with. */
import type { TradeOffKey } from "../workshop/ids.ts";
import type { Payer, Theme } from "../workshop/vocabulary.ts";

interface Share {
  readonly count: number;
  readonly of: number;
}

/** By rule, in the order that breaks ties of strength. What each holds of is in docs/report.md. */
export interface InsightFacts {
  readonly leapOfFaith: Share;
  readonly lostMoment: Share;
  readonly debtsWithoutTrigger: Share;
  readonly personaLeaves: Share & { readonly better: number };
  readonly mostlyPays: Share & { readonly payer: Payer };
  readonly unspokenFacts: Share;
  readonly unlikeAnswers: Share & { readonly personaName: string; readonly stepAction: string };
  readonly divided: Share & { readonly dissents: number };
  readonly overtaken: Share & { readonly reversed: number };
  readonly personaStays: Share & { readonly worse: number };
  readonly guesses: Share & { readonly needToFindOut: number };
  readonly secondTries: Share;
  readonly commonTheme: Share & { readonly theme: Theme; readonly tradeOffs: number };
  readonly debtsWithTrigger: Share;
  readonly heldUp: Share;
  readonly aloneToPay: Share & { readonly payer: Payer; readonly table: number };
  readonly parkedLines: Share & { readonly lines: number };
}

export type InsightRule = keyof InsightFacts;

/** What a rule found: its figures, and the records that they rest on. */
export type InsightBody<Rule extends InsightRule = InsightRule> = {
  [One in Rule]: {
    readonly rule: One;
    readonly facts: InsightFacts[One];
    readonly restsOn: readonly TradeOffKey[];
  };
}[Rule];
