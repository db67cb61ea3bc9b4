/** The words of the summary: what insights, prompts, postcards and lone deeds say, one typed catalogue a language. */
import type { Alone } from "../summary/alone.ts";
import type { InsightBody, InsightFacts, InsightRule } from "../summary/insight-facts.ts";
import type { Postcard, PostcardLine } from "../summary/postcards.ts";
import type { Prompt, PromptFacts, PromptId } from "../summary/prompts.ts";
import type { Role, Verdict } from "../workshop/vocabulary.ts";

export interface SummaryWords {
  readonly insights: { readonly [Rule in InsightRule]: InsightWords<InsightFacts[Rule]> };
  readonly prompts: { readonly [Id in PromptId]: (facts: PromptFacts[Id]) => string };
  readonly postcard: {
    /** "Dear Teal,". */
    readonly greeting: (table: number) => string;
    readonly line: (line: PostcardLine, personaName: string) => string;
    readonly ending: (verdict: Verdict | null) => string;
  };
  /** Said to the group itself, or of it to the others. */
  readonly alone: (deed: Alone, isYours: boolean) => string;
  /** In the edition that names nobody: by role, and for whoever held none. */
  readonly inPlaceOfNames: { readonly roles: Readonly<Record<Role, string>>; readonly somebody: string };
  readonly insightsTitle: string;
  /** The records that an insight rests on, the first few by name. */
  readonly restsOn: (records: readonly string[], more: number) => string;
  /** A record in two words: "Teal 2". */
  readonly record: (table: number, slot: number) => string;
}

export interface InsightWords<Facts> {
  /** The insight in a few words. */
  readonly title: (facts: Facts) => string;
  /** Its evidence in figures. */
  readonly about: (facts: Facts) => string;
}

/** An insight's two sentences. */
export function insightText<Rule extends InsightRule>(
  { rule, facts }: InsightBody<Rule>,
  words: SummaryWords,
): { readonly title: string; readonly about: string } {
  const { title, about } = words.insights[rule];
  return { title: title(facts), about: about(facts) };
}

/** A prompt's question, filled in. */
export const promptText = <Id extends PromptId>({ id, facts }: Prompt<Id>, words: SummaryWords): string =>
  words.prompts[id](facts);

/** A postcard, a paragraph a line. */
export const postcardText = (
  { table, personaName, lines, quote, ending }: Postcard,
  { postcard }: SummaryWords,
) => [
  postcard.greeting(table),
  ...lines.map((line) => postcard.line(line, personaName)),
  `“${quote}”`,
  postcard.ending(ending),
  personaName,
];
