/**
 * The summary over random workshops: every figure equals a recount of the records, nothing blind is in it, and the order
 * in which independent things were recorded changes nothing.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insightRules } from "../../shared/summary/rules/insight-rules.ts";
import { type Summary, summaryOf } from "../../shared/summary/summary.ts";
import { isGalleryOpen } from "../../shared/workshop/disclosed.ts";
import type { WorkshopEvent } from "../../shared/workshop/events.ts";
import { evolve } from "../../shared/workshop/evolve.ts";
import { seededRandom } from "../../shared/workshop/random.ts";
import type { WorkshopState } from "../../shared/workshop/state.ts";
import { borrowings, evidences, payers, reversibilities, themes } from "../../shared/workshop/vocabulary.ts";
import { asking } from "../support/asking.ts";
import { independentlySwapped } from "../support/independent-events.ts";
import { playAtRandom } from "../support/random-workshop.ts";
import {
  type Counted,
  factsOf,
  groupsIn,
  hands,
  keysWhere,
  recount,
  shiftOf,
  wasContested,
} from "../support/recount.ts";
import { shippedCastings } from "../support/shipped-castings.ts";

const played = new Map<number, readonly WorkshopEvent[]>();

/** The seed's workshop; played once for all the tests that look at it. */
function logOf(seed: number): readonly WorkshopEvent[] {
  const log = played.get(seed) ?? playAtRandom(shippedCastings, seed, 700);
  played.set(seed, log);
  return log;
}

const replay = (log: readonly WorkshopEvent[]): WorkshopState => {
  const state = log.reduce<WorkshopState | undefined>(evolve, undefined);
  if (!state) throw new Error("A log begins with the workshop’s creation.");
  return state;
};

/** Looks at some workshops at their end, and at two moments before. */
const workshops = (check: (state: WorkshopState, summary: Summary, records: Counted[]) => void) =>
  asking(
    () =>
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
          const log = logOf(seed);
          for (const part of [0.4, 0.7, 1]) {
            const state = replay(log.slice(0, Math.ceil(log.length * part)));
            check(state, summaryOf(state), recount(state));
          }
        }),
        { seed: 53, numRuns: 14 },
      ),
    30,
  );

/** The keys under a word, none for a word that is left out. */
const keysOf = <Word>(tallies: readonly { of: Word; keys: readonly string[] }[], word: Word) =>
  tallies.find(({ of }) => of === word)?.keys ?? [];

const numberOfGroups = (records: readonly Counted[]) => new Set(records.map(({ group }) => group.id)).size;

