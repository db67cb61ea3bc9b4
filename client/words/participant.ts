/** The words of the participant's screens while the workshop runs: from the welcome to the last step's rotation. */
import type { NoteKind } from "../../shared/workshop/state.ts";
import type { Discipline, Payer, Role, Turn } from "../../shared/workshop/vocabulary.ts";
import type { Rough } from "../ui/roughly.ts";

const plural = new Intl.PluralRules("en");
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const figure = new Intl.NumberFormat("en");

const count = (n: number, one: string, other: string): string =>
  `${figure.format(n)} ${plural.select(n) === "one" ? one : other}`;

/** Names in a row: "Ana, Ben and Chi". */
export const inARow = (names: readonly string[]): string => list.format(names);

/** What the role does, on its card and in the switch. `persona` is whom the product manager speaks for. */
const roleDoes: Record<Role, (persona: string) => string> = {
  productManager: (persona) =>
    `Speak for ${persona}. Say what you need and why now. Leave the solution to the others.`,
  engineer: () => "Name the constraint and what follows from it. You may say no, if you also say unless.",
  scribe: () => "Write the cost in the words of whoever pays it. Then read it back.",
  customerVoice: (persona) => `Ask once: what would ${persona} do next?`,
  observer: () => "Log a question that changed something, and an assumption that nobody checked.",
};

export const roomWords = {
  inThisStep: (name: string) => `${name}, in this step you are the`,
  inThatStep: (name: string) => `${name}, in this step you were the`,
  stepOf: (step: number, steps: number) => `Step ${step} of ${steps}`,
  stepNamed: (step: number, steps: number, action: string) => `Step ${step} of ${steps}, ${action}`,
  roleDoes,
  yourBrief: {
    productManager: (persona: string) => `What ${persona} needs`,
    engineer: () => "What stands in the way",
  },
  privateFact: {
    label: "Only you know",
    hint: "Bring it up when it helps.",
    said: "I’ve said it",
    peek: (name: string) => `Hold to read, ${name}`,
  },
  next: "Next step you are the ",
  alsoScribe: "You also write for the group.",
  pass: {
    action: "Pass this role on",
    title: "Pass this role on?",
    about: "Someone else at the table takes it at once, and you take theirs. Nobody asks why.",
    confirm: "Pass it on",
    keep: "Keep it",
  },
  you: "You",
  bot: "bot",
  away: "away",
  whoIsHere: "At this table",
  noRoleYet: "joins at the next step",
  waiting: "Nothing to do here yet.",
  switchSeat: "On this device",
  close: "Close",
  cancel: "Cancel",
};

export const clockWords = {
  left: (rough: Rough): string => {
    switch (rough.about) {
      case "over":
        return "over time";
      case "moment":
        return "ten seconds left";
      case "quarterMinute":
        return "a quarter of a minute left";
      case "halfMinute":
        return "half a minute left";
      case "minute":
        return "a minute left";
      case "minuteAndHalf":
        return "a minute and a half left";
      case "minutes":
        return `${figure.format(rough.minutes)} minutes left`;
      default:
        return rough satisfies never;
    }
  },
  turnOf: (turn: number, turns: number, name: string, left: string) =>
    `Turn ${turn} of ${turns}, ${name}, ${left}`,
  silent: (left: string) => `Silence, ${left}`,
  held: "stopped",
};

export const announcements = {
  turn: (name: string, instruction: string) => `${name}. ${instruction}`,
  rotate: "The step is over. Look at your next role.",
  held: "Paused. The time stands still.",
  goesOn: "It goes on.",
  part: (name: string) => `${name}.`,
  ended: "The workshop is over.",
  votes: (outcome: string, hands: readonly (readonly [name: string, fingers: number])[]) =>
    `${outcome}. ${hands.map(([name, fingers]) => `${name} ${figure.format(fingers)}`).join(", ")}.`,
};

/** The turn's instruction, as large as the page allows; `who` speaks now. */
export const instructions = {
  need: {
    productManager: (persona: string) => `Speak as ${persona}.`,
    engineer: (who: string, persona: string) => `Listen to ${who} as ${persona}.`,
    scribe: (persona: string) => `Write what ${persona} says.`,
    others: (who: string, persona: string) => `Look up: ${who} speaks as ${persona}.`,
  },
  constraint: {
    engineer: "Say what stands in the way.",
    productManager: (who: string) => `Listen to ${who}.`,
    scribe: (who: string) => `Write what stops ${who}.`,
    others: (who: string) => `Look up: ${who} says what stands in the way.`,
  },
  silence: "One option each. In silence.",
  explore: "Explore. Combine.",
  propose: "Make one proposal.",
  vote: "Fist of five.",
  amend: "What would make it a 3?",
  tradeOff: "Say what it costs.",
  recorded: "Read it aloud.",
  rotate: "Well argued.",
};

