/** The summary's words in English. */
import { inClause } from "../words/in-clause.ts";
import { inSentence } from "../words/in-sentence.ts";
import { groupName, type payerNames, payersInSentence, themeNames } from "../words/vocabulary.ts";
import { english } from "./english.ts";
import type { SummaryWords } from "./summary-words.ts";

const rules = new Intl.PluralRules("en-GB");
/** "1 debt", "3 debts". */
const some = (count: number, one: string, many: string): string =>
  `${count} ${rules.select(count) === "one" ? one : many}`;
const decisions = (count: number): string => some(count, "decision", "decisions");
/** Under its own quotation marks: those that it was written with become inner ones. */
const quoted = (text: string): string => `“${inClause(text).replace(/“/g, "‘").replace(/”/g, "’")}”`;

export const englishSummary: SummaryWords = {
  insights: {
    leapOfFaith: {
      title: () => "We shut doors on a guess.",
      about: ({ count, of }) =>
        `${count} of ${some(of, "one-way door rests", "one-way doors rest")} on something assumed, or still to be found out.`,
    },
    lostMoment: {
      title: () => "We lost them where it counted.",
      about: ({ count, of }) =>
        `At ${count} of ${some(of, "moment of truth", "moments of truth")}, most of the table said that the persona leaves.`,
    },
    debtsWithoutTrigger: {
      title: () => "We borrow without a date.",
      about: ({ count, of }) => `${count} of ${some(of, "debt has", "debts have")} no repay trigger.`,
    },
    personaLeaves: {
      title: () => "More often, the customer left.",
      about: ({ count, better, of }) =>
        `Of ${decisions(of)}, ${count} made the persona leave and ${better} made them stay, say their own tables.`,
    },
    mostlyPays: {
      title: ({ payer }) => mostlyPays[payer],
      about: ({ count, of, payer }) =>
        `${count} of ${some(of, "trade-off is", "trade-offs are")} borne by ${payersInSentence[payer]}, more than by anyone else.`,
    },
    unspokenFacts: {
      title: () => "The missing fact was at the table.",
      about: ({ count, of }) =>
        `${count} of ${some(of, "private fact was", "private facts were")} never said.`,
    },
    unlikeAnswers: {
      title: () => "Same step, another bill.",
      about: ({ count, of, personaName, stepAction }) =>
        `At ${count} of ${some(of, "step that tables shared", "steps that tables shared")}, they made different people pay; first at ${quoted(stepAction)} with ${personaName}.`,
    },
    divided: {
      title: () => "Not everyone went along.",
      about: ({ count, of, dissents }) =>
        `${count} of ${some(of, "decision was", "decisions were")} contested${dissents > 0 ? `, ${dissents} with a dissent on record` : ""}.`,
    },
    overtaken: {
      title: () => "News changed our minds.",
      about: ({ count, of, reversed }) =>
        `${count} of ${some(of, "decision", "decisions")} that a curveball tested ${count === 1 ? "was" : "were"} changed${reversed > 0 ? `, ${reversed} reversed` : ""}.`,
    },
    personaStays: {
      title: () => "More often, the customer stayed.",
      about: ({ count, worse, of }) =>
        `Of ${decisions(of)}, ${count} made the persona stay and ${worse} made them leave, say their own tables.`,
    },
    guesses: {
      title: () => "We decide more than we know.",
      about: ({ count, needToFindOut, of }) =>
        `${count} of ${some(of, "decision rests", "decisions rest")} on no known fact; ${needToFindOut} of them wait for one.`,
    },
    secondTries: {
      title: () => "Being understood took a second try.",
      about: ({ count, of }) =>
        `${count} of ${some(of, "play-back", "play-backs")} in the room needed more than one.`,
    },
    commonTheme: {
      title: ({ theme }) => `${themeNames[theme]} keeps coming back.`,
      about: ({ count, of, tradeOffs }) =>
        `It came up at ${count} of ${some(of, "table", "tables")}, in ${some(tradeOffs, "trade-off", "trade-offs")}.`,
    },
    debtsWithTrigger: {
      title: () => "Every debt has its date.",
      about: ({ of }) => `${some(of, "debt", "debts")}, each with a repay trigger.`,
    },
    heldUp: {
      title: () => "What we decided held.",
      about: ({ of }) => `${some(of, "decision was", "decisions were")} tested by a curveball, and kept.`,
    },
    aloneToPay: {
      title: ({ payer }) => `One table alone made ${payersInSentence[payer]} pay.`,
      about: ({ table, of }) =>
        `${english.table(groupName(table), table)}, of ${some(of, "table", "tables")}.`,
    },
    parkedLines: {
      title: () => "Some of it was not ours to decide.",
      about: ({ count, of, lines }) =>
        `${some(lines, "line was", "lines were")} parked, at ${count} of ${some(of, "table", "tables")}.`,
    },
  },
  prompts: {
    sharedContext: ({ table, stepAction, decision }) =>
      `Where did the roles serve different whys? ${groupName(table)} was divided at ${quoted(stepAction)}${decision ? `, over ${quoted(decision)}` : ""}.`,
    customer: ({ personaName, decision, leaves, grumbles }) =>
      `Which decision would ${personaName} reject? At ${decision ? quoted(decision) : "one of them"}, ${leaves > 0 ? `${leaves} said that ${personaName} leaves` : `${grumbles} said that ${personaName} grumbles`}.`,
    debt: ({ interest, whoPays }) =>
      `Which decision charges interest monthly, and to whom? One of them: ${quoted(interest)}${whoPays.length > 0 ? `, paid by ${english.list(whoPays.map((payer) => payersInSentence[payer]))}` : ""}.`,
    empathy: ({ secondTries, playBacks }) =>
      `Which play-back needed a second try? ${secondTries} of ${playBacks} in the room did. What changed?`,
    overrun: ({ slot, overMs }) =>
      `${english.step(slot + 1)} overran by ${english.minutes(overMs)}: which detail wasn’t needed?`,
    escalation: ({ count, first }) =>
      `What did we park that we could settle now? ${some(count, "line", "lines")}; the first: ${quoted(first)}.`,
    dataSilo: ({ slot, unspoken }) =>
      `Which private fact would have changed ${english.step(slot + 1).toLowerCase()}? ${unspoken} stayed unspoken there.`,
    ignoredDebt: ({ withoutTrigger }) =>
      `${some(withoutTrigger, "debt has", "debts have")} no repay trigger. ${withoutTrigger === 1 ? "Give it one." : "Pick one."}`,
  },
  postcard: {
    greeting: (table) => `Dear ${groupName(table)},`,
    line({ stepAction, decision, giveUp, verdict }, personaName) {
      const chose = `At ${quoted(stepAction)} you decided: ${inSentence(decision, { keep: [personaName] })}.`;
      const cost = giveUp ? ` What you gave up, I pay: ${inSentence(giveUp, { keep: [personaName] })}.` : "";
      return `${chose}${cost}${verdict === null ? "" : ` ${felt[verdict]}`}`;
    },
    ending: (verdict) => (verdict === null ? "I wonder what you would have done next." : endings[verdict]),
  },
  alone(deed, isYours) {
    const who = isYours ? "Only you" : `Only ${groupName(deed.table)}`;
    switch (deed.did) {
      case "payer":
        return `${who} made ${payersInSentence[deed.of]} pay.`;
      case "theme":
        return `${who} traded over ${quoted(themeNames[deed.of])}.`;
      case "borrowed":
        return `${who} borrowed.`;
      case "oneWay":
        return `${who} went through a one-way door.`;
      case "reversed":
        return `${who} reversed a decision.`;
      case "saidAllFacts":
        return `${who} spoke every private fact.`;
      default:
        return deed satisfies never;
    }
  },
  inPlaceOfNames: {
    roles: {
      productManager: "the product manager",
      engineer: "the engineer",
      scribe: "the scribe",
      customerVoice: "the customer voice",
      observer: "the observer",
    },
    somebody: "somebody",
  },
  insightsTitle: "What the room found",
  restsOn: (records, more) => `Rests on ${records.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
  record: (table, slot) => `${groupName(table)}, step ${slot + 1}`,
};

const felt = {
  stays: "I stayed.",
  grumbles: "I grumbled, and went on.",
  leaves: "That is where I left.",
} as const;

const endings = {
  stays: "I’m still here.",
  grumbles: "I’m still here, for now.",
  leaves: "I’ve gone elsewhere. You could win me back.",
} as const;

const mostlyPays = {
  user: "We pay with our customers’ patience.",
  engineering: "Engineering picks up the bill.",
  support: "We pay with other people’s time.",
  business: "The business picks up the bill.",
  anotherTeam: "Another team picks up the bill.",
  futureUs: "We leave the bill to our future selves.",
} as const satisfies Record<keyof typeof payerNames, string>;
