/** Commitments that bots make, from the workshop's starters. They complete "When …, I will …" or "…, we will …". */
import type { Discipline } from "../../../shared/workshop/vocabulary.ts";
import { dealt } from "../sight.ts";

export interface CommitmentText {
  readonly cue: string;
  readonly action: string;
}

const forEveryone = [
  {
    cue: "something is decided in our shared channel",
    action: "post what we gave up and who pays, not only the decision",
  },
  { cue: "I hear a need that I don’t share", action: "play it back before I answer" },
  { cue: "we are in our level-set", action: "bring one number that the other side has not seen" },
] as const;

const texts: Readonly<Record<Discipline | "group", readonly [CommitmentText, ...CommitmentText[]]>> = {
  engineering: [
    { cue: "I say no at our next sprint planning", action: "finish the sentence with “unless”" },
    { cue: "we borrow to meet a date", action: "write down the interest and when we repay it" },
    ...forEveryone,
  ],
  product: [
    {
      cue: "we are at our next sprint planning",
      action: "read each story’s cost aloud, in the words of whoever pays it",
    },
    { cue: "I ask for a date", action: "say which outcome it is for, and what could wait" },
    ...forEveryone,
  ],
  design: [{ cue: "I show a new flow", action: "name the constraint that shaped it" }, ...forEveryone],
  other: [
    { cue: "a decision lands on my desk", action: "ask who pays for it, and whether they know" },
    ...forEveryone,
  ],
  group: [
    { cue: "we plan the next sprint", action: "reserve a day for the oldest debt on our list" },
    { cue: "a trade-off is hard", action: "let each side argue for the other for five minutes" },
    { cue: "we record a decision", action: "name who pays and when we look at it again" },
    { cue: "we park something", action: "put a name and a date on it before we leave the room" },
  ],
};

/** `place`: which of those who make one this is, so that not all say the same. */
export const commitmentText = (whose: Discipline | "group", place: number): CommitmentText =>
  dealt(texts[whose], place);
