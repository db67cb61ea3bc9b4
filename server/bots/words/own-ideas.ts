/** Options that fit almost any step of any journey, for bots that were given none. */
import type { Idea } from "./ideas.ts";

export const ownIdeas = (name: string): readonly Idea[] => [
  {
    choice: `Let ${name} go on at once, and do the check in the background`,
    price: "a few cases that slip through and are undone by hand",
    payers: ["support"],
    borrowing: "unsure",
  },
  {
    choice: "Do it in full, and say honestly how long it takes",
    price: "the people who give up before the end",
    payers: ["user"],
    borrowing: "no",
  },
  {
    choice: "Try it with one customer in ten for two weeks, then decide for all",
    price: "two more weeks of the old way for everybody else",
    payers: ["business"],
    borrowing: "no",
  },
  {
    choice: "Have people do it by hand behind the screen until we know more",
    price: "late shifts for those who do it by hand",
    payers: ["support"],
    borrowing: "yes",
  },
  {
    choice: "Ask only for what today needs, and for the rest later",
    price: "a second round of questions that somebody has to build and answer",
    payers: ["engineering", "user"],
    borrowing: "yes",
  },
  {
    choice: "Show what is certain now, and say by when the rest will follow",
    price: "a promise that we have to keep every time",
    payers: ["engineering"],
    borrowing: "no",
  },
  {
    choice: `Build the small version that ${name} can use this week`,
    price: "building most of it a second time within the year",
    payers: ["futureUs"],
    borrowing: "yes",
  },
];
