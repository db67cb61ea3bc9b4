/** The words of the set-up screen: what, who and how, the agenda that adds up, and honest estimates. */
import type { RotationPolicy } from "../../shared/workshop/vocabulary.ts";
import { count, list } from "./counted.ts";

export const minutesWord = (n: number): string => count(n, "minute", "minutes");

const sizeNames: Readonly<Record<number, string>> = {
  1: "one",
  2: "two",
  3: "three",
  4: "four",
  5: "five",
  6: "six",
};
const inWords = (n: number): string => sizeNames[n] ?? String(n);

export const setUpWords = {
  title: "Set it up",
  lead: "Only the title is needed. Everything else has a sensible start; groups, personas and times can still change in the cockpit.",
  home: "Home",
  parts: { what: "What", who: "Who", how: "How" },
  create: "Create it",
  creating: "Creating",
  passcode: { label: "Passcode", hint: "Whoever runs this server has it." },
  contentLost: "The personas could not be loaded.",
  again: "Try again",
};

export const whatWords = {
  title: { label: "Title", hint: "People see it when they join." },
  /** "Workshop, Friday 14 March". */
  datedTitle: (date: Date): string =>
    `Workshop, ${new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" }).format(date)}`,
  titleMissing: "A title is all that is missing.",
  length: "Length",
  lengthOption: (minutes: number) => `${minutes} min`,
  otherLength: "Another",
  freeLength: { label: "Minutes in all", hint: (min: number, max: number) => `Between ${min} and ${max}.` },
  people: { label: "People you expect", hint: "A guess is enough; groups form from who comes." },
  size: "People in a group",
  sizeOption: (size: number) => (size === 4 ? "about 4" : `about ${size}`),
  /** "Three groups: two of four and one of three." from sizes, largest first. */
  groups(sizes: readonly number[]): string {
    if (sizes.length === 0) return "Fewer than three people: bots can fill the places.";
    const kinds = [...new Set(sizes)].map((size) => ({
      size,
      of: sizes.filter((one) => one === size).length,
    }));
    const head = count(sizes.length, "group", "groups");
    if (kinds.length === 1) return `${head} of ${inWords(kinds[0]?.size ?? 0)}.`;
    return `${head}: ${list.format(kinds.map(({ size, of }) => `${of} of ${inWords(size)}`))}.`;
  },
};

export const whoWords = {
  lead: "Groups get these in turn. Choose none, and all of them are dealt.",
  domain: "Domain",
  tension: "Tension",
  all: "All",
  dealt: (n: number, all: number) =>
    n === 0 ? `All ${all} are dealt` : `${count(n, "journey", "journeys")} chosen`,
  chosen: "chosen",
  choose: "Choose",
  none: "Nothing matches. Take a filter away.",
  steps: (n: number) => count(n, "step", "steps"),
  plays: (n: number, all: number) => `plays ${n} of ${all}`,
  /** Those that are too short for the agenda's steps. */
  tooShort: (names: readonly string[], slots: number) =>
    `${list.format(names)} ${names.length === 1 ? "has" : "have"} fewer than ${count(slots, "step", "steps")} and cannot be played with this agenda.`,
  allTooShort: "No journey is long enough for this agenda. Take a shorter length.",
  moment: "moment of truth",
  quote: (quote: string) => `“${quote}”`,
  describe: (persona: string, stations: readonly string[]) =>
    `The journey of ${persona}: ${stations.join("; ")}`,
};

export const howWords = {
  rotation: "Who plays what",
  rotationHelp: {
    swap: "Engineers begin as product managers and the other way round. This is what the workshop is for.",
    ownThenSwap: "Everyone starts at home. It is gentler, and it needs more steps.",
    own: "Nobody argues the other side. Good for a first practice of the steps, not for the lesson.",
  } satisfies Record<RotationPolicy, string>,
  rotationShort: {
    swap: "Opposite role first",
    ownThenSwap: "Own role, then the opposite",
    own: "Own role only",
  } satisfies Record<RotationPolicy, string>,
  everyoneSwaps: (steps: number) =>
    `In ${count(steps, "step", "steps")} everybody can play the opposite role.`,
  notEveryone: (steps: number, size: number) =>
    `In ${count(steps, "step", "steps")} not everybody in a group of ${inWords(size)} gets the opposite role. Smaller groups or a longer workshop would do it.`,
  nobodySwaps: "Nobody plays the opposite role.",
  estimate: "An estimate, with as many engineers as product people. Forming the groups tells exactly.",
  pace: "When a part’s time is up",
  hold: "It holds; you press next",
  auto: "It moves on by itself",
  paceHelp: {
    hold: "Time that runs over is shown, and nothing is cut off in mid-sentence.",
    auto: "The room keeps the plan to the minute. You can still pause and add time.",
  },
  agenda: "The agenda, in minutes",
  agendaHelp: "Change any of it. What is left over is kept in hand.",
  reset: "Back to the usual minutes",
  curveball: "Curveball",
  buffer: "In hand",
  parts: { opening: "Opening", steps: "Steps", debrief: "Debrief" },
  /** The sum in words. */
  sum: (blocks: number, buffer: number, length: number) =>
    `${blocks} + ${buffer} in hand = ${length} minutes`,
  over: (over: number, length: number) =>
    `${minutesWord(over)} more than the ${length} that you have. Shorten a part, or the workshop ends later.`,
  barLabel: "The agenda as a bar, as wide as its minutes",
  less: (name: string) => `One minute less for ${name}`,
  more: (name: string) => `One minute more for ${name}`,
};

export const curveballWords = {
  legend: "Curveballs for each group",
  howMany: (n: number) =>
    n === 0 ? "None" : inWords(n).replace(/^./, (first) => first.toLocaleUpperCase("en")),
  help: (n: number) =>
    n === 0
      ? "No minutes are kept, and no card of the journeys is in play. You can still write one of your own in the cockpit."
      : `After a decision something new comes in: keep, amend or reverse? The agenda keeps ${minutesWord(2 * n)} for ${n === 1 ? "it" : "them"}, and gives them back if you play none.`,
  tooMany: (fitting: number) =>
    `There are minutes for ${fitting === 0 ? "none" : `only ${inWords(fitting)}`}. A longer workshop or shorter parts would make room.`,
  cards: "Which cards are in play",
  cardsHelp: "What they say stands in the cockpit, where nobody reads along who is to be surprised.",
  of: (persona: string, journey: string) => `${persona}, ${journey}`,
  /** "Evidence, at Send"; "Dependency, at “Pending…”, for the engineer". */
  card: (type: string, step: string | undefined, role: string | undefined) =>
    [type, step && `at ${step}`, role && `for the ${role}`].filter(Boolean).join(", "),
  inPlay: (n: number, all: number) =>
    n === 0 ? "only your own" : n === all ? `all ${all}` : `${n} of ${all}`,
  noneOf: "Only my own",
  allOf: "All of them",
  nothing: "The journeys that you chose have no cards. Write your own in the cockpit.",
};
