/**
 * What a bot can propose in a step: options that its imagination was given, then phrases of its own, each with its
 * price and who pays it. The same table has the same ideas, so that whoever records an option knows its price.
 */

import type { Random } from "../../../shared/workshop/random.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import type { Borrowing, Payer } from "../../../shared/workshop/vocabulary.ts";
import { oneOf, type Table } from "../sight.ts";
import { ownIdeas } from "./own-ideas.ts";
import { quoted, withoutStop } from "./sentences.ts";

export interface Idea {
  /** As it is written on the board: a short sentence without its full stop. */
  readonly choice: string;
  /** Completes "accepting …"; empty where nobody has thought of it. */
  readonly price: string;
  readonly payers: readonly Payer[];
  readonly borrowing: Borrowing;
}

/** The present step's ideas, the best known first. */
export function ideasFor({ mind, group, casting, slot }: Table): readonly Idea[] {
  const given = mind.imagine(group.castingId, group.steps[slot] ?? -1).map(ideaFrom);
  const own = ownIdeas(casting.persona.name);
  const from = (group.table + 2 * slot) % own.length;
  return [...given, ...own.slice(from), ...own.slice(0, from)];
}

/** An option as authors write it: the choice, then, in a sentence of its own, the price in the words of whoever pays. */
function ideaFrom(option: string): Idea {
  const [choice = option, ...price] = option.split(/(?<=[.!?]”?)\s+(?=\p{Lu}|“)/u);
  const words = withoutStop(price.join(" "));
  return { choice: withoutStop(choice), price: words && quoted(words), ...costOf(words || choice) };
}

const costs: readonly (readonly [RegExp, Payer, Borrowing])[] = [
  [/\bengineering|every release|twice\b/i, "engineering", "yes"],
  [/\b(next month|later|for now|until the budget|every week)\b/i, "futureUs", "yes"],
  [/\b(operations|support|nurses?|staff|shift|people work|on call)\b/i, "support", "unsure"],
  [/\b(business|budget|costs|empty|stock|ourselves|metric|fewer)\b/i, "business", "no"],
];

function costOf(words: string): Pick<Idea, "payers" | "borrowing"> {
  const found = costs.find(([pattern]) => pattern.test(words));
  return found ? { payers: [found[1]], borrowing: found[2] } : { payers: ["user"], borrowing: "no" };
}

/** The idea behind a proposal, be it amended; undefined for what people thought of. */
export const ideaBehind = (table: Table, proposal: string): Idea | undefined =>
  ideasFor(table).find(({ choice }) => proposal.startsWith(choice));

/** The options on the board, as written. */
export const optionsOn = ({ board }: Table): string[] =>
  board.noteOrder.flatMap((id) => {
    const note = board.notes[id];
    return note?.kind === "option" && !note.isRemoved ? [withoutStop(note.text.value)] : [];
  });

/** One of the options on the board, or, where there is none, the first thing that comes to mind. */
export function proposed(table: Table, random: Random): string {
  const [first = ideasFor(table)[0]?.choice ?? "Try it small, and look again", ...more] = optionsOn(table);
  return oneOf([first, ...more], random).slice(0, textLimits.field);
}

const amendments = [
  "for one month, then we look again",
  "for one customer in ten at first",
  "with one of us looking at the numbers every morning",
  "as long as it can be switched off within the hour",
] as const;

/** A failed proposal with what would make it a three. */
export function amended(proposal: string, random: Random): string {
  const start = withoutStop(proposal).slice(0, textLimits.field - 80);
  const isLimited = /customer in ten|two weeks|month/.test(start);
  const [, , first, ...more] = amendments;
  return `${start}, ${oneOf(isLimited ? [first, ...more] : amendments, random)}`;
}
