/** The words of the cockpit for the debrief, the close and what comes after the end. */
import { count } from "./counted.ts";

export const deRoleWords = {
  title: "Out of the roles",
  progress: (written: number, of: number) => `${written} of ${of} have written`,
  shown: "shown",
  waiting: "shown when all are in, or when the time is up",
};

export const galleryWords = {
  timeline: "The groups look through their own decisions",
  nominated: "nominated",
  notYet: "none nominated",
  nominatedBy: (n: number, of: number) => `${n} of ${of} groups have nominated one.`,
  tagged: (n: number, of: number) => `${n} of ${of} tagged`,
  open: "Open the gallery",
  openHint: "What groups wrote is private until then. It cannot be closed again.",
  ask: {
    title: "Open the gallery?",
    text: "Every group’s decisions and both sides’ private facts become visible to everyone. That cannot be undone.",
    yes: "Open it",
  },
  title: "On the stage",
  nothing: "Nothing is on the stage.",
  clear: "Take it off",
  next: "Next",
  previous: "Previous",
  place: (n: number, of: number) => `${n} of ${of}`,
  nominees: "Nominated",
  all: "Every decision",
  show: (group: string, step: number) => `Show ${group}, step ${step}`,
  on: "on the stage",
  facts: "What the other side did not know",
  wasSaid: "was said",
  wasNotSaid: "was never said",
  empty: {
    title: "No decisions were recorded",
    text: "Talk about what got in the way; that is a result, too.",
  },
};

export const dotsWords = {
  title: "Dots",
  each: (n: number) => `${count(n, "dot", "dots")} each, blind`,
  progress: (placed: number, voters: number, people: number) =>
    `${count(placed, "dot", "dots")} placed by ${voters} of ${people}`,
  reveal: "Reveal the dots",
  dots: (n: number) => count(n, "dot", "dots"),
};

export const discussionWords = {
  title: "Talk about these",
  left: "Left for this one",
  next: "Next one",
  previous: "One back",
  note: "What came of it",
  noteHint: "One line. It goes into the report.",
  saved: "Saved as you leave the field",
};

export const commitmentWords = {
  title: "Commitments",
  progress: (people: number, of: number) => `${people} of ${of} have written theirs`,
  groups: "The groups’",
  people: "People’s own",
  groupNone: "nothing yet",
  line: (cue: string, action: string, isGroups: boolean) =>
    `When ${cue}, ${isGroups ? "we" : "I"} will ${action}.`,
  due: (at: number) => `by ${new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(at)}`,
  noneYet: "They appear here as they are written.",
};

export const closeWords = {
  title: "Bring it to an end",
  text: "When you end the workshop, everyone gets the report on their own screen, at once.",
  end: "End the workshop",
};

export const endedWords = {
  title: "That was it",
  lead: (people: number, decisions: number) =>
    `${count(people, "person", "people")}, ${count(decisions, "decision", "decisions")}. The report is ready.`,
  report: "Open the report",
  downloads: "Take it with you",
  formats: {
    pdf: "To read and to print (PDF)",
    md: "Markdown",
    csv: "Trade-offs as a table (CSV)",
    "commitments.csv": "Commitments as a table (CSV)",
    "contributions.csv": "Contributions as a table (CSV)",
    json: "Everything (JSON)",
    ics: "Check-ins for the calendar",
    txt: "Text for the team’s channel",
    zip: "All of these (ZIP)",
  },
  notDownloaded: "It could not be downloaded. Try again.",
  reopen: "Reopen the workshop",
  reopenFor: (span: string) => `Possible for another ${span}`,
  delete: "Delete it now",
  deleteHint: "Otherwise the server deletes it by itself when its time is up.",
  ask: {
    title: "Delete this workshop for good?",
    text: "Everything goes: what people wrote, the commitments, the report. The links stop working. Nobody can bring it back.",
    yes: "Delete it for good",
  },
  draft: "Read the report so far",
  again: "Set up another",
};

/** The fixed words of a trade-off's sentence, and what stands in a gap. */
export const sentenceWords = {
  for: "For",
  at: "at",
  facing: ", facing",
  versus: "versus",
  chose: ", we chose",
  over: "over",
  gain: ", to gain",
  accepting: ", accepting",
  borne: ", borne by",
  gaps: {
    persona: "whom?",
    step: "where?",
    need: "which need?",
    constraint: "which constraint?",
    decision: "what?",
    alternatives: "what else?",
    gain: "what?",
    giveUp: "what?",
    whoPays: "whom?",
  },
};
