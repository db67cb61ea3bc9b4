/** The words of the home page. */
import type { Scenario } from "../../shared/scenarios.ts";

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });

/** "Workshop, 22 November". */
export const datedTitle = (at: Date): string => `Workshop, ${day.format(at)}`;
export const rehearsalTitle = (at: Date, scenario: Scenario): string =>
  `${scenario === "usual" ? "Rehearsal" : "A difficult room"}, ${day.format(at)}`;

export const homeWords = {
  what: "User Journey Simulation",
  forWhom: "A workshop for engineers and product people",
  join: {
    title: "Join",
    label: "Type the code that is on the big screen.",
    action: "Join",
    tooShort: "A code has eight symbols, in two halves of four.",
    promise:
      "You give a name and your real job. No account. Your group sees your name; nobody outside it but the facilitator reads what you write until the gallery opens.",
  },
  run: {
    title: "Run a workshop",
    defaults: "75 minutes · groups of four · roles swap",
    defaultsHint: "One click to a code for your projector.",
    start: "Start with defaults",
    starting: "Starting",
    setUp: "Set it up yourself",
    rehearse: { usual: "Rehearse with bots", "difficult-room": "Practise a difficult room" },
    rehearsing: (bots: number) => `Inviting ${bots} bots`,
    difficultRoom: "The difficult room: forty bots, eight minutes late, and one table that says nothing.",
    passcode: "Passcode",
    passcodeHint: "Whoever runs this server gave it to you.",
  },
  step: "See one step played",
  stepAbout: "two minutes, by bots",
  recent: "Recent on this browser:",
  nothingRecent: "Workshops that you run or join will be listed here.",
  test: {
    running: "Testing the connection",
    good: (ms: number) => `Connection tested, ${ms} ms`,
    slower: (ms: number) => `Connection tested, ${ms} ms, by the slower way. Everything works.`,
    none: "The server does not answer",
  },
};
