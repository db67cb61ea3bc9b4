/** The report's words in English. */
import {
  blockNames,
  curveballEffectNames,
  payerNames,
  payersInSentence,
  roleNames,
  themeNames,
} from "../words/vocabulary.ts";
import { disciplines } from "../workshop/vocabulary.ts";
import type { ReportWords } from "./words.ts";

const language = "en-GB";
const rules = new Intl.PluralRules(language);
const listed = new Intl.ListFormat(language, { type: "conjunction" });

/** "1 group", "3 groups". */
const some = (count: number, one: string, many: string): string =>
  `${count} ${rules.select(count) === "one" ? one : many}`;

export const english: ReportWords = {
  notice: "Simulation decisions, not roadmap decisions.",
  draft: "A draft: the workshop has not ended.",
  purpose:
    "We played a user’s journey in each other’s roles. At each step a product manager spoke for the persona’s need and an engineer for the technical challenge; then the group chose, and wrote down what it gave up and who pays for it.",
  managersEdition: "This edition names nobody: names in what people wrote stand as roles.",
  sentence: {
    clauses: [
      ["For {personaName} at “{stepAction}”", "For {personaName}", "At “{stepAction}”"],
      ["facing “{need}” versus “{constraint}”", "facing “{need}”", "facing “{constraint}”"],
      ["we chose {decision} over {alternatives}", "we chose {decision}"],
      ["to gain {gain}"],
      ["accepting {giveUp}"],
      ["borne by {whoPays}"],
      ["because {reason}"],
    ],
    between: ", ",
    end: ".",
  },
  headings: {
    whoPays: "Who pays",
    tradeOffs: "What we traded",
    debts: "Debts with interest",
    contested: "Contested",
    needToFindOut: "Need to find out",
    parked: "Parked",
    practice: "What went well and what did not",
    commitments: "What we will do",
    appendix: "Appendix: every record",
    deRole: "Hardest in the role",
    agenda: "The time it took",
    groups: "Groups",
    content: "What was played",
  },
  columns: {
    who: "Who",
    howOften: "How often",
    debt: "Debt",
    interest: "Interest",
    repayWhen: "Repay when",
    decision: "Decision",
    why: "Why",
    dissent: "Dissent",
    step: "Step",
    group: "Group",
    before: "Before",
    after: "After",
    verdicts: "The persona",
    planned: "Planned",
    took: "Took",
    block: "Part",
    persona: "Persona",
    journey: "Journey",
    people: "People",
    roles: "Roles",
    votes: "Fist of five",
    tags: "Tags",
    note: "From the discussion",
    reality: "Reality check",
    facts: "Private facts",
    curveball: "Curveball",
  },
  fields: {
    decision: "Decision",
    giveUp: "Given up",
    need: "Need",
    constraint: "Constraint",
    alternatives: "Instead of",
    gain: "To gain",
    reason: "Because",
    interest: "Interest",
    repayTrigger: "Repay when",
  },
  disciplines: { engineering: "engineering", product: "product", design: "design", other: "other" },
  roles: roleNames,
  payers: payerNames,
  payersInSentence,
  themes: themeNames,
  verdicts: { stays: "stays", grumbles: "grumbles", leaves: "leaves" },
  borrowings: { no: "not borrowing", unsure: "unsure whether we are borrowing", yes: "borrowing" },
  prudences: { prudent: "deliberate and prudent", reckless: "deliberate and reckless" },
  reversibilities: {
    twoWay: "two-way door",
    oneWay: "one-way door",
    unsure: "unsure whether we can go back",
  },
  evidences: { known: "known", assumed: "assumed", needToFindOut: "need to find out" },
  contestedReasons: {
    dissent: "dissent on record",
    revote: "took a second vote",
    lowVote: "passed low",
    unresolved: "the vote was not finished",
    reversed: "reversed by a curveball",
  },
  blocks: { ...blockNames, step: "Step" },
  untagged: "Without a theme",
  noTrigger: "no trigger yet",
  notSaid: "not said",
  notPlayed: "not played",
  unfinished: "unfinished record",
  group: "the group",
  nothing: "Nothing was recorded here.",
  table: (groupName, table) => `${groupName}, table ${table}`,
  step: (number) => `Step ${number}`,
  attendance({ total, byDiscipline, bots }) {
    const parts = disciplines
      .filter((discipline) => byDiscipline[discipline] > 0)
      .map((discipline) => `${byDiscipline[discipline]} ${english.disciplines[discipline]}`);
    const people = `${some(total, "person", "people")}${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
    return bots > 0 ? `${people} and ${some(bots, "bot", "bots")}` : people;
  },
  totals: (groups, tradeOffs, debts) =>
    [
      some(groups, "group", "groups"),
      some(tradeOffs, "trade-off", "trade-offs"),
      some(debts, "debt", "debts"),
    ].join(", "),
  bearsMost: (payer, count, of) => `${payer} bears most: ${count} of ${some(of, "trade-off", "trade-offs")}.`,
  unpaid: (count) => `${some(count, "trade-off names", "trade-offs name")} nobody who pays.`,
  untriggered: (count, of) => `${count} of ${some(of, "debt has", "debts have")} no repay trigger.`,
  playBacks: (firstTry, later, open) =>
    `${some(firstTry + later + open, "play-back", "play-backs")}: ${firstTry} understood at the first try, ${later} at a later one, ${open} left open.`,
  privateFacts: (said, unsaid) =>
    `${said} of ${some(said + unsaid, "private fact was", "private facts were")} spoken.`,
  oneWayDoors: (count) => `${some(count, "decision is a one-way door", "decisions are one-way doors")}.`,
  unfinishedRecords: (count) => `${some(count, "record was", "records were")} left unfinished.`,
  withDissent: "with dissent",
  rounds: (rounds) => rounds.join(", then "),
  dissents: (names) => `${listed.format(names)} ${names.length === 1 ? "dissents" : "dissent"}`,
  tested: (title, effect) =>
    effect === null
      ? `“${title}”, left open`
      : `${curveballEffectNames[effect].toLowerCase()} after “${title}”`,
  dots: (count) => some(count, "dot", "dots"),
  minutes(ms) {
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  },
  date: (at, timeZone) =>
    new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone }).format(
      at,
    ),
  list: (items) => listed.format(items),
  commitment: (cue, action, isGroups) =>
    `When ${cue.replace(/^when\s+/i, "")}, ${isGroups ? "we" : "I"} will ${action.replace(/^(I|we)\s+will\s+/i, "")}`,
  content: (personaName, journeyTitle, version, evidence) =>
    `${personaName}, ${journeyTitle} (version ${version}, ${evidence})`,
};
