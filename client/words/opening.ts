/** The words before the steps, and for whoever comes late: where to go, whom to meet. */
import type { Turn } from "../../shared/workshop/vocabulary.ts";
import { count } from "./counted.ts";

export const placeWords = {
  goTo: "Go to",
  table: (table: number) => `Table ${table}`,
  tableNamed: (table: number, name: string) => `Table ${table}, ${name.toLocaleLowerCase("en")}`,
  with: "You sit with",
  here: "We’re together",
  call: (host: string) => `Your group’s call: ${host}`,
  earlier: (table: number) => `What you wrote at table ${table}`,
  finding: "The facilitator is finding you a place.",
  findingAbout: "You join a table in a moment. Until then, look over someone’s shoulder.",
  late: (step: number) => `Step ${step} is already running.`,
  lateAt: (turn: string) => `Your table is at: ${turn}.`,
  lateTitle: "You join at the next step.",
  lateRole: (role: string) => `There you are the ${role}.`,
  lateAbout: "Until then, listen. You may already add options and vote.",
  soFar: "Decided so far",
  nothingYet: "Nothing yet: this is the first step.",
};

export const openingWords = {
  welcome: {
    title: "Argue the other side.",
    lead: "Look up. The talk matters more than the screen.",
    what: [
      ["You sit in small groups.", "Each group gets a customer and the journey they are on."],
      [
        "You play a role.",
        "One speaks for the customer’s need, one for what stands in the way. At every step you switch.",
      ],
      [
        "You strike a trade-off.",
        "And say what it costs, and who pays. At the end you take one promise home.",
      ],
    ],
    sides: { productManager: "“I need … because …”", engineer: "“We can’t … unless …”" },
    promises: "How we treat each other today",
    promise: [
      "We argue the role, never the person.",
      "We say things back before we answer them.",
      "Passing is fine, always.",
    ],
    whyTitle: "Why we do this",
    why: "A bank’s app got a feature that product wanted for engagement. Engineering, minding security and the rules, built it to withstand everything. It came out slow, customers disliked it, and the goal was missed. Nobody meant ill; each side saw half.",
    whyLabel: "An illustration, not a report.",
  },
  briefing: {
    title: "Four turns make a step.",
    lead: "Look up: you are shown how.",
    lookUp: "Look up: an exchange is being played.",
    watchHere: "No stage in sight? Watch it here",
    turns: {
      need: "The product manager speaks as the customer. The engineer says it back.",
      constraint:
        "The engineer names what stands in the way, and unless what. The product manager says it back.",
      options: "A silent minute, an option each. Then explore and combine.",
      decision: "One proposal, a fist of five, and what it costs. Then the roles move on.",
    } satisfies Record<Turn, string>,
    yourTable: (table: string) => `You’ll sit at ${table}.`,
  },
  immersion: {
    meet: (persona: string) => `Meet ${persona}.`,
    read: "Read silently.",
    goal: "Goal",
    stakes: "At stake",
    where: "Where",
    pains: "What hurts",
    access: "Needs",
    today: "Today",
    scenario: "Your product",
    expects: "Expects",
    journey: "The journey",
    round: (persona: string) => `Then, one after another: “I am ${persona}, and today I …”`,
    first: "In the first step you are the ",
    playOnly: (steps: number) => `You play the ${count(steps, "numbered step", "numbered steps")}.`,
  },
};