describe("the summary’s figures equal a recount of the records", () => {
  it("by who pays, theme, evidence and door, and by none chosen (SUM-2)", () => {
    workshops((_, summary, records) => {
      const of = ({ board }: Counted) => board.tradeOff;
      for (const payer of payers)
        expect(keysOf(summary.bill, payer)).toEqual(
          keysWhere(records, (one) => of(one).whoPays?.value.includes(payer) ?? false),
        );
      expect(keysOf(summary.bill, null)).toEqual(
        keysWhere(records, (one) => (of(one).whoPays?.value ?? []).length === 0),
      );
      for (const theme of themes)
        expect(keysOf(summary.themes, theme)).toEqual(
          keysWhere(records, (one) => of(one).themes.includes(theme)),
        );
      for (const evidence of [...evidences, null])
        expect(keysOf(summary.evidence, evidence)).toEqual(
          keysWhere(records, (one) => of(one).evidence === evidence),
        );
      for (const door of [...reversibilities, null])
        expect(keysOf(summary.doors, door)).toEqual(
          keysWhere(records, (one) => of(one).reversibility === door),
        );
      for (const { keys, groups } of [...summary.bill, ...summary.themes])
        expect(groups).toBe(numberOfGroups(records.filter(({ key }) => keys.some((one) => one === key))));
      const named = summary.themes.filter((one) => one.of !== null).map(({ keys }) => keys.length);
      expect(named).toEqual([...named].sort((a, b) => b - a));
    });
  });

  it("by persona and by step of each journey, each record once (SUM-3)", () => {
    workshops((state, summary, records) => {
      const all = records.map(({ key }) => key).sort();
      expect(summary.personas.flatMap(({ keys }) => keys).sort()).toEqual(all);
      expect(summary.steps.flatMap(({ keys }) => keys).sort()).toEqual(all);
      for (const { personaId, keys } of summary.personas)
        expect(keys).toEqual(
          keysWhere(records, ({ group }) => state.castings[group.castingId]?.persona.id === personaId),
        );
      for (const { castingId, stepIndex, keys } of summary.steps)
        expect(keys).toEqual(
          keysWhere(
            records,
            ({ group, slot }) => group.castingId === castingId && group.steps[slot] === stepIndex,
          ),
        );
    });
  });

  it("in the debt ledger (SUM-4)", () => {
    workshops((_, { debts }, records) => {
      const borrowed = records.filter(({ board }) => {
        const value = board.tradeOff.borrowing?.value;
        return value !== undefined && value !== borrowings[0];
      });
      const lacks = (field: "interest" | "repayTrigger") =>
        keysWhere(borrowed, ({ board }) => (board.tradeOff.texts[field]?.value ?? "") === "").sort();
      expect([...debts.debts].sort()).toEqual(borrowed.map(({ key }) => key).sort());
      expect(debts.sure).toBe(
        borrowed.filter(({ board }) => board.tradeOff.borrowing?.value === "yes").length,
      );
      expect([...debts.withoutTrigger].sort()).toEqual(lacks("repayTrigger"));
      expect([...debts.withoutInterest].sort()).toEqual(lacks("interest"));
      expect([...debts.reckless].sort()).toEqual(
        keysWhere(borrowed, ({ board }) => board.tradeOff.prudence === "reckless").sort(),
      );
      for (const payer of payers)
        expect(debts.chargedTo.find((one) => one.payer === payer)?.count ?? 0).toBe(
          borrowed.filter(({ board }) => board.tradeOff.whoPays?.value.includes(payer)).length,
        );
    });
  });

  it("of contested decisions and their dissents (REP-8)", () => {
    workshops((_, { contested }, records) => {
      expect(contested.map(({ key }) => key)).toEqual(keysWhere(records, ({ board }) => wasContested(board)));
      for (const { key, dissents } of contested) {
        const board = records.find((one) => one.key === key)?.board;
        const last = board ? (hands(board).at(-1) ?? []) : [];
        expect(dissents).toBe(last.filter((fingers) => fingers < 3).length);
      }
    });
  });

  it("of each line, before and after (SUM-5)", () => {
    workshops((state, { lines }, records) => {
      expect(lines.map(({ groupId }) => groupId)).toEqual(groupsIn(state).map(({ id }) => id));
      for (const { groupId, castingId, before, after, better, worse } of lines) {
        const feelings = (state.castings[castingId]?.journey.steps ?? []).map(({ feeling }) => feeling);
        expect(before).toEqual(feelings);
        const own = records.filter(({ group }) => group.id === groupId);
        const expected = [...feelings];
        const [up, down]: [string[], string[]] = [[], []];
        for (const { group, board, slot, key } of own) {
          const step = group.steps[slot] ?? -1;
          const feeling = feelings[step] ?? 0;
          expected[step] = Math.max(-2, Math.min(2, feeling + shiftOf(board)));
          if ((expected[step] ?? 0) > feeling) up.push(key);
          if ((expected[step] ?? 0) < feeling) down.push(key);
        }
        expect(after).toEqual(expected);
        expect([...better].sort()).toEqual(up.sort());
        expect([...worse].sort()).toEqual(down.sort());
      }
    });
  });

  it("of the steps that groups shared, and whether they made different people pay (SUM-6)", () => {
    workshops((_, { sideBySide }, records) => {
      const shared = new Map<string, Counted[]>();
      for (const one of records) {
        const step = `${one.group.castingId}#${one.group.steps[one.slot]}`;
        shared.set(step, [...(shared.get(step) ?? []), one]);
      }
      const both = [...shared].filter(([, all]) => all.length > 1);
      expect(sideBySide).toHaveLength(both.length);
      for (const { castingId, stepIndex, keys, differIn } of sideBySide) {
        const all = shared.get(`${castingId}#${stepIndex}`) ?? [];
        expect(keys).toEqual(all.map(({ key }) => key));
        const bills = all.flatMap(({ board }) => {
          const named = board.tradeOff.whoPays?.value ?? [];
          return named.length > 0 ? [payers.filter((payer) => named.includes(payer)).join("+")] : [];
        });
        expect(differIn.includes("whoPays")).toBe(bills.some((bill) => bill !== bills[0]));
      }
    });
  });

  it("of what only one group did (SUM-8)", () => {
    workshops((_, { alone }, records) => {
      const billed = records.filter(({ board }) => (board.tradeOff.whoPays?.value ?? []).length > 0);
      for (const payer of payers) {
        const by = billed.filter(({ board }) => board.tradeOff.whoPays?.value.includes(payer));
        const isAlone = numberOfGroups(by) === 1 && numberOfGroups(billed) > 2;
        const told = alone.filter((one) => one.did === "payer" && one.of === payer);
        expect(told).toHaveLength(isAlone ? 1 : 0);
        if (isAlone) {
          expect(told[0]?.keys).toEqual(by.map(({ key }) => key));
          expect(told[0]?.among).toBe(numberOfGroups(billed));
        }
      }
    });
  });

  it("of parked lines and of overruns (SUM-9, SUM-12)", () => {
    workshops((state, { parked, overruns }) => {
      let lines = 0;
      for (const group of groupsIn(state))
        for (const board of group.boards)
          for (const note of Object.values(board.notes))
            if (note.kind === "parked" && !note.isRemoved) lines += 1;
      expect(parked).toHaveLength(lines);
      for (const block of state.agenda.blocks) {
        const over = (state.room.tookMs[block.id] ?? 0) - block.plannedMs - (block.curveballMs ?? 0);
        const told = overruns.find(({ slot }) => slot === block.slot);
        expect(told?.overMs).toBe(block.kind === "step" && over >= 60_000 ? over : undefined);
      }
    });
  });

  it("in every insight, and in the prompts (SUM-13, SUM-15)", () => {
    const seen = new Set<string>();
    workshops((state, { insights, prompts }, records) => {
      const figures = expectedFigures(state, records);
      for (const { rule, facts } of insights) {
        seen.add(rule);
        const figure = figures[rule];
        if (figure) expect([rule, facts.count, facts.of]).toEqual([rule, ...figure]);
      }
      for (const { id, facts } of prompts) {
        if (id === "ignoredDebt") expect(facts.withoutTrigger).toBe(figures.debtsWithoutTrigger?.[0]);
        if (id === "empathy") expect([facts.secondTries, facts.playBacks]).toEqual(figures.secondTries);
      }
    });
    expect(seen.size).toBeGreaterThan(7);
  });
});

