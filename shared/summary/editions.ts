/**
 * What each edition of the report holds of the summary. Participants and facilitators read all of it; a manager's copy
 * names nobody and lets nobody be singled out.
 */
import { nameless, type Unnamed } from "../report/nameless.ts";
import type { TradeOffKey } from "../workshop/ids.ts";
import type { Prompt } from "./prompts.ts";
import type { Summary } from "./summary.ts";

export const editions = ["participant", "facilitator", "manager"] as const;
export type Edition = (typeof editions)[number];

/** The roster, each with what they are called at a trade-off's step, by the role that they held there; null: anywhere. */
export type Roster = (key: TradeOffKey | null) => readonly Unnamed[];

/**
 * SUM-14: the manager's edition has no name and no seat in it. Names in what people wrote become roles; how many
 * dissented is told of no decision, so that a lone dissent looks like any other; who knew a private fact is left out.
 * Insights are the same in all editions: they hold figures, the content's words and keys of records.
 */
export function summaryFor(edition: Edition, summary: Summary, roster: Roster): Summary {
  if (edition !== "manager") return summary;
  const at = (key: TradeOffKey | null) => (text: string) => nameless(text, roster(key));
  return {
    ...summary,
    contested: summary.contested.map((one) => ({ ...one, dissents: null })),
    facts: summary.facts.map((one) => ({ ...one, knownBy: null })),
    parked: summary.parked.map((one) => ({ ...one, text: at(one.key)(one.text) })),
    prompts: summary.prompts.map((one) => namelessPrompt(one, at(one.restsOn[0] ?? null))),
    postcards: summary.postcards.map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({
        ...line,
        decision: at(line.key)(line.decision),
        giveUp: at(line.key)(line.giveUp),
      })),
    })),
  };
}

/** Each prompt quotes at most one text, of the first record that it rests on. */
function namelessPrompt(prompt: Prompt, without: (text: string) => string): Prompt {
  switch (prompt.id) {
    case "sharedContext":
      return { ...prompt, facts: { ...prompt.facts, decision: without(prompt.facts.decision) } };
    case "customer":
      return { ...prompt, facts: { ...prompt.facts, decision: without(prompt.facts.decision) } };
    case "debt":
      return { ...prompt, facts: { ...prompt.facts, interest: without(prompt.facts.interest) } };
    case "escalation":
      return { ...prompt, facts: { ...prompt.facts, first: without(prompt.facts.first) } };
    case "empathy":
    case "overrun":
    case "dataSilo":
    case "ignoredDebt":
      return prompt;
    default:
      return prompt satisfies never;
  }
}
