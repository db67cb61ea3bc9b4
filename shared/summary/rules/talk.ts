/** Rules for insights. How the groups came to their decisions: votes, private facts, play-backs, and where they differ or agree. */
import { groupsIn } from "../tallies.ts";
import { keysOf, type Rule } from "./rule.ts";

export const divided: Rule = {
  rule: "divided",
  topic: "votes",
  weight: 0.7,
  find({ records, contested }) {
    if (contested.length === 0) return undefined;
    const dissents = contested.filter(({ reasons }) => reasons.includes("dissent")).length;
    const facts = { count: contested.length, of: records.length, dissents };
    return { rule: "divided", facts, restsOn: contested.map(({ key }) => key) };
  },
};

export const unspokenFacts: Rule = {
  rule: "unspokenFacts",
  topic: "facts",
  weight: 0.8,
  find({ facts: all }) {
    const unspoken = all.filter(({ wasSaid }) => !wasSaid);
    if (unspoken.length === 0) return undefined;
    const restsOn = [...new Set(unspoken.map(({ key }) => key))];
    return { rule: "unspokenFacts", facts: { count: unspoken.length, of: all.length }, restsOn };
  },
};

export const secondTries: Rule = {
  rule: "secondTries",
  topic: "playBacks",
  weight: 0.6,
  // REP-9: it rests on every step in which anything was played back, so that it singles nobody out.
  find({ records, playBacks: { firstTry, later, open } }) {
    if (later + open === 0) return undefined;
    const tried = records.filter(({ playBacks }) => playBacks.need.tries + playBacks.constraint.tries > 0);
    return {
      rule: "secondTries",
      facts: { count: later + open, of: firstTry + later + open },
      restsOn: keysOf(tried),
    };
  },
};

export const unlikeAnswers: Rule = {
  rule: "unlikeAnswers",
  topic: "tables",
  weight: 0.75,
  find({ shared }) {
    const unlike = shared.filter(({ differIn }) => differIn.includes("whoPays"));
    const [first] = [...unlike].sort((a, b) => b.keys.length - a.keys.length);
    if (!first) return undefined;
    const { personaName, stepAction } = first;
    const facts = { count: unlike.length, of: shared.length, personaName, stepAction };
    return { rule: "unlikeAnswers", facts, restsOn: unlike.flatMap(({ keys }) => keys) };
  },
};

export const commonTheme: Rule = {
  rule: "commonTheme",
  topic: "themes",
  weight: 0.55,
  find({ records, themes }) {
    const [most] = themes.filter(({ of }) => of !== null).sort((a, b) => b.groups - a.groups);
    if (!most?.of || most.groups < 2) return undefined;
    return {
      rule: "commonTheme",
      facts: { theme: most.of, count: most.groups, of: groupsIn(records), tradeOffs: most.keys.length },
      restsOn: most.keys,
    };
  },
};

export const parkedLines: Rule = {
  rule: "parkedLines",
  topic: "parked",
  weight: 0.4,
  find({ records, parked, groups: of }) {
    const tables = new Set(parked.map(({ table }) => table));
    const restsOn = keysOf(records.filter((one) => one.parked.length > 0));
    return parked.length === 0
      ? undefined
      : { rule: "parkedLines", facts: { count: tables.size, of, lines: parked.length }, restsOn };
  },
};