/** How many of how many, for each rule that counts records or facts. */
function expectedFigures(
  state: WorkshopState,
  records: Counted[],
): Partial<Record<string, readonly [number, number]>> {
  const count = (of: readonly Counted[], holds: (one: Counted) => boolean): [number, number] => [
    of.filter(holds).length,
    of.length,
  ];
  const tag = ({ board }: Counted) => board.tradeOff;
  const isGuess = (one: Counted) => tag(one).evidence === "assumed" || tag(one).evidence === "needToFindOut";
  const debts = records.filter((one) => (tag(one).borrowing?.value ?? "no") !== "no");
  const judged = records.filter(({ board }) => Object.keys(board.verdicts).length > 0);
  const tested = records.filter(({ board }) => board.curveball?.sharedAt && board.curveball.answer);
  const facts = isGalleryOpen(state) ? records.flatMap((one) => factsOf(state, one)) : [];
  const tries = groupsIn(state)
    .flatMap(({ boards }) => boards.flatMap(({ playBacks }) => [playBacks.need, playBacks.constraint]))
    .filter((one) => one.tries > 0);
  const moments = judged.filter(({ group, slot }) => {
    const step = state.castings[group.castingId]?.journey.steps[group.steps[slot] ?? slot];
    return step?.momentOfTruth === true;
  });
  const most = payers
    .map((payer) => count(records, (one) => tag(one).whoPays?.value.includes(payer) ?? false))
    .sort(([a], [b]) => b - a)[0];
  return {
    leapOfFaith: count(
      records.filter((one) => tag(one).reversibility === "oneWay"),
      isGuess,
    ),
    guesses: count(
      records.filter((one) => tag(one).evidence !== null),
      isGuess,
    ),
    debtsWithoutTrigger: count(debts, (one) => !tag(one).texts.repayTrigger?.value),
    debtsWithTrigger: [debts.length, debts.length],
    divided: count(records, ({ board }) => wasContested(board)),
    personaStays: count(judged, ({ board }) => shiftOf(board) > 0),
    personaLeaves: count(judged, ({ board }) => shiftOf(board) < 0),
    lostMoment: count(moments, ({ board }) => shiftOf(board) < 0),
    overtaken: count(tested, ({ board }) => board.curveball?.answer?.effect !== "kept"),
    heldUp: [tested.length, tested.length],
    unspokenFacts: [facts.filter((wasSaid) => !wasSaid).length, facts.length],
    secondTries: [tries.filter((one) => !(one.isUnderstood && one.tries === 1)).length, tries.length],
    ...(most && { mostlyPays: most }),
  };
}

