/**
 * Questions to start the talk from, each seeded with something that happened in this session. Their sentences are in
 * the words of the report. For facilitators at any time; on a stage or a participant's screen from the gallery on.
 */
import type { TradeOffKey } from "../workshop/ids.ts";
import type { Payer } from "../workshop/vocabulary.ts";
import { mostContested } from "./contested.ts";
import { debtLedger } from "./debts.ts";
import type { Overrun } from "./overruns.ts";
import { type Parked, parkedOf } from "./parked.ts";
import { type PlayBackTotals, playBackTotals } from "./play-backs.ts";
import { privateFacts } from "./private-facts.ts";
import type { Recorded, SummaryRecord } from "./records.ts";

/** In the order in which they are asked: the four principles, then the four pitfalls. */
export const promptIds = [
  "sharedContext",
  "customer",
  "debt",
  "empathy",
  "overrun",
  "escalation",
  "dataSilo",
  "ignoredDebt",
] as const;
export type PromptId = (typeof promptIds)[number];

/** What each question is filled in with. */
export interface PromptFacts {
  /** The most contested decision. */
  readonly sharedContext: { readonly table: number; readonly stepAction: string; readonly decision: string };
  /** The decision that most people said the persona leaves at, or else grumbles. */
  readonly customer: {
    readonly personaName: string;
    readonly decision: string;
    readonly leaves: number;
    readonly grumbles: number;
  };
  /** The first debt of which somebody said what recurs. */
  readonly debt: { readonly interest: string; readonly whoPays: readonly Payer[]; readonly debts: number };
  readonly empathy: { readonly secondTries: number; readonly playBacks: number };
  readonly overrun: { readonly slot: number; readonly overMs: number };
  readonly escalation: { readonly count: number; readonly first: string };
  /** The step slot with the most private facts that stayed unspoken. */
  readonly dataSilo: { readonly slot: number; readonly unspoken: number };
  readonly ignoredDebt: { readonly withoutTrigger: number; readonly debts: number };
}

export type Prompt<Id extends PromptId = PromptId> = {
  [One in Id]: {
    readonly id: One;
    readonly facts: PromptFacts[One];
    readonly restsOn: readonly TradeOffKey[];
  };
}[Id];

/** SUM-13: each only where its fact exists; of equals the first by table and step. */
export function prompts(recorded: Recorded, over: readonly Overrun[]): Prompt[] {
  const { records, groups } = recorded;
  return [
    ...sharedContext(records),
    ...customer(records),
    ...debt(records),
    ...empathy(playBackTotals(groups)),
    ...overrun(over),
    ...escalation(parkedOf(recorded)),
    ...dataSilo(records),
    ...ignoredDebt(records),
  ];
}

function sharedContext(records: readonly SummaryRecord[]): Prompt[] {
  const one = mostContested(records);
  if (!one) return [];
  const { table, stepAction, texts } = one;
  return [
    { id: "sharedContext", facts: { table, stepAction, decision: texts.decision }, restsOn: [one.key] },
  ];
}

function customer(records: readonly SummaryRecord[]): Prompt[] {
  const [worst] = records
    .filter(({ verdicts }) => verdicts.leaves + verdicts.grumbles > 0)
    .sort((a, b) => b.verdicts.leaves - a.verdicts.leaves || b.verdicts.grumbles - a.verdicts.grumbles);
  if (!worst) return [];
  const { personaName, texts, verdicts, key } = worst;
  const { leaves, grumbles } = verdicts;
  return [
    { id: "customer", facts: { personaName, decision: texts.decision, leaves, grumbles }, restsOn: [key] },
  ];
}

function debt(records: readonly SummaryRecord[]): Prompt[] {
  const { debts, withoutInterest } = debtLedger(records);
  const charged = debts.filter((key) => !withoutInterest.includes(key));
  const first = records.find(({ key }) => key === charged[0]);
  if (!first) return [];
  const facts = { interest: first.texts.interest, whoPays: first.whoPays, debts: debts.length };
  return [{ id: "debt", facts, restsOn: charged }];
}

/** It rests on no record in particular: play-backs are counted for the room (REP-9). */
function empathy({ firstTry, later, open }: PlayBackTotals): Prompt[] {
  const facts = { secondTries: later + open, playBacks: firstTry + later + open };
  return facts.secondTries === 0 ? [] : [{ id: "empathy", facts, restsOn: [] }];
}

function overrun(over: readonly Overrun[]): Prompt[] {
  const [longest] = [...over].sort((a, b) => b.overMs - a.overMs);
  return longest ? [{ id: "overrun", facts: longest, restsOn: [] }] : [];
}

function escalation(parked: readonly Parked[]): Prompt[] {
  const [first] = parked;
  if (!first) return [];
  const restsOn = [...new Set(parked.map(({ key }) => key))];
  return [{ id: "escalation", facts: { count: parked.length, first: first.text }, restsOn }];
}

function dataSilo(records: readonly SummaryRecord[]): Prompt[] {
  const unspoken = privateFacts(records).filter(({ wasSaid }) => !wasSaid);
  const countIn = (slot: number): number => unspoken.filter((fact) => fact.slot === slot).length;
  const [slot] = [...new Set(unspoken.map((fact) => fact.slot))].sort(
    (a, b) => countIn(b) - countIn(a) || a - b,
  );
  if (slot === undefined) return [];
  const restsOn = [...new Set(unspoken.filter((fact) => fact.slot === slot).map(({ key }) => key))];
  return [{ id: "dataSilo", facts: { slot, unspoken: countIn(slot) }, restsOn }];
}

function ignoredDebt(records: readonly SummaryRecord[]): Prompt[] {
  const { debts, withoutTrigger } = debtLedger(records);
  const facts = { withoutTrigger: withoutTrigger.length, debts: debts.length };
  return facts.withoutTrigger === 0 ? [] : [{ id: "ignoredDebt", facts, restsOn: withoutTrigger }];
}
