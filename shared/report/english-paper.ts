/** The words of the report on paper, in English. */
import type { PaperWords } from "./paper-words.ts";

const rules = new Intl.PluralRules("en-GB");
const word = (one: string, many: string) => (count: number) => (rules.select(count) === "one" ? one : many);

export const englishPaper: PaperWords = {
  title: ["What we traded,", "and who pays for it"],
  editions: {
    participant: "Participants’ edition",
    manager: "Manager’s edition",
    facilitator: "Facilitator’s edition",
  },
  contents: "Contents",
  page: "{page} of {pages}",
  counted: {
    people: word("person", "people"),
    groups: word("group", "groups"),
    tradeOffs: word("trade-off", "trade-offs"),
    debts: word("debt", "debts"),
  },
  themes: "Themes",
  curve: "The curve bends",
  curveAbout:
    "How the persona feels at each step: dotted as the journey was drawn, solid as it runs after what the group decided, by the group’s own verdicts.",
  timesAbout: "Outlined: the minutes that were planned. Filled: the minutes that it took.",
  momentOfTruth: "moment of truth",
  shareAbout: (of) => `Of ${of} ${word("trade-off", "trade-offs")(of)}; one may count under several.`,
};
