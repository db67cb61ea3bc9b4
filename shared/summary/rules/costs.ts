/** Rules for insights. What the decisions cost: who pays for them, what was borrowed, and what they rest on. */
import type { SummaryRecord } from "../records.ts";
import { keysOf, type Rule, share } from "./rule.ts";

const isGuess = ({ evidence }: SummaryRecord): boolean =>
  evidence === "assumed" || evidence === "needToFindOut";

export const leapOfFaith: Rule = {
  rule: "leapOfFaith",
  topic: "certainty",
  weight: 1,
  find({ records }) {
    const doors = records.filter(({ reversibility }) => reversibility === "oneWay");
    return share("leapOfFaith", doors.filter(isGuess), doors);
  },
};

export const guesses: Rule = {
  rule: "guesses",
  topic: "certainty",
  weight: 0.6,
  find({ records }) {
    const tagged = records.filter(({ evidence }) => evidence !== null);
    const guesses = tagged.filter(isGuess);
    if (guesses.length * 2 <= tagged.length) return undefined;
    const needToFindOut = guesses.filter(({ evidence }) => evidence === "needToFindOut").length;
    return {
      rule: "guesses",
      facts: { count: guesses.length, needToFindOut, of: tagged.length },
      restsOn: keysOf(guesses),
    };
  },
};

export const debtsWithoutTrigger: Rule = {
  rule: "debtsWithoutTrigger",
  topic: "debts",
  weight: 0.9,
  find({ ledger: { debts, withoutTrigger } }) {
    if (withoutTrigger.length === 0) return undefined;
    return {
      rule: "debtsWithoutTrigger",
      facts: { count: withoutTrigger.length, of: debts.length },
      restsOn: withoutTrigger,
    };
  },
};

export const debtsWithTrigger: Rule = {
  rule: "debtsWithTrigger",
  topic: "debts",
  weight: 0.5,
  find({ ledger: { debts, withoutTrigger } }) {
    if (debts.length === 0 || withoutTrigger.length > 0) return undefined;
    return { rule: "debtsWithTrigger", facts: { count: debts.length, of: debts.length }, restsOn: debts };
  },
};

export const mostlyPays: Rule = {
  rule: "mostlyPays",
  topic: "payers",
  weight: 0.8,
  find({ records, bill }) {
    const [most, second] = bill.filter(({ of }) => of !== null);
    if (!most?.of || most.keys.length === (second?.keys.length ?? 0)) return undefined;
    const facts = { payer: most.of, count: most.keys.length, of: records.length };
    return { rule: "mostlyPays", facts, restsOn: most.keys };
  },
};

export const aloneToPay: Rule = {
  rule: "aloneToPay",
  topic: "tables",
  weight: 0.4,
  find({ alone }) {
    for (const one of alone) {
      if (one.did !== "payer") continue;
      const { of: payer, table, among, keys } = one;
      return { rule: "aloneToPay", facts: { payer, table, count: among - 1, of: among }, restsOn: keys };
    }
    return undefined;
  },
};
