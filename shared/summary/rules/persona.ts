/** Rules for insights. What became of the persona, and of decisions that a curveball tested. */
import type { SummaryRecord } from "../records.ts";
import { leadingVerdict } from "../verdicts.ts";
import { keysOf, type Rule, share } from "./rule.ts";

const isJudged = ({ verdicts }: SummaryRecord): boolean =>
  verdicts.stays + verdicts.grumbles + verdicts.leaves > 0;
const isLeft = ({ verdicts }: SummaryRecord): boolean => leadingVerdict(verdicts) === "leaves";
const isKept = ({ verdicts }: SummaryRecord): boolean => leadingVerdict(verdicts) === "stays";
const isTested = ({ curveball }: SummaryRecord): boolean => curveball?.effect != null;
const isChanged = ({ curveball }: SummaryRecord): boolean =>
  curveball?.effect === "amended" || curveball?.effect === "reversed";

export const lostMoment: Rule = {
  rule: "lostMoment",
  topic: "persona",
  weight: 0.95,
  find({ records }) {
    const moments = records.filter((one) => one.isMomentOfTruth && isJudged(one));
    return share("lostMoment", moments.filter(isLeft), moments);
  },
};

export const personaLeaves: Rule = {
  rule: "personaLeaves",
  topic: "persona",
  weight: 0.9,
  find({ records }) {
    const judged = records.filter(isJudged);
    const [left, better] = [judged.filter(isLeft), judged.filter(isKept).length];
    if (left.length <= better) return undefined;
    return {
      rule: "personaLeaves",
      facts: { count: left.length, better, of: judged.length },
      restsOn: keysOf(left),
    };
  },
};

export const personaStays: Rule = {
  rule: "personaStays",
  topic: "persona",
  weight: 0.65,
  find({ records }) {
    const judged = records.filter(isJudged);
    const [kept, worse] = [judged.filter(isKept), judged.filter(isLeft).length];
    if (kept.length <= worse) return undefined;
    return {
      rule: "personaStays",
      facts: { count: kept.length, worse, of: judged.length },
      restsOn: keysOf(kept),
    };
  },
};

export const overtaken: Rule = {
  rule: "overtaken",
  topic: "news",
  weight: 0.7,
  find({ records }) {
    const tested = records.filter(isTested);
    const changed = tested.filter(isChanged);
    const reversed = changed.filter(({ curveball }) => curveball?.effect === "reversed").length;
    if (changed.length === 0) return undefined;
    return {
      rule: "overtaken",
      facts: { count: changed.length, of: tested.length, reversed },
      restsOn: keysOf(changed),
    };
  },
};

export const heldUp: Rule = {
  rule: "heldUp",
  topic: "news",
  weight: 0.45,
  find({ records }) {
    const tested = records.filter(isTested);
    return tested.some(isChanged) ? undefined : share("heldUp", tested, tested);
  },
};
