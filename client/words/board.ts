/** The words of a step's board: what is said and written on it, played back, and the options. */
import type { NoteKind } from "../../shared/workshop/board-state.ts";
import type { Turn } from "../../shared/workshop/vocabulary.ts";
import { count, figure, inARow } from "./counted.ts";

export const boardWords = {
  label: "Your board",
  soon: {
    need: "What the persona needs, in their own words.",
    constraint: "What stands in the way, and unless what.",
    options: "One each, in silence, hidden until time is up.",
    decision: "One proposal, one fist of five, one trade-off.",
  } satisfies Record<Turn, string>,
  as: (persona: string) => `as ${persona}`,
  writing: (names: readonly string[]) => `${inARow(names)} ${names.length === 1 ? "is" : "are"} writing`,
  playedBack: "played back",
  playedBackTries: (tries: number) =>
    tries === 1
      ? "Played back at once"
      : tries === 2
        ? "Played back, second try"
        : `Played back, try ${tries}`,
  saysItBack: (name: string) => `${name} says it back.`,
  gotIt: "Did they get it?",
  yes: "Yes, that’s it",
  notQuite: "Not quite",
  tryAgain: (name: string) => `Not quite, said ${name}. Once more, in other words.`,
  waitsForYes: (name: string) => `When you’ve said it back, ${name} taps yes or not quite.`,
  saidFact: "Said now, known to all",
  writesItDown: (name: string) => `${name} writes it down.`,
  nobodyWrote: "Nobody has written it down.",
};

export const writeWords = {
  label: {
    need: (speaker: string) => `What ${speaker} says they need`,
    constraint: (speaker: string) => `What ${speaker} says stands in the way`,
    option: () => "An option",
    parked: () => "What you would take further up",
  } satisfies Record<NoteKind, (speaker: string) => string>,
  placeholder: {
    need: "I need … because …",
    constraint: "… so we can’t … unless …",
    option: "We could …",
    parked: "Someone else has to decide whether …",
  } satisfies Record<NoteKind, string>,
  putDown: "Put it on the board",
  typeForGroup: "Type for the group",
  addLine: "Add a line",
  add: "Add it",
  edit: "Change",
  remove: "Take it off",
  removed: (text: string) => `Taken off: “${text.length > 60 ? `${text.slice(0, 59)}…` : text}”.`,
  undo: "Put it back",
  done: "Done",
  saving: "Saving",
  saved: "Saved",
  notSaved: "Not saved",
  drop: "Let it go",
  replacedYours: (name: string) => `${name} replaced your wording.`,
  replacedTheirs: (name: string) => `${name}’s wording was replaced.`,
  restoreYours: "Restore yours",
  restoreTheirs: "Restore theirs",
};

export const optionWords = {
  yours: "Your option",
  another: "Another one",
  hidden: (n: number) =>
    n === 0 ? "Nothing on the table yet" : `${count(n, "option", "options")} face down`,
  done: "I’m done",
  isDone: "Done. Look around: who is still writing?",
  doneOf: (done: number, of: number) => `${figure.format(done)} of ${figure.format(of)} done`,
  none: "No options yet",
  noneHint: "Say one aloud and someone writes it down.",
};