/** One line beneath the instruction: how to do it. */
export const hints = {
  need: {
    productManager: "“I need … because …” Say why now. Leave the solution to the others.",
    engineer: (persona: string) =>
      `Ask ${persona} one question if you like. Then say the need back in your own words.`,
    others: "The screen can wait.",
  },
  constraint: {
    engineer: "What it is, what follows from it, and what would loosen it: “no” needs an “unless”.",
    productManager: "Then say the constraint back in your own words.",
    others: "The screen can wait.",
  },
  silence: "Nobody sees yours until the time is up or all are done.",
  explore: "Read them out. Ask what each one costs. Two halves may make a better whole.",
  propose: "Start from an option or say it afresh.",
  vote: "All at the same moment. Three or more from everyone, and it passes.",
  amend: "Ask whoever showed 0 to 2. One change, then one more vote.",
  tradeOff: "Whoever pays should recognise it in these words.",
  recorded: "One of you reads, the others listen for a word that isn’t true.",
};

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

export const decisionWords = {
  proposal: "The proposal",
  proposalHint: "Tap an option to start from it.",
  startFrom: "Start from",
  openVote: "Vote on it",
  voteAgain: "Vote once more",
  writesProposal: (name: string) => `${name} writes it down. Say what you would do.`,
  yourVote: "Your fist of five",
  meanings: [
    "No, this harms someone",
    "Serious doubts",
    "Needs a change",
    "I can live with it",
    "Good",
    "I’ll champion it",
  ],
  voted: (n: number, of: number) =>
    n >= of ? "Everyone has voted" : `${figure.format(n)} of ${figure.format(of)} have voted`,
  waitingFor: (names: readonly string[]) => `Waiting for ${inARow(names)}`,
  reveal: "Reveal now",
  revealing: (seconds: number) => `Reveals in ${count(seconds, "second", "seconds")}`,
  passed: "Agreed, all at three or more",
  passedAgain: "Agreed on the second vote",
  failed: (lowest: number) => `Not yet: the lowest is ${lowest}`,
  dissent: "Not all agree. The dissent is on record; go on.",
  unresolved: "The vote was left open.",
  goOn: "Go on with the dissent",
  skipVote: "Write the trade-off without a vote",
  was: (fingers: number) => `was ${fingers}`,
  amendment: "The proposal, changed",
};

export const tradeOffWords = {
  sentence: {
    for: "For ",
    at: " at ",
    facing: ", facing ",
    versus: " versus ",
    weChose: ", we chose ",
    over: " over ",
    toGain: ", to gain ",
    accepting: ", accepting ",
    borneBy: ", borne by ",
    because: ", because ",
    borrowing: " We are borrowing: ",
    until: ", until ",
    stop: ".",
  },
  empty: {
    decision: "what?",
    giveUp: "what do we give up?",
    need: "what need?",
    constraint: "what constraint?",
    alternatives: "what else?",
    gain: "what?",
    reason: "why?",
    interest: "what recurs?",
    repayTrigger: "when do we repay?",
    whoPays: "whom?",
  },
  ask: {
    decision: "What do we do?",
    giveUp: "What do we give up?",
    need: "Which need?",
    constraint: "Which constraint?",
    alternatives: "Instead of what?",
    gain: "What do we gain?",
    reason: "Why, in a few words?",
    interest: "What recurs, who does it, how often?",
    repayTrigger: "When do we pay it back?",
  },
  hint: {
    decision: "",
    giveUp: "In the words of whoever pays.",
    need: "",
    constraint: "",
    alternatives: "",
    gain: "",
    reason: "Only if it helps someone who wasn’t here.",
    interest: "“Someone frees stuck holds by hand, each night.”",
    repayTrigger: "“Over 200 holds a week.”",
  },
  whoPays: "Who pays?",
  borrowing: "Are we borrowing?",
  prudence: "Borrowed how?",
  more: "Gain and reason",
  read: (sentence: string) => `The trade-off: ${sentence}`,
  record: "Record it and read it aloud",
  recorded: "Recorded",
  unfinished: "Recorded unfinished; it can be filled in until the gallery.",
  missing: (parts: readonly string[]) => `Still open: ${inARow(parts)}`,
  missingParts: { decision: "the decision", giveUp: "what you give up", whoPays: "who pays" },
  verdict: (persona: string) => `What does ${persona} do now?`,
  verdictsIn: (n: number, of: number) => `${figure.format(n)} of ${figure.format(of)} have said`,
  scribeWrites: (name: string) => `${name} writes. Say what it costs.`,
  finishStep: (step: number, action: string) => `Finish step ${step}, ${action}`,
  finishTitle: (step: number) => `Finish step ${step}`,
  finishAbout: "Its record stays open until the gallery.",
};

