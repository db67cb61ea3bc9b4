/** The deck of curveballs in the cockpit: its cards, to whom and when they are played, and what became of them. */
import type { CurveballAudience } from "../../shared/workshop/vocabulary.ts";
import { count, inARow } from "./counted.ts";

export const deckWords = {
  title: "Curveballs",
  one: "Curveball",
  planned: (n: number) => (n === 0 ? "no minutes kept" : `${count(2 * n, "minute", "minutes")} kept`),
  about:
    "News that tests a decision: two minutes in which a table keeps, amends or reverses its trade-off. Nobody sees a card before you play it.",
  open: "All cards",
  play: "Play it …",
  nothing: "No cards for these journeys. Write one of your own.",
  own: "Your own",
  of: (persona: string) => `For ${persona}`,
  fits: "for the step they are in",
  forStep: (action: string) => `for “${action.replaceAll(/^“|”$/g, "")}”`,
  question: "Question",
  to: "To",
  everybody: "All tables",
  audience: "Who is told",
  audiences: {
    everyone: "The whole table",
    productManager: "The product manager alone",
    engineer: "The engineer alone",
  } satisfies Record<CurveballAudience, string>,
  audienceHelp: {
    everyone: "",
    productManager: "It is their secret until they bring it in; after the turn the table sees it.",
    engineer: "It is their secret until they bring it in; after the turn the table sees it.",
  } satisfies Record<CurveballAudience, string>,
  when: "When",
  now: "Now",
  afterDecision: "After their next decision",
  nowHelp: "The card shows at once. A table that is still deciding answers it after its decision.",
  afterHelp:
    "It comes out by itself at each table, when its trade-off is recorded. Until then you can take it back.",
  has: (tables: readonly string[]) =>
    `${inARow(tables)} ${tables.length === 1 ? "has" : "have"} one in this step already and ${tables.length === 1 ? "is" : "are"} left out.`,
  choose: "Choose a card.",
  doNow: (tables: readonly string[]) => `Play it to ${some(tables)}`,
  doLater: (tables: readonly string[]) => `Set it up for ${some(tables)}`,
  playedTo: (tables: readonly string[]) => `Played to ${some(tables)}.`,
  armedFor: (tables: readonly string[]) => `Set up for ${some(tables)}: it comes after the next decision.`,
  undo: "Take it back",
  armed: "After the next decision",
  takeBack: (table: string) => `Take it back from ${table}`,
  takeBackShort: "Take it back",
  unanswered: "not answered yet",
  inPlay: "In play",
  secretOf: { everyone: "", productManager: "told to the product manager", engineer: "told to the engineer" },
  skip: "Give the minutes back",
  skipped: "The minutes went to the buffer.",
  write: "Write your own",
  form: {
    title: "Title",
    type: "What kind of news",
    text: "What happened",
    textHint: (left: number) =>
      left >= 0 ? `At most 40 words; ${left} left.` : `${count(-left, "word", "words")} too many.`,
    question: "The question it asks",
    save: "Put it in the deck",
    cancel: "Never mind",
    remove: "Take it out of the deck",
  },
};

/** The first few by name. */
const some = (tables: readonly string[]): string =>
  tables.length > 4 ? count(tables.length, "table", "tables") : inARow(tables);