describe("insights", () => {
  it("are at most five, one of a topic, the strongest first, and rest on records that exist (SUM-15, SUM-16)", () => {
    workshops((_, { insights }, records) => {
      expect(insights.length).toBeLessThanOrEqual(5);
      const topics = insights.map(({ rule }) => insightRules.find((one) => one.rule === rule)?.topic);
      expect(new Set(topics).size).toBe(insights.length);
      const strengths = insights.map(({ strength }) => strength);
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      for (const { restsOn, strength } of insights) {
        expect(restsOn.length).toBeGreaterThan(0);
        expect(strength).toBeLessThanOrEqual(1);
        const order = records.map(({ key }) => key).filter((key) => restsOn.some((one) => one === key));
        expect(restsOn).toEqual(order);
      }
    });
  });
});

describe("private facts", () => {
  it("are in no part of the summary before the gallery reveals them (SUM-7)", () => {
    workshops((state, summary, records) => {
      const spoken = records.flatMap((one) => factsOf(state, one));
      expect(summary.facts.map(({ wasSaid }) => wasSaid)).toEqual(isGalleryOpen(state) ? spoken : []);
      if (isGalleryOpen(state)) return;
      const rules = summary.insights.map(({ rule }) => rule);
      expect(rules).not.toContain("unspokenFacts");
      expect(summary.prompts.map(({ id }) => id)).not.toContain("dataSilo");
    });
  });
});

describe("the order of what is independent", () => {
  it("changes nothing in the summary (SUM-17)", () => {
    let swaps = 0;
    asking(
      () =>
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
            const log = logOf(seed);
            const swapped = independentlySwapped(log, seededRandom(seed));
            swaps += swapped.swaps;
            expect(summaryOf(replay(swapped.log))).toEqual(summaryOf(replay(log)));
          }),
          { seed: 53, numRuns: 14 },
        ),
      14,
    );
    // Far from nothing: what can be swapped depends on what the random workshops do.
    expect(swaps).toBeGreaterThan(200);
  });
});
