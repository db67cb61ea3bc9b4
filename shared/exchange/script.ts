/**
 * One scripted exchange: the courier's step “Send”, played by bots in two minutes, so that a room sees once how a step works
 * before it plays one. Content, not logic: what is shown when is `playing.ts`.
 */
import type { Discipline, Role, Verdict } from "../workshop/vocabulary.ts";

export type Member = "noor" | "ines" | "adaeze" | "jun";

export interface Player {
  readonly name: string;
  /** Their real job. */
  readonly discipline: Discipline;
  readonly role: Role;
}

export const cast: Readonly<Record<Member, Player>> = {
  noor: { name: "Noor", discipline: "engineering", role: "productManager" },
  ines: { name: "Ines", discipline: "product", role: "engineer" },
  adaeze: { name: "Adaeze", discipline: "engineering", role: "scribe" },
  jun: { name: "Jun", discipline: "design", role: "customerVoice" },
};

export const members = ["noor", "ines", "adaeze", "jun"] as const satisfies readonly Member[];

/** Whom they play for, and where on the journey. */
export const customer = {
  name: "Tomasz",
  oneLine: "A courier, paid by the day. His rent is due at six.",
  step: "Send",
} as const;

/** The parts of an exchange: four turns, what comes before them and what follows. */
export const parts = ["opening", "need", "constraint", "options", "decision", "switch"] as const;
export type Part = (typeof parts)[number];

/** What a beat shows. What comes out only after a while is counted by the beat's cues. */
export type Shown =
  | { readonly kind: "cast" }
  /** `unless`: comes at the first cue. */
  | {
      readonly kind: "said";
      readonly by: "noor" | "ines";
      readonly text: string;
      readonly isQuestion?: boolean;
      readonly unless?: string;
    }
  /** Whoever spoke answers at the first cue. */
  | {
      readonly kind: "playBack";
      readonly by: "noor" | "ines";
      readonly text: string;
      readonly isUnderstood: boolean;
    }
  /** A minute at speed: the cues are its twelfths. */
  | { readonly kind: "silence" }
  | { readonly kind: "options" }
  /** The fists open at the first cue. */
  | { readonly kind: "vote" }
  /** Its blanks are filled one at a cue. */
  | { readonly kind: "sentence" }
  | { readonly kind: "borrowing" }
  /** What everybody tapped comes out at the first cue. */
  | { readonly kind: "verdict" }
  /** The roles change sides at the first cue. */
  | { readonly kind: "switch" }
  | { readonly kind: "yours" };

export interface Beat {
  readonly part: Part;
  readonly ms: number;
  /** When something more of it comes out, in ms after it began; growing. */
  readonly cues?: readonly number[];
  readonly shown: Shown;
}

const silenceMs = 7200;

export const beats: readonly Beat[] = [
  { part: "opening", ms: 7500, shown: { kind: "cast" } },
  {
    part: "need",
    ms: 8000,
    shown: {
      kind: "said",
      by: "noor",
      text: "I need the rent gone in one tap, because it’s due at six and I’m between two drops.",
    },
  },
  {
    part: "need",
    ms: 5000,
    shown: {
      kind: "said",
      by: "ines",
      text: "Tomasz, what if it gets there at five past six?",
      isQuestion: true,
    },
  },
  {
    part: "need",
    ms: 6000,
    shown: {
      kind: "said",
      by: "noor",
      text: "I pay £25. And the third late month costs me the room.",
    },
  },
  {
    part: "need",
    ms: 5500,
    cues: [3000],
    shown: { kind: "playBack", by: "ines", text: "So you want it to be quick.", isUnderstood: false },
  },
  {
    part: "need",
    ms: 5500,
    shown: { kind: "said", by: "noor", text: "Quick is nice. I have to ride off and know that it’s done." },
  },
  {
    part: "need",
    ms: 7000,
    cues: [4500],
    shown: {
      kind: "playBack",
      by: "ines",
      text: "One tap, you ride off, and you know for certain that the rent will be there.",
      isUnderstood: true,
    },
  },
  {
    part: "constraint",
    ms: 11_000,
    cues: [6500],
    shown: {
      kind: "said",
      by: "ines",
      text: "A transfer can’t be called back, and this phone is an hour old. A thief would tap just like you.",
      unless: "Unless the money can wait a little before it leaves.",
    },
  },
  {
    part: "constraint",
    ms: 7500,
    cues: [4800],
    shown: {
      kind: "playBack",
      by: "noor",
      text: "You can’t undo it, and you can’t see who taps. Unless it waits first.",
      isUnderstood: true,
    },
  },
  {
    part: "options",
    ms: silenceMs + 300,
    cues: Array.from({ length: 12 }, (_, twelfth) => ((twelfth + 1) * silenceMs) / 12),
    shown: { kind: "silence" },
  },
  { part: "options", ms: 9500, shown: { kind: "options" } },
  { part: "decision", ms: 9500, cues: [5000], shown: { kind: "vote" } },
  { part: "decision", ms: 11_500, cues: [1200, 4200, 7200], shown: { kind: "sentence" } },
  { part: "decision", ms: 7500, shown: { kind: "borrowing" } },
  { part: "decision", ms: 5500, cues: [2000], shown: { kind: "verdict" } },
  { part: "switch", ms: 5500, cues: [1500], shown: { kind: "switch" } },
  { part: "switch", ms: 3500, shown: { kind: "yours" } },
];

/** How many have written an option when so many twelfths of the silent minute are over. */
export const writtenBy: readonly number[] = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4];

export const options: readonly { readonly by: Member; readonly text: string }[] = [
  { by: "noor", text: "One tap for everybody. The bank pays back what is stolen." },
  { by: "ines", text: "One tap, then ten minutes in which he can stop it." },
  { by: "adaeze", text: "A look at his face, but only above £50." },
  { by: "jun", text: "Tell the landlord at once that the rent is on its way." },
];

/** Two of the options, put together. */
export const proposal = {
  by: "adaeze",
  text: "One tap, ten minutes in which he can stop it, and the landlord hears at once.",
} as const satisfies { by: Member; text: string };

export const fingers: Readonly<Record<Member, number>> = { noor: 4, ines: 5, adaeze: 4, jun: 3 };

/** The trade-off: what fills the blanks of its sentence, in the order in which they are filled. */
export const tradeOff = {
  decision: "one tap, a word to the landlord and a wait of ten minutes",
  giveUp: "ten minutes in which nothing has moved",
  whoPays: "support and operations",
} as const;

export const borrowing = {
  interest: "Somebody watches the waiting money, every evening.",
  repayTrigger: "There are 200 of them a week.",
} as const;

/** What everybody at the table tapped. */
export const taps: Readonly<Record<Verdict, number>> = { stays: 3, grumbles: 1, leaves: 0 };
