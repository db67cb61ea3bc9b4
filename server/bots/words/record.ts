/** BOT-4: what the scribe writes into a trade-off: fields that make one sentence together, and a report that can be read. */

import type { TradeOffText } from "../../../shared/workshop/board-state.ts";
import type { Random } from "../../../shared/workshop/random.ts";
import { textLimits } from "../../../shared/workshop/text-limits.ts";
import type { Borrowing, Payer } from "../../../shared/workshop/vocabulary.ts";
import { dealt, type Table } from "../sight.ts";
import { ideaBehind, optionsOn } from "./ideas.ts";
import { asChoice, listed, withoutStop } from "./sentences.ts";

type Written = "decision" | "giveUp" | "alternatives" | "gain" | "reason" | "interest" | "repayTrigger";

/** Empty texts are left out. */
export interface Words extends Readonly<Record<Written & TradeOffText, string>> {
  readonly whoPays: readonly Payer[];
  readonly borrowing: Borrowing;
}

export function recordOf(table: Table, random: Random): Words {
  const proposal = table.board.votes.at(-1)?.proposal ?? table.board.proposal?.value ?? "";
  const idea = ideaBehind(table, proposal);
  const others = optionsOn(table).filter((option) => !proposal.startsWith(option));
  const whoPays = idea?.payers ?? ["user"];
  const place = table.group.table + table.slot;
  const borrowing = idea?.borrowing ?? "unsure";
  const debt = dealt(debts, place);
  const hasTrigger = random() < 0.7;
  const gain = dealt(gains, place)(table.casting.persona.name);
  const hasGain = random() < 0.8;
  const reason = dealt(reasons, place + table.slot)(table);
  const hasReason = random() < 0.7;
  return {
    decision: asChoice(proposal).slice(0, textLimits.field),
    giveUp: idea?.price || prices[whoPays[0] ?? "user"],
    alternatives: listed([...new Set(others)].slice(0, 2).map(asChoice)).slice(0, textLimits.field),
    gain: hasGain ? gain : "",
    reason: hasReason ? withoutStop(reason) : "",
    whoPays,
    borrowing,
    interest: borrowing === "yes" ? debt.interest : "",
    repayTrigger: borrowing === "yes" && hasTrigger ? debt.repayTrigger : "",
  };
}

/** Where nobody has put the price into words. */
const prices: Readonly<Record<Payer, string>> = {
  user: "a longer wait at the moment when it hurts",
  engineering: "a week of work that nobody will see",
  support: "an hour of somebody’s day, every day",
  business: "money that was meant for something else this quarter",
  anotherTeam: "a place in another team’s plan that they had given away",
  futureUs: "the same work again next year",
};

const gains = [
  (name: string) => `a sure answer for ${name}`,
  (name: string) => `${name}’s trust where it counts`,
  () => "two weeks in which we learn more than we would by arguing",
  () => "fewer questions to support",
  (name: string) => `a step that ${name} finishes at the first try`,
] as const;

const reasons = [
  ({ step, casting }: Table) =>
    step.isMomentOfTruth
      ? `this is where ${casting.persona.name} decides to stay`
      : "we can take it back within a day",
  ({ casting }: Table) => {
    const [card] = casting.journey.dataCard;
    return card ? `the data card says “${card.label}: ${card.value}”` : "the numbers point that way";
  },
  () => "nobody at the table could show that the risk is bigger",
  ({ casting }: Table) => `the deadline leaves no time for more (“${casting.journey.context.deadline}”)`,
] as const;

interface Debt {
  /** What recurs, who pays, how often. */
  readonly interest: string;
  readonly repayTrigger: string;
}

const debts: readonly [Debt, ...Debt[]] = [
  {
    interest: "Operations clears the stuck cases by hand, every night",
    repayTrigger: "More than 50 stuck cases a night",
  },
  {
    interest: "Support explains it to everyone who asks, every day",
    repayTrigger: "One contact in five is about this",
  },
  {
    interest: "Whoever is on call goes through the list, each Monday",
    repayTrigger: "The first case that we miss",
  },
  {
    interest: "Engineering carries two versions of the same rule, with each release",
    repayTrigger: "The first release after the deadline",
  },
];
