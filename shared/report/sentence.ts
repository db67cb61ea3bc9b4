/** The trade-off as one sentence, built from its fields: for exports, the report's screen, and anything that reads it out. */
import { inClause } from "../words/in-clause.ts";
import { inSentence } from "../words/in-sentence.ts";
import type { FilledTexts } from "../workshop/trade-off-reading.ts";
import type { Payer } from "../workshop/vocabulary.ts";
import type { ReportWords } from "./words.ts";

/** As much of a trade-off as its sentence is made of; a gallery entry is one too. */
export interface SentenceFields {
  readonly personaName: string;
  readonly stepAction: string;
  readonly texts: FilledTexts;
  readonly whoPays: readonly Payer[];
}

export interface SentencePart {
  readonly text: string;
  /** The decision, its cost and who bears it: what a reader in a hurry should see. */
  readonly isStrong: boolean;
}

const slots = [
  "personaName",
  "stepAction",
  "need",
  "constraint",
  "decision",
  "alternatives",
  "gain",
  "giveUp",
  "whoPays",
  "reason",
] as const;
type Slot = (typeof slots)[number];

const strong: readonly Slot[] = ["decision", "giveUp", "whoPays"];

const isSlot = (name: string): name is Slot => slots.some((slot) => slot === name);

/**
 * REP-12: the sentence of WORKSHOP.md §7 without the clauses whose field is empty. Each clause of the words comes in
 * one or more forms, fullest first; the first form whose fields are all filled is taken, if any is.
 */
export function sentenceParts(fields: SentenceFields, words: ReportWords): SentencePart[] {
  const values = slotValues(fields, words);
  const clauses = words.sentence.clauses.flatMap((forms) => {
    const form = forms.find((template) => slotsIn(template).every((slot) => values[slot] !== ""));
    return form === undefined ? [] : [partsOf(form, values)];
  });
  if (clauses.length === 0) return [];
  const parts = clauses.flatMap((clause, index) =>
    index === 0 ? clause : [{ text: words.sentence.between, isStrong: false }, ...clause],
  );
  return merged([...parts, { text: words.sentence.end, isStrong: false }]);
}

/** The same as one plain text. */
export const sentenceOf = (fields: SentenceFields, words: ReportWords): string =>
  sentenceParts(fields, words)
    .map(({ text }) => text)
    .join("");

function slotValues(
  { personaName, stepAction, texts, whoPays }: SentenceFields,
  words: ReportWords,
): Record<Slot, string> {
  const { need, constraint, decision, alternatives, gain, giveUp, reason } = texts;
  const fitted = (text: string) => inSentence(text, { keep: [personaName] });
  return {
    personaName: inClause(personaName),
    stepAction: unquoted(inClause(stepAction)),
    need: unquoted(inClause(need)),
    constraint: unquoted(inClause(constraint)),
    decision: fitted(decision),
    alternatives: fitted(alternatives),
    gain: fitted(gain),
    giveUp: fitted(giveUp),
    whoPays: words.list(whoPays.map((payer) => words.payersInSentence[payer])),
    reason: fitted(reason),
  };
}

/** Without quotation marks around it: the clause brings its own. */
const unquoted = (text: string): string => /^[“"„«](.*)[”"“»]$/.exec(text)?.[1] ?? text;

const slotsIn = (template: string): Slot[] =>
  [...template.matchAll(/\{(\w+)\}/g)].flatMap(([, name = ""]) => (isSlot(name) ? [name] : []));

function partsOf(template: string, values: Record<Slot, string>): SentencePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const name = piece.slice(1, -1);
      const isField = piece.startsWith("{") && isSlot(name);
      return isField
        ? { text: values[name], isStrong: strong.includes(name) }
        : { text: piece, isStrong: false };
    });
}

function merged(parts: readonly SentencePart[]): SentencePart[] {
  const out: SentencePart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (last && last.isStrong === part.isStrong)
      out[out.length - 1] = { ...part, text: last.text + part.text };
    else out.push(part);
  }
  return out;
}