export const billWords = {
  soFar: "The bill so far",
  nobody: "nobody has paid yet",
  times: (times: number) => `×${figure.format(times)}`,
  order: (bill: readonly (readonly [Payer, number])[], names: Record<Payer, string>) =>
    bill
      .map(([payer, times]) => `${names[payer].toLocaleLowerCase("en")} ×${figure.format(times)}`)
      .join(", "),
};

export const moveWords = {
  next: {
    need: "Go on to the constraint",
    constraint: "Go on to the options",
    options: "Go on to the decision",
    decision: "Done with this step",
  } satisfies Record<Turn, string>,
  back: {
    constraint: "Back to the need",
    options: "Back to the constraint",
    decision: "Back to the options",
    rotate: "Back to the decision",
  },
  soft: {
    notWritten: "Nothing is written down yet. Going on is fine.",
    notPlayedBack: "Not played back yet. Going on is fine.",
    tooFewOptions: "Fewer than two options. Going on is fine.",
    notVoted: "No vote yet. Going on is fine.",
    notRecorded: "The trade-off isn’t recorded yet. Going on is fine; it stays open.",
  },
  held: "Waits until we go on.",
};

export const contextWords = {
  title: "What everyone knows",
  why: "Why",
  metric: "Judged on",
  competition: "Rivals",
  market: "Market",
  deadline: "Deadline",
  data: "The figures",
  thisStep: "This step",
  thinking: (persona: string) => `${persona} thinks`,
  pain: "What hurts",
  touchpoint: "Where",
};

export const sideWords = {
  realityCheck: {
    action: "Reality check",
    title: "A reality check",
    about: (job: string) => `You do this for a living. What would a real ${job} say differently?`,
    label: "In one line",
    send: "Put it on the board",
    heading: "Reality check",
    by: (name: string, job: string) => `${name}, on the ${job}`,
  },
  park: {
    action: "Park it",
    title: "Park it",
    about: "Something you can’t settle at this table? Park it here and go on. It comes back in the debrief.",
    send: "Park it",
    heading: "Parked",
  },
};

export const bandWords = {
  paused: "Paused",
  pausedAbout: "The time stands still. Go on writing; nothing is lost.",
  held: "Your table is held",
  heldAbout: "The facilitator has stopped your table’s time for a moment. Go on writing.",
  outage: "Back again",
  outageAbout: "We lost the connection for a while. The facilitator decides how to go on; nothing was lost.",
  blockOver: "Time is up for this part",
};

export const switchWords = {
  lead: (name: string) => `${name}, you are the`,
  now: (role: string) => `${role} now`,
  first: (role: string) => role,
  were: "You were the",
};

export const rotateWords = {
  nextYou: (name: string) => `${name}, next you are the`,
  nextStep: (step: number, steps: number, action: string) => `Step ${step} of ${steps}, ${action}`,
  lastStep: "That was the last step.",
  lastStepAbout: "Next we step out of the roles. Leave the table as it is.",
  roles: "Who is who next",
  starts: "The facilitator starts the next step for everyone.",
};

export const placeWords = {
  goTo: "Go to",
  table: (table: number) => `Table ${table}`,
  tableNamed: (table: number, name: string) => `Table ${table}, ${name.toLocaleLowerCase("en")}`,
  with: "You sit with",
  here: "We’re together",
  moved: (table: number) => `You are now at table ${table}.`,
  finding: "The facilitator is finding you a place.",
  findingAbout: "You join a table in a moment. Until then, look over someone’s shoulder.",
  late: (step: number) => `Step ${step} is already running.`,
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
    lead: "Look up: an exchange is being played.",
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

/** Whose real job a role is, for the reality check. */
export const jobOf: Partial<Record<Discipline, "productManager" | "engineer">> = {
  product: "productManager",
  engineering: "engineer",
};

export const journeyWords = {
  momentOfTruth: "moment of truth",
  describe: (persona: string, stations: readonly string[]) => `${persona}’s journey: ${stations.join("; ")}.`,
  played: "played",
  read: "read only",
  present: "in play",
  ahead: "to come",
};
